package org.refundrill.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
        return of(history, List.of(), language, now, zone);
    }

    /** The same with what the trainee is believed to know. */
    public static TraineeView of(
            PracticeHistory history, List<Page.Block> knowledge, Language language, Instant now, ZoneId zone) {
        Figures figures = new Figures(language, zone);
        Attempts attempts = Attempts.of(history, figures);
        TraineeView.Overview overview = new OverviewBlock(attempts, now).view();
        TraineeView.Skills skills = new SkillsBlock(attempts, history.skills()).view();
        TraineeView.Mistakes mistakes = new MistakesBlock(attempts, history.clauses()).view();
        TraineeView.Attempts all = new AttemptsBlock(attempts).view();
        return new TraineeView(
                language,
                history.trainee(),
                figures.moment(now),
                zone.getId(),
                knowledge,
                BriefBlock.view(overview, skills, mistakes, all),
                overview,
                skills,
                mistakes,
                new OutcomesBlock(attempts).view(),
                new LossesBlock(attempts).view(),
                new PaceBlock(attempts).view(),
                all);
    }
}
