package org.refundrill.exercise.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Ruled;
import org.refundrill.exercise.Slip;
import org.refundrill.language.Text;
import org.refundrill.scenario.RandomStream;

/** The drawer of an audit: which cases were ruled wrong, and how, is drawn for it once and for all. */
record ClosedCases(List<ClosedCase> all) {
    private static final int LEAST = 3;
    private static final int MOST = 5;

    ClosedCases {
        all = List.copyOf(all);
    }

    /**
     * The cases of a drawer. The settings {@code least} and {@code most} say how many are wrong, {@code slips: amount} that
     * a wrong amount is wrong enough. No two wrong ones cost the same, and one of them costs something.
     */
    static ClosedCases in(Brief brief) {
        Drawer drawer = new Drawer(brief);
        RandomStream stream = drawer.stream("audit");
        int least = drawer.setting("least", LEAST);
        int wanted = least + (int) stream.below(drawer.setting("most", MOST) - least + 1L);
        boolean amounts = "amount"
                .equals(brief.caseFile().scenario().question().settings().get("slips"));
        Map<Integer, ClosedCase> wrong = new LinkedHashMap<>();
        for (int number : mixed(drawer.files().size(), stream)) {
            if (wrong.size() < wanted) {
                boolean costly =
                        wrong.size() + 1 < wanted || wrong.values().stream().anyMatch(ClosedCases::costs);
                misread(number, drawer.files().get(number - 1), stream, amounts)
                        .filter(one -> costly || costs(one))
                        .filter(one -> wrong.values().stream().noneMatch(other -> alike(one, other)))
                        .ifPresent(one -> wrong.put(number, one));
            }
        }
        List<ClosedCase> all = new ArrayList<>();
        for (int number = 1; number <= drawer.files().size(); number++) {
            Brief file = drawer.files().get(number - 1);
            all.add(wrong.getOrDefault(number, new ClosedCase(number, file, Ruled.due(file), null)));
        }
        return new ClosedCases(all);
    }

    private static Optional<ClosedCase> misread(int number, Brief file, RandomStream stream, boolean amounts) {
        Ruled due = Ruled.due(file);
        Predicate<Ruled> fits = wrong -> amounts ? Slip.paysOtherwise(due, wrong) : Slip.decidesOtherwise(due, wrong);
        return Slip.in(file, stream, fits).map(slip -> new ClosedCase(number, file, due, slip));
    }

    private static boolean costs(ClosedCase one) {
        return one.cost().signum() > 0;
    }

    private static boolean alike(ClosedCase one, ClosedCase other) {
        return costs(one) && one.cost().compareTo(other.cost()) == 0;
    }

    private static List<Integer> mixed(int count, RandomStream stream) {
        List<Integer> left = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            left.add(number);
        }
        List<Integer> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            mixed.add(left.remove((int) stream.below(left.size())));
        }
        return mixed;
    }

    List<Brief> briefs() {
        return all.stream().map(ClosedCase::brief).toList();
    }

    List<ClosedCase> wrong() {
        return all.stream().filter(ClosedCase::wrong).toList();
    }

    /** The wrong one that cost most. */
    ClosedCase worst() {
        Comparator<ClosedCase> byCost = Comparator.comparing(ClosedCase::cost, BigDecimal::compareTo);
        return wrong().stream().max(byCost).orElseThrow(() -> new IllegalStateException("no case can be misread"));
    }

    /** What is entered in each file. */
    List<Dossier.Panel> panels() {
        List<List<Text>> rows = all.stream()
                .map(one -> List.of(
                        Drawer.called(one.number()),
                        one.entered().told(one.brief().rulebook())))
                .toList();
        return List.of(new Dossier.Panel(
                "closed",
                new Text("Closed cases: ruling, clause, amount paid", "结案登记：裁决、依据、应付总额"),
                Dossier.Layout.FIELDS,
                List.of(),
                rows));
    }
}
