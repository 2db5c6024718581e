package org.refundrill.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.scoring.Verdict;

/** Every attempt with its code, the latest first. */
record AttemptsBlock(Attempts attempts) {

    TraineeView.Attempts view() {
        List<TraineeView.Attempt> rows = new ArrayList<>();
        for (int i = attempts.size() - 1; i >= 0; i--) {
            rows.add(row(i, attempts.inOrder().get(i)));
        }
        return new TraineeView.Attempts(List.copyOf(rows), next());
    }

    private TraineeView.Attempt row(int index, Attempt attempt) {
        Figures figures = attempts.figures();
        Duration worked = attempt.worked();
        BigDecimal confidence = attempt.confidence();
        PracticeHistory.Result result = attempt.result();
        return new TraineeView.Attempt(
                index + 1,
                attempt.code(),
                figures.moment(attempt.finished()),
                attempts.say(attempt.family().title()),
                attempts.say(attempt.exercise()),
                Figures.permille(result.score()),
                Figures.percent(result.score()),
                result.passed(),
                result.elements().stream().anyMatch(e -> e.critical() && e.verdict() == Verdict.WRONG),
                worked == null ? Figures.NONE : figures.duration(worked),
                attempt.help().hints(),
                attempt.help().lookUps(),
                confidence == null ? Figures.NONE : Figures.percent(confidence),
                figures.money(result.regret()));
    }

    /** The lowest score is worth another try; of several the latest. */
    private Advice next() {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        int lowest = 0;
        for (int i = 1; i < attempts.size(); i++) {
            if (score(i).compareTo(score(lowest)) <= 0) {
                lowest = i;
            }
        }
        return score(lowest).compareTo(BigDecimal.ONE) >= 0
                ? Attempts.plain(AdviceKind.FULL_SCORE)
                : Attempts.about(AdviceKind.REPLAY, "", Figures.percent(score(lowest)), 0, attempts.ref(lowest));
    }

    private BigDecimal score(int index) {
        return attempts.inOrder().get(index).result().score();
    }
}
