package org.refundrill.training.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Standard;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/** What an exam's scores are good for is said with how sure that is, and near the line nobody is passed by a machine. */
class ExamFiguresTest {
    private static List<double[]> sittings(int people, int cases) {
        SplittableRandom chance = new SplittableRandom(11);
        List<double[]> credits = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double able = chance.nextDouble();
            double[] row = new double[cases];
            for (int i = 0; i < cases; i++) {
                row[i] = chance.nextDouble() < 0.15 + 0.8 * able ? 1 : 0;
            }
            credits.add(row);
        }
        return credits;
    }

    @Test
    void nineSittingsSayNothingAndThirtySayItWithAnInterval() {
        assertThat(ExamFigures.of(sittings(9, 12), 0.7).reliability()).isEmpty();
        ExamFigures few = ExamFigures.of(sittings(12, 12), 0.7);
        assertThat(few.reliability()).isPresent();
        assertThat(few.stable()).isFalse();
        ExamFigures many = ExamFigures.of(sittings(200, 12), 0.7);
        assertThat(many.stable()).isTrue();
        assertThat(many.reliability().orElseThrow().low())
                .isLessThan(many.reliability().orElseThrow().estimate());
        assertThat(many.error()).isBetween(0.08, 0.16);
        assertThat(many.accuracy()
                        .orElseThrow()
                        .contains(many.accuracy().orElseThrow().estimate()))
                .isTrue();
        assertThat(many.accuracy().orElseThrow().estimate()).isBetween(0.8, 1.0);
    }

    @Test
    void withinOneErrorOfTheLineTheTrainerIsAsked() {
        assertThat(Recommendation.of(0.75, 0.70, 0.10, false)).isEqualTo(Recommendation.REFER);
        assertThat(Recommendation.of(0.61, 0.70, 0.10, false)).isEqualTo(Recommendation.REFER);
        assertThat(Recommendation.of(0.85, 0.70, 0.10, false)).isEqualTo(Recommendation.PASS);
        assertThat(Recommendation.of(0.85, 0.70, 0.10, true)).isEqualTo(Recommendation.REFER);
        assertThat(Recommendation.of(0.55, 0.70, 0.10, false)).isEqualTo(Recommendation.NOT_YET);
    }

    @Test
    void threeJudgesSetTheLineAndTwoDoNot() {
        Blueprint exam = new Blueprint(
                "final",
                Text.same("final"),
                "course",
                60,
                new BigDecimal("0.70"),
                2,
                List.of(
                        new Blueprint.Part(new SkillId("K1"), 2, 2, List.of("a")),
                        new Blueprint.Part(new SkillId("K2"), 3, 2, List.of("b", "c"))),
                Optional.empty());
        Map<String, Double> mild = Map.of("a", 0.6, "b", 0.4, "c", 0.6);
        Map<String, Double> strict = Map.of("a", 0.9, "b", 0.7, "c", 0.9);
        Map<String, Double> middle = Map.of("a", 0.75, "b", 0.55, "c", 0.75);
        assertThat(Recommendation.cut(exam.with(new Standard(Map.of("X", mild, "Y", strict)))))
                .isEqualTo(0.70);
        assertThat(Recommendation.cut(exam.with(new Standard(Map.of("X", mild, "Y", strict, "Z", middle)))))
                .isCloseTo(0.70, within(1e-9));
        assertThat(Recommendation.angoff(new Standard(Map.of("X", mild, "Y", strict, "Z", middle)), exam)
                        .standardError())
                .isCloseTo(0.6 / Math.sqrt(3), within(1e-9));
    }
}
