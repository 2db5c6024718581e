package org.refundrill.report;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Count;
import org.refundrill.report.TraineeView.Overview;

/** What was practised: period, cases, families, units, versions. */
record OverviewBlock(Attempts attempts, Instant now) {
    private static final int WEEK = 7;
    private static final int ENOUGH_CASES = 10;

    Overview view() {
        List<Attempt> all = attempts.inOrder();
        int passed = (int) all.stream().filter(a -> a.result().passed()).count();
        Figures figures = attempts.figures();
        return new Overview(
                all.isEmpty() ? Figures.NONE : figures.day(all.get(0).finished()),
                all.isEmpty() ? Figures.NONE : figures.day(last().finished()),
                (int) all.stream()
                        .map(a -> a.finished().atZone(figures.zone()).toLocalDate())
                        .distinct()
                        .count(),
                all.size(),
                (int) all.stream().map(Attempt::code).distinct().count(),
                Shares.of(passed, all.size()),
                texts(Attempt::family),
                texts(Attempt::unit),
                texts(Attempt::exercise),
                counts(a -> a.versions().content()),
                counts(a -> a.versions().rulebook()),
                counts(a -> a.versions().scoring()),
                next());
    }

    private Attempt last() {
        return attempts.inOrder().get(attempts.size() - 1);
    }

    private List<Count> texts(Function<Attempt, @Nullable Text> what) {
        return counts(attempt -> {
            Text text = what.apply(attempt);
            return text == null ? null : attempts.say(text);
        });
    }

    /** How often each name occurs, the most frequent first, otherwise in the order of time. */
    private List<Count> counts(Function<Attempt, @Nullable String> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        attempts.inOrder().stream()
                .map(name)
                .filter(Objects::nonNull)
                .forEach(n -> counts.merge(Objects.requireNonNull(n), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .sorted((a, b) -> Integer.compare(b.n(), a.n()))
                .toList();
    }

    private Advice next() {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        long days = Duration.between(last().finished(), now).toDays();
        if (days >= WEEK) {
            return Attempts.about(AdviceKind.RESUME, "", "", (int) Math.min(days, Integer.MAX_VALUE), null);
        }
        if (attempts.size() < ENOUGH_CASES) {
            return Attempts.about(AdviceKind.MORE_CASES, "", "", ENOUGH_CASES - attempts.size(), null);
        }
        return mostFailed();
    }

    private Advice mostFailed() {
        Map<String, Integer> failed = new LinkedHashMap<>();
        attempts.inOrder().stream()
                .filter(a -> !a.result().passed())
                .forEach(a -> failed.merge(attempts.say(a.family()), 1, Integer::sum));
        return failed.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(e -> Attempts.about(AdviceKind.FAMILY, e.getKey(), "", e.getValue(), null))
                .orElse(Attempts.plain(AdviceKind.WIDEN));
    }
}
