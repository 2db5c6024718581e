package org.refundrill.report;

import java.time.Instant;
import java.time.ZoneId;
import org.refundrill.language.Language;

/** Turns what was practised into what the report shows. The same history, language, clock and zone give the same view. */
public final class TraineeViews {
    private TraineeViews() {}

    /**
     * The view of a trainee's report.
     *
     * @param now when the report is made
     * @param zone the time zone in which times are written
     */
    public static TraineeView of(PracticeHistory history, Language language, Instant now, ZoneId zone) {
        Figures figures = new Figures(language, zone);
        Attempts attempts = Attempts.of(history, figures);
        return new TraineeView(
                language,
                history.trainee(),
                figures.moment(now),
                zone.getId(),
                new OverviewBlock(attempts, now).view(),
                new SkillsBlock(attempts, history.skills()).view(),
                new MistakesBlock(attempts, history.clauses()).view(),
                new OutcomesBlock(attempts).view(),
                new LossesBlock(attempts).view(),
                new PaceBlock(attempts).view(),
                new AttemptsBlock(attempts).view());
    }
}
