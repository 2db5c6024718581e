package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.json.Json;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.SkillTrack;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Event;
import org.refundrill.training.LearnerStates;
import org.refundrill.training.Watcher;

/** Whatever way the state is come by, from the start, step by step or from what was kept, it is the same to the last bit. */
class LearnersTest {
    private static final int TRAINEES = 7;

    /** Everything there is, as text. */
    private static List<String> all(Learners learners) {
        return all(learners, TRAINEES);
    }

    private static List<String> all(Learners learners, int trainees) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < trainees; i++) {
            all.add(Json.line(StateShape.of(learners.of("trainee-" + i).state())));
        }
        all.add(Json.line(StateShape.of(learners.upToDate())));
        return all;
    }

    private static Learners rebuilt(PracticeLog log) {
        return new Learners(() -> log.with(LearnerStates.NONE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rebuildingEqualsFollowingStepByStep(long seed) {
        PracticeLog log = new PracticeLog(seed, TRAINEES);
        Learners following = rebuilt(log);
        for (int i = 0; i < 300; i++) {
            log.answer();
            if (i % 7 == 0) {
                following.of("trainee-" + i % TRAINEES);
            }
        }
        assertThat(all(following)).isEqualTo(all(rebuilt(log)));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void goingOnFromWhatWasKeptEqualsRebuilding(long seed) {
        PracticeLog log = new PracticeLog(seed, TRAINEES);
        KeptStates states = new KeptStates();
        for (int i = 0; i < 400; i++) {
            log.answer();
            if (i % 23 == 0) {
                new Learners(() -> log.with(states)).of("trainee-" + i % TRAINEES);
            }
        }
        assertThat(states.times()).isGreaterThan(4);
        assertThat(all(new Learners(() -> log.with(states)))).isEqualTo(all(rebuilt(log)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void marksOfTrainersComeToTheSameWhetherFollowedKeptOrRebuilt(long seed) {
        PracticeLog log = new PracticeLog(seed, TRAINEES);
        KeptStates states = new KeptStates();
        Learners following = rebuilt(log);
        log.write();
        for (int i = 0; i < 300; i++) {
            if (i % 3 == 0) {
                log.write();
            } else if (i % 3 == 1) {
                log.answer();
            } else {
                log.mark();
            }
            following.of("trainee-" + i % TRAINEES);
            if (i % 29 == 0) {
                new Learners(() -> log.with(states)).of("trainee-" + i % TRAINEES);
            }
        }
        assertThat(states.times()).isGreaterThan(4);
        assertThat(all(following)).isEqualTo(all(rebuilt(log)));
        assertThat(all(new Learners(() -> log.with(states)))).isEqualTo(all(rebuilt(log)));
    }

    @Test
    void whatATrainerSaysOfALetterMovesTheSkillAndTheLastWordCounts() {
        PracticeLog log = new PracticeLog(14, 1);
        log.write();
        Event letter = log.letters().get(0);
        Learners learners = rebuilt(log);
        SkillId tone = new SkillId("L1");
        double before = chance(learners, tone, letter);
        assertThat(learners.of("trainee-0").memory(tone, false)).isNull();

        log.mark(letter, "tone", "0");
        double wrong = chance(learners, tone, letter);
        assertThat(wrong).isLessThan(before);
        assertThat(learners.of("trainee-0").memory(tone, false)).isNotNull();
        log.mark(letter, "tone", "1");
        assertThat(chance(learners, tone, letter)).isGreaterThan(before);
        List<String> now = all(learners, 1);
        log.mark(letter, "nothing-that-waits", "0");
        assertThat(all(learners, 1)).isEqualTo(now);
    }

    @Test
    void aCriticalErrorThatATrainerFindsStaysUntilATrainerTakesItBack() {
        PracticeLog log = new PracticeLog(15, 1);
        log.write();
        Event letter = log.letters().get(0);
        Learners learners = rebuilt(log);
        log.mark(letter, "says-guarantee", "0");
        assertThat(errors(learners)).contains(true);
        log.mark(letter, "says-guarantee", "1");
        assertThat(errors(learners)).doesNotContain(true);
    }

    private static List<Boolean> errors(Learners learners) {
        SkillTrack.State track = learners.of("trainee-0").state().usual().get(new SkillId("K2"));
        return track == null ? List.of() : track.exposures().critical();
    }

    private static double chance(Learners learners, SkillId skill, Event letter) {
        return learners.of("trainee-0").estimate(skill, letter.at()).chance();
    }

    @Test
    void reportsReadTheAnswerWithTheMarksItHas() {
        PracticeLog log = new PracticeLog(16, 1);
        KeptStates states = new KeptStates();
        log.write();
        Event letter = log.letters().get(0);
        int marked = new Digests(() -> log.with(states))
                .all(Watcher.NOBODY)
                .get("trainee-0")
                .get(0)
                .answered()
                .elements()
                .size();
        log.mark(letter, "tone", "0.5");
        log.mark(letter, "says-guarantee", "0");
        Done done = new Digests(() -> log.with(states))
                .all(Watcher.NOBODY)
                .get("trainee-0")
                .get(0);

        assertThat(done.answered().elements()).hasSize(marked + 2);
        assertThat(done.passed(BigDecimal.ZERO)).isFalse();
        assertThat(new Digests(() -> log.with(LearnerStates.NONE)).all(Watcher.NOBODY))
                .isEqualTo(new Digests(() -> log.with(states)).all(Watcher.NOBODY));
    }

    @Test
    void twoWindowsThatKeepStatesSideBySideDisturbNothing() {
        PracticeLog log = new PracticeLog(6, TRAINEES);
        KeptStates states = new KeptStates();
        Learners one = new Learners(() -> log.with(states));
        Learners other = new Learners(() -> log.with(states));
        for (int i = 0; i < 500; i++) {
            log.answer();
            (i % 3 == 0 ? one : other).of("trainee-" + i % TRAINEES);
            if (i % 97 == 0) {
                one.of("trainee-" + (i + 3) % TRAINEES);
            }
        }
        assertThat(all(one)).isEqualTo(all(rebuilt(log)));
        assertThat(all(other)).isEqualTo(all(rebuilt(log)));
    }

    @Test
    void anAcceptedTuningMakesAllOfItAnew() {
        PracticeLog log = new PracticeLog(8, TRAINEES);
        KeptStates states = new KeptStates();
        Learners following = new Learners(() -> log.with(states));
        for (int i = 0; i < 150; i++) {
            log.answer();
        }
        List<String> before = all(following);
        FilterParameters other = FilterParameters.DEFAULT.withSkillVariance(2).withGain(0.025);
        log.put("", Event.TUNED, "", Map.of("parameters", TunedDetails.shape(other)));
        List<String> after = all(following);

        assertThat(after).isNotEqualTo(before).isEqualTo(all(rebuilt(log)));
        assertThat(all(new Learners(() -> log.with(states)))).isEqualTo(after);
        log.put("", Event.TUNED, "", Map.of("parameters", TunedDetails.shape(other)));
        assertThat(all(following)).isEqualTo(after);
    }

    @Test
    void aStateComesBackFromItsTextToTheLastBit() {
        PracticeLog log = new PracticeLog(9, TRAINEES);
        for (int i = 0; i < 200; i++) {
            log.answer();
        }
        Learners learners = rebuilt(log);
        for (int i = 0; i < TRAINEES; i++) {
            Followed.State state = learners.of("trainee-" + i).state();
            assertThat(StateShape.trainee(Json.object(Json.line(StateShape.of(state)))))
                    .isEqualTo(state);
        }
        Learning again = new Learning(FilterParameters.DEFAULT, trainee -> null);
        StateShape.read(Json.object(Json.line(StateShape.of(learners.upToDate()))), again);
        assertThat(again.items().known()).isEqualTo(learners.upToDate().items().known());
        assertThat(StateShape.of(again)).isEqualTo(StateShape.of(learners.upToDate()));
    }
}
