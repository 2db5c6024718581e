package org.refundrill.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.refundrill.language.Text;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Count;
import org.refundrill.report.TraineeView.Family;
import org.refundrill.report.TraineeView.Overview;

/** What was practised: period, cases, families by unit, versions. */
record OverviewBlock(Attempts attempts, Instant now) {
    private static final int WEEK = 7;
    private static final int ENOUGH_CASES = 10;

    Overview view() {
        List<Attempt> all = attempts.inOrder();
        int passed = (int) all.stream().filter(a -> a.result().passed()).count();
        Figures figures = attempts.figures();
        return new Overview(
                all.isEmpty() ? Figures.NONE : period(figures),
                (int) all.stream()
                        .map(a -> a.finished().atZone(figures.zone()).toLocalDate())
                        .distinct()
                        .count(),
                all.size(),
                (int) all.stream().map(Attempt::code).distinct().count(),
                Shares.of(passed, all.size()),
                families(),
                counts(a -> attempts.say(a.exercise())),
                counts(a -> a.versions().content()),
                counts(a -> a.versions().rulebook()),
                counts(a -> a.versions().scoring()),
                next());
    }

    private Attempt last() {
        return attempts.inOrder().get(attempts.size() - 1);
    }

    private String period(Figures figures) {
        String from = figures.day(attempts.inOrder().get(0).finished());
        String to = figures.day(last().finished());
        return from.equals(to) ? from : from + " – " + to;
    }

    /** Those of one unit together, otherwise in the order they were met. */
    private List<Family> families() {
        Map<String, Map<PracticeHistory.Family, List<Attempt>>> byUnit = new LinkedHashMap<>();
        for (Attempt attempt : attempts.inOrder()) {
            Text unit = attempt.unit();
            byUnit.computeIfAbsent(unit == null ? "" : attempts.say(unit), u -> new LinkedHashMap<>())
                    .computeIfAbsent(attempt.family(), f -> new ArrayList<>())
                    .add(attempt);
        }
        List<Family> rows = new ArrayList<>();
        byUnit.forEach((unit, families) -> families.forEach((family, some) ->
                rows.add(new Family(unit, attempts.say(family.title()), some.size(), (int)
                        some.stream().filter(a -> a.result().passed()).count()))));
        return List.copyOf(rows);
    }

    /** How often each name occurs, the most frequent first, otherwise in the order of time. */
    private List<Count> counts(Function<Attempt, String> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        attempts.inOrder().stream().map(name).filter(n -> !n.isBlank()).forEach(n -> counts.merge(n, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .sorted((a, b) -> Integer.compare(b.n(), a.n()))
                .toList();
    }

    private Advice next() {
        if (attempts.size() == 0) {
            return Attempts.typing(AdviceKind.START, "", "", 0, "practise");
        }
        long days = Duration.between(last().finished(), now).toDays();
        if (days >= WEEK) {
            return Attempts.typing(AdviceKind.RESUME, "", "", (int) Math.min(days, Integer.MAX_VALUE), "practise");
        }
        if (attempts.size() < ENOUGH_CASES) {
            return Attempts.typing(AdviceKind.MORE_CASES, "", "", ENOUGH_CASES - attempts.size(), "practise");
        }
        return mostFailed();
    }

    private Advice mostFailed() {
        Map<PracticeHistory.Family, Integer> failed = new LinkedHashMap<>();
        attempts.inOrder().stream()
                .filter(a -> !a.result().passed())
                .forEach(a -> failed.merge(a.family(), 1, Integer::sum));
        return failed.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(e -> Attempts.typing(
                        AdviceKind.FAMILY,
                        attempts.say(e.getKey().title()),
                        "",
                        e.getValue(),
                        "practise --scenario " + e.getKey().id()))
                .orElse(Attempts.typing(AdviceKind.WIDEN, "", "", 0, "practise"));
    }
}
