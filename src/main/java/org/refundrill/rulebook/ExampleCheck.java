package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Duty;
import org.refundrill.decision.RequestRuling;
import org.refundrill.money.Money;
import org.refundrill.problem.Problems;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Compares what a rulebook rules with what its author expects. */
public final class ExampleCheck {
    /** The value of a name, as the first request or the one with this number sees it. */
    private static final Pattern VALUE = Pattern.compile("(?:(\\d{1,3})\\.)?values\\.(.+)");

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private ExampleCheck() {}

    /** Tells every expectation that does not hold in a rulebook of a pack that says something about it. */
    public static void run(List<Rulebook> rulebooks, Example example, Problems problems) {
        for (Rulebook rulebook : rulebooks) {
            Map<String, String> expected = new LinkedHashMap<>(example.expected());
            expected.keySet().removeIf(path -> isLeft(path, rulebook, rulebooks));
            run(rulebook, example, expected, problems);
        }
    }

    /** A value that this rulebook does not know is left to the one that does. */
    private static boolean isLeft(String path, Rulebook rulebook, List<Rulebook> rulebooks) {
        Matcher value = VALUE.matcher(path);
        return value.matches()
                && rulebook.typeOf(value.group(2)).isEmpty()
                && rulebooks.stream()
                        .anyMatch(other -> other.typeOf(value.group(2)).isPresent());
    }

    private static void run(Rulebook rulebook, Example example, Map<String, String> expected, Problems problems) {
        List<RequestRuling> rulings = rulebook.decide(example.world()).requests();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < rulings.size(); i++) {
            String of = i == 0 ? "" : (i + 1) + ".";
            found(rulings.get(i), rulebook).forEach((path, got) -> found.put(of + path, got));
        }
        expected.forEach((path, wanted) -> {
            Matcher value = VALUE.matcher(path);
            String got = value.matches()
                    ? value(rulebook, example.world(), request(example.world(), value.group(1)), value.group(2))
                    : found.getOrDefault(path, unstated(path, wanted));
            if (!got.equals(wanted) && !(value.matches() && same(got, wanted))) {
                String grounds = found.get("grounds");
                problems.add(example.place()
                        .error(
                                "example " + example.id() + ": " + path + " is " + (got.isEmpty() ? "nothing" : got)
                                        + ", expected " + wanted,
                                grounds == null ? "" : "the ruling rests on " + grounds));
            }
        });
    }

    private static @Nullable String request(World world, @Nullable String number) {
        int index = number == null ? 0 : Integer.parseInt(number) - 1;
        List<WorldRecord> requests = world.requests();
        return index < requests.size() ? requests.get(index).id() : null;
    }

    /** A value as an author writes it; nothing where it is unknown. */
    private static String value(Rulebook rulebook, World world, @Nullable String request, String name) {
        return said(rulebook.value(world, request, name));
    }

    private static String said(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : list.stream().map(ExampleCheck::said).collect(Collectors.joining(", "));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /** 5 and 5.00 are one number. */
    private static boolean same(String got, String wanted) {
        String[] ours = got.split(", ", -1);
        String[] theirs = wanted.split(", ", -1);
        return Arrays.equals(
                ours,
                theirs,
                (a, b) -> a.matches(NUMBER) && b.matches(NUMBER)
                        ? new BigDecimal(a).compareTo(new BigDecimal(b))
                        : a.compareTo(b));
    }

    /** An amount that is not paid is nought, a time limit that does not run is none; an example may write it so. */
    private static String unstated(String path, String wanted) {
        String what = path.replaceFirst("^\\d+\\.", "");
        boolean nought = wanted.matches("-?0(\\.0+)?") && (what.startsWith("amounts.") || what.startsWith("tenders."));
        boolean none = wanted.equals("none") && what.startsWith("deadlines.");
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
        found.put("duties", ruling.duties().stream().map(Duty::what).collect(Collectors.joining(", ")));
        found.put(
                "grounds",
                ruling.grounds().table() + " " + ruling.grounds().row() + " "
                        + ruling.grounds().clauses());
        return found;
    }
}
