package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.report.PracticeHistory.Element;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.CaseRef;
import org.refundrill.report.TraineeView.Cell;
import org.refundrill.report.TraineeView.Label;
import org.refundrill.report.TraineeView.Outcomes;
import org.refundrill.scoring.Verdict;

/** Outcomes ruled against outcomes due. An outcome that was accepted counts as due, also where another was the best. */
final class OutcomesBlock {
    private static final int SHADES = 4;
    private static final int LETTERS = 26;

    private record Pair(int ruled, int due) {
        boolean right() {
            return ruled == due;
        }
    }

    private final Attempts attempts;
    private final List<String> labels = new ArrayList<>();
    private final Map<Pair, List<CaseRef>> cells = new LinkedHashMap<>();
    private int right;
    private int all;

    OutcomesBlock(Attempts attempts) {
        this.attempts = attempts;
        attempts.elements(this::add);
    }

    private void add(CaseRef item, Element element) {
        if (element.id().equals(Element.OUTCOME)) {
            boolean accepted = element.verdict() == Verdict.RIGHT;
            int ruled = position(attempts.say(element.given()));
            int due = accepted ? ruled : position(attempts.say(element.due()));
            all++;
            right += accepted ? 1 : 0;
            cells.computeIfAbsent(new Pair(ruled, due), p -> new ArrayList<>()).add(item);
        }
    }

    private int position(String label) {
        int at = labels.indexOf(label);
        if (at < 0) {
            labels.add(label);
            return labels.size() - 1;
        }
        return at;
    }

    Outcomes view() {
        int most = cells.values().stream().mapToInt(List::size).max().orElse(1);
        List<Cell> rows = new ArrayList<>();
        cells.forEach((pair, cases) -> rows.add(
                new Cell(pair.ruled(), pair.due(), cases.size(), shade(cases.size(), most), List.copyOf(cases))));
        rows.sort(Comparator.comparing((Cell c) -> c.ruled() == c.due())
                .thenComparing(Cell::times, Comparator.reverseOrder())
                .thenComparing(Cell::ruled)
                .thenComparing(Cell::due));
        List<Label> lettered = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            lettered.add(new Label(letter(i), labels.get(i)));
        }
        return new Outcomes(lettered, rows, Shares.of(right, all), next(rows));
    }

    private static int shade(int times, int most) {
        return (times * SHADES + most - 1) / most;
    }

    private static String letter(int i) {
        String last = String.valueOf((char) ('A' + i % LETTERS));
        return i < LETTERS ? last : letter(i / LETTERS - 1) + last;
    }

    private Advice next(List<Cell> rows) {
        if (all == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        Cell first = rows.get(0);
        if (first.ruled() == first.due()) {
            return Attempts.plain(AdviceKind.NO_CONFUSION);
        }
        return new Advice(
                AdviceKind.PAIR,
                labels.get(first.ruled()),
                labels.get(first.due()),
                "",
                first.times(),
                Attempts.replay(first.cases().get(first.cases().size() - 1)),
                first.cases().get(first.cases().size() - 1));
    }
}
