package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.money.Money;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Problems;

/** Compares what a rulebook rules with what its author expects. */
public final class ExampleCheck {

    private static final String ANSWERS = "answers.";

    private ExampleCheck() {}

    /** Tells every expectation that does not hold; what another rulebook of the pack must say is left to that. */
    public static void run(Rulebook rulebook, Example example, Problems problems) {
        Optional<RequestRuling> ruling = rulebook.decide(example.world()).leading();
        Map<String, String> found = ruling.map(one -> found(one, rulebook)).orElse(Map.of());
        example.expected().forEach((path, wanted) -> {
            if (path.startsWith(ANSWERS)) {
                answer(rulebook, example, path.substring(ANSWERS.length()), wanted, problems);
            } else if (ruling.isPresent()) {
                String got = found.getOrDefault(path, unstated(path, wanted));
                compare(example, path, got, wanted, "the ruling rests on " + found.get("grounds"), problems);
            }
        });
    }

    /** Tells what none of a pack's rulebooks says anything about. */
    public static void unanswered(Collection<Rulebook> rulebooks, Example example, Problems problems) {
        boolean ruled = rulebooks.stream()
                .anyMatch(one -> one.decide(example.world()).leading().isPresent());
        example.expected().keySet().stream()
                .filter(path -> !ruled && !path.startsWith(ANSWERS))
                .forEach(path -> problems.add(example.place()
                        .error(
                                "example " + example.id() + ": no rulebook here rules on it, so there is no " + path,
                                "write what is asked for under answers")));
        List<String> known =
                rulebooks.stream().flatMap(one -> one.answers().stream()).toList();
        example.expected().keySet().stream()
                .filter(path -> path.startsWith(ANSWERS))
                .map(path -> path.substring(ANSWERS.length()))
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(example.place()
                        .error(
                                "example " + example.id() + ": no rulebook here answers '" + name + "'",
                                DidYouMean.advice(name, known))));
    }

    private static void answer(Rulebook rulebook, Example example, String name, String wanted, Problems problems) {
        if (rulebook.answers().contains(name)) {
            Answer answer = rulebook.answer(example.world().withoutHidden(), null, name);
            String got = written(answer.value(), wanted);
            compare(example, ANSWERS + name, got, wanted, "it rests on " + answer.clauses(), problems);
        }
    }

    private static void compare(
            Example example, String path, String got, String wanted, String grounds, Problems problems) {
        if (!got.equals(wanted)) {
            problems.add(example.place()
                    .error(
                            "example " + example.id() + ": " + path + " is " + (got.isEmpty() ? "nothing" : got)
                                    + ", expected " + wanted,
                            grounds));
        }
    }

    /** A value as an author writes it: numbers with as many digits as the author gave, lists with commas. */
    private static String written(@Nullable Object value, String wanted) {
        if (value instanceof BigDecimal number) {
            int point = wanted.indexOf('.');
            int digits = point < 0 ? 0 : wanted.length() - point - 1;
            return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : String.join(
                            ", ", list.stream().map(one -> written(one, "")).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }

    /** An amount that is not paid is nought, a time limit that does not run is none; an example may write it so. */
    private static String unstated(String path, String wanted) {
        boolean nought = wanted.matches("-?0(\\.0+)?") && (path.startsWith("amounts.") || path.startsWith("tenders."));
        boolean none = wanted.equals("none") && path.startsWith("deadlines.");
        return nought || none ? wanted : "";
    }

    private static Map<String, String> found(RequestRuling ruling, Rulebook rulebook) {
        Map<String, String> found = new LinkedHashMap<>();
        ruling.outcome().fields().forEach((name, value) -> found.put(name.equals("kind") ? "outcome" : name, value));
        ClauseId decisive = ruling.grounds().decisive();
        found.put("clause", decisive == null ? "" : decisive.value());
        Money total = Money.ofMinor(0, rulebook.currency());
        Map<String, Money> components = new LinkedHashMap<>();
        Map<String, Money> tenders = new LinkedHashMap<>();
        for (AmountLine line : ruling.amounts()) {
            components.merge(line.component(), line.amount(), Money::plus);
            found.put("payers." + line.component(), line.payer());
            total = total.plus(line.amount());
            String tender = line.tender();
            if (tender != null) {
                tenders.merge(tender, line.amount(), Money::plus);
            }
        }
        components.forEach(
                (name, amount) -> found.put("amounts." + name, amount.amount().toPlainString()));
        tenders.forEach(
                (name, amount) -> found.put("tenders." + name, amount.amount().toPlainString()));
        found.put("total", total.amount().toPlainString());
        ruling.deadlines()
                .forEach(deadline -> found.put(
                        "deadlines." + deadline.what(), deadline.lastDay().toString()));
        found.put(
                "grounds",
                ruling.grounds().table() + " " + ruling.grounds().row() + " "
                        + ruling.grounds().clauses());
        return found;
    }
}
