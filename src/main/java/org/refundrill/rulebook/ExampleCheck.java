package org.refundrill.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.money.Money;
import org.refundrill.problem.Problems;

/** Compares what a rulebook rules with what its author expects. */
public final class ExampleCheck {

    private ExampleCheck() {}

    /** Tells every expectation that does not hold. */
    public static void run(Rulebook rulebook, Example example, Problems problems) {
        Map<String, String> found = found(rulebook.decide(example.world()).first(), rulebook);
        example.expected().forEach((path, wanted) -> {
            String got = found.getOrDefault(path, unstated(path, wanted));
            if (!got.equals(wanted)) {
                problems.add(example.place()
                        .error(
                                "example " + example.id() + ": " + path + " is " + (got.isEmpty() ? "nothing" : got)
                                        + ", expected " + wanted,
                                "the ruling rests on " + found.get("grounds")));
            }
        });
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
