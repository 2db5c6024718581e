package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Confidence;
import org.refundrill.report.TraineeView.Level;
import org.refundrill.report.TraineeView.Pace;
import org.refundrill.scoring.Verdict;

/** Time, help and confidence: shown beside the score, never blended into it. */
record PaceBlock(Attempts attempts) {
    private static final BigDecimal SURE = new BigDecimal("0.80");
    private static final BigDecimal MODEST_BY = new BigDecimal("-0.15");
    private static final List<BigDecimal> CHOICES =
            List.of(new BigDecimal("0.50"), new BigDecimal("0.65"), new BigDecimal("0.80"), new BigDecimal("0.95"));
    private static final int ENOUGH = 5;

    private record Timed(int index, Duration worked) {}

    Pace view() {
        List<Timed> timed = timed();
        List<Attempt> all = attempts.inOrder();
        Timed fastest = timed.isEmpty() ? null : timed.get(0);
        Timed slowest = timed.isEmpty() ? null : timed.get(timed.size() - 1);
        List<Attempt> rated = all.stream().filter(a -> a.confidence() != null).toList();
        return new Pace(
                timed.isEmpty() ? Figures.NONE : attempts.figures().duration(median(timed)),
                shown(fastest),
                fastest == null ? null : attempts.ref(fastest.index()),
                shown(slowest),
                slowest == null ? null : attempts.ref(slowest.index()),
                all.stream().mapToInt(a -> a.help().hints()).sum(),
                (int) all.stream().filter(a -> a.help().hints() > 0).count(),
                all.stream().mapToInt(a -> a.help().lookUps()).sum(),
                needless(),
                rated.isEmpty() ? null : confidence(rated),
                next(timed, rated));
    }

    private List<Timed> timed() {
        List<Timed> timed = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            Duration worked = attempts.inOrder().get(i).worked();
            if (worked != null) {
                timed.add(new Timed(i, worked));
            }
        }
        timed.sort(Comparator.comparing(Timed::worked));
        return timed;
    }

    private String shown(@Nullable Timed timed) {
        return timed == null ? Figures.NONE : attempts.figures().duration(timed.worked());
    }

    private static Duration median(List<Timed> sorted) {
        Duration upper = sorted.get(sorted.size() / 2).worked();
        Duration lower = sorted.get((sorted.size() - 1) / 2).worked();
        return lower.plus(upper).dividedBy(2);
    }

    private int needless() {
        return attempts.inOrder().stream().mapToInt(a -> a.help().needless()).sum();
    }

    private static Confidence confidence(List<Attempt> rated) {
        BigDecimal mean = Figures.mean(rated.stream().map(PaceBlock::stated).toList());
        BigDecimal brier = Figures.mean(
                rated.stream().map(a -> stated(a).subtract(result(a)).pow(2)).toList());
        return new Confidence(
                rated.size(),
                Figures.percent(mean),
                passed(rated),
                Figures.points(gap(rated)),
                brier.setScale(3, RoundingMode.HALF_UP).toPlainString(),
                levels(rated));
    }

    private static BigDecimal gap(List<Attempt> rated) {
        return Figures.mean(
                rated.stream().map(a -> stated(a).subtract(result(a))).toList());
    }

    private static List<Level> levels(List<Attempt> rated) {
        List<Level> levels = new ArrayList<>();
        for (BigDecimal choice : CHOICES) {
            List<Attempt> here = rated.stream()
                    .filter(a -> nearest(stated(a)).equals(choice))
                    .toList();
            if (!here.isEmpty()) {
                levels.add(new Level(Figures.percent(choice), passed(here)));
            }
        }
        return levels;
    }

    private static BigDecimal nearest(BigDecimal stated) {
        return CHOICES.stream()
                .min(Comparator.comparing(c -> c.subtract(stated).abs()))
                .orElseThrow();
    }

    private static TraineeView.Share passed(List<Attempt> some) {
        return Shares.of((int) some.stream().filter(a -> a.result().passed()).count(), some.size());
    }

    private static BigDecimal stated(Attempt attempt) {
        return Objects.requireNonNull(attempt.confidence());
    }

    private static BigDecimal result(Attempt attempt) {
        return attempt.result().passed() ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private Advice next(List<Timed> timed, List<Attempt> rated) {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        Advice trap = sureAndWrong();
        if (trap != null) {
            return trap;
        }
        Advice hasty = hasty(timed);
        if (hasty != null) {
            return hasty;
        }
        int hinted = (int)
                attempts.inOrder().stream().filter(a -> a.help().hints() > 0).count();
        if (hinted * 3 > attempts.size()) {
            return Attempts.about(AdviceKind.HINTS, "", "", hinted, null);
        }
        if (needless() * 4 > attempts.size()) {
            return Attempts.about(AdviceKind.NEEDLESS, "", "", needless(), null);
        }
        boolean modest = rated.size() >= ENOUGH && gap(rated).compareTo(MODEST_BY) <= 0;
        return modest
                ? Attempts.about(
                        AdviceKind.MODEST, "", Figures.points(gap(rated).negate()), rated.size(), null)
                : Attempts.plain(AdviceKind.STEADY);
    }

    /** The latest of the failed cases in which the trainee was surest. */
    private @Nullable Advice sureAndWrong() {
        int surest = -1;
        int count = 0;
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.inOrder().get(i);
            BigDecimal stated = attempt.confidence();
            if (stated != null
                    && stated.compareTo(SURE) >= 0
                    && !attempt.result().passed()) {
                count++;
                boolean surer =
                        surest < 0 || stated.compareTo(stated(attempts.inOrder().get(surest))) >= 0;
                surest = surer ? i : surest;
            }
        }
        return surest < 0
                ? null
                : Attempts.about(
                        AdviceKind.SURE_AND_WRONG,
                        "",
                        Figures.percent(stated(attempts.inOrder().get(surest))),
                        count,
                        attempts.ref(surest));
    }

    /** A failed case worked in less than a third of the usual time. */
    private @Nullable Advice hasty(List<Timed> timed) {
        if (timed.size() < ENOUGH) {
            return null;
        }
        Duration third = median(timed).dividedBy(3);
        return timed.stream()
                .filter(t -> t.worked().compareTo(third) < 0)
                .filter(t -> wrong(attempts.inOrder().get(t.index())))
                .findFirst()
                .map(t -> Attempts.about(
                        AdviceKind.HASTY, "", attempts.figures().duration(t.worked()), 0, attempts.ref(t.index())))
                .orElse(null);
    }

    private static boolean wrong(Attempt attempt) {
        return attempt.result().elements().stream().anyMatch(e -> e.verdict() == Verdict.WRONG);
    }
}
