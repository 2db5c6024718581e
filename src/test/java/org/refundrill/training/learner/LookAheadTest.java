package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Unit;
import org.refundrill.language.Text;
import org.refundrill.scoring.Costs;
import org.refundrill.skill.SkillId;
import org.refundrill.training.LearnerStates;
import org.refundrill.training.Watcher;

/** A centre of four, of whom some are better than others, after some weeks. */
class LookAheadTest {
    private static final Curriculum COURSE = new Curriculum(
            "course",
            Text.same("course"),
            new BigDecimal("0.7"),
            Map.of(),
            List.of(new Unit(
                    "all",
                    Text.same("all"),
                    Text.same("all"),
                    List.of(),
                    List.of("family-0", "family-1", "family-2", "family-3", "family-4", "family-5"),
                    4)),
            Costs.NONE,
            Map.of());

    private final PracticeLog log = new PracticeLog(3, 4);
    private final Learners learners = new Learners(() -> log.with(LearnerStates.NONE));
    private final Map<String, List<Done>> answers;
    private final Instant now;

    LookAheadTest() {
        for (int i = 0; i < 160; i++) {
            log.answer();
        }
        answers = new Digests(() -> log.with(LearnerStates.NONE)).all(Watcher.NOBODY);
        now = answers.values().stream()
                .flatMap(List::stream)
                .map(done -> done.answered().at())
                .max(Instant::compareTo)
                .orElseThrow()
                .plus(Duration.ofHours(1));
    }

    private Prospects.Prospect of(String trainee, int days, SkillId... wanted) {
        LookAhead ahead =
                new LookAhead(COURSE, Set.of(wanted), learners.upToDate(), answers.values(), now, ZoneOffset.UTC);
        LocalDate due = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days);
        return ahead.of(trainee, learners.of(trainee).state(), answers.getOrDefault(trainee, List.of()), due);
    }

    @Test
    void theSameLookComesToTheSameAndChangesNothing() {
        String before =
                learners.of("trainee-1").estimate(new SkillId("K1"), now).toString();
        assertThat(of("trainee-1", 20, new SkillId("K1"))).isEqualTo(of("trainee-1", 20, new SkillId("K1")));
        assertThat(learners.of("trainee-1").estimate(new SkillId("K1"), now)).hasToString(before);
    }

    @Test
    void moreTimeAndFewerSkillsMakeItLikelier() {
        SkillId one = new SkillId("K1");
        SkillId other = new SkillId("K2");
        double soon = of("trainee-3", 2, one, other).chance();
        double late = of("trainee-3", 40, one, other).chance();

        assertThat(late).isGreaterThanOrEqualTo(soon);
        assertThat(of("trainee-3", 40, one).chance()).isGreaterThanOrEqualTo(late);
    }

    @Test
    void whoDoesNotPractiseWillNotMasterWhatIsOpen() {
        Prospects.Prospect prospect = of("trainee-9", 30, new SkillId("K1"));

        assertThat(prospect.perDay()).isZero();
        assertThat(prospect.chance()).isZero();
        assertThat(prospect.atRisk()).isTrue();
        assertThat(prospect.open()).extracting(Prospects.Open::skill).containsExactly(new SkillId("K1"));
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Prospects.Prospect prospect = of("trainee-0", 10, new SkillId("K1"), new SkillId("K3"));

        assertThat(Prospects.Prospect.read(prospect.shape())).isEqualTo(prospect);
    }
}
