package org.refundrill.exercise.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Text;

/** Plans of a few tasks, scheduled on paper. */
class PlanTest {
    private static Task task(String key, int days, String crew, String... needs) {
        return new Task(key, Text.same(key), days, 0, List.of(needs), crew);
    }

    private static final Plan PLAN = new Plan(
            List.of(task("c", 2, "c", "a", "b"), task("a", 3, "a"), task("b", 5, "b"), task("d", 1, "d", "a")));

    /** b takes days 1 to 5, c days 6 and 7; a and d have days to spare. */
    @Test
    void takesAsLongAsTheLongestWay() {
        assertThat(PLAN.length()).isEqualTo(7);
        assertThat(PLAN.finished()).containsEntry("a", 3).containsEntry("d", 4).containsEntry("c", 7);
        assertThat(PLAN.critical()).containsExactly("c", "b");
        assertThat(PLAN.tail(PLAN.task("a"))).isEqualTo(5);
    }

    @Test
    void takesAnyOrderThatKeepsTheNeeds() {
        assertThat(PLAN.breach(List.of("b", "a", "d", "c"))).isEmpty();
        assertThat(PLAN.breach(List.of("a", "b", "c", "d"))).isEmpty();
        assertThat(PLAN.breach(List.copyOf(PLAN.finished().keySet()))).isEmpty();
        Plan.Breach breach = PLAN.breach(List.of("a", "d", "c", "b")).orElseThrow();
        assertThat(breach.task().key()).isEqualTo("c");
        assertThat(breach.needed().key()).isEqualTo("b");
    }

    /** One crew for a and b: b has the longer way behind it, goes first (1 to 5), a follows (6 to 8), c (9 and 10). */
    @Test
    void letsACrewDoOneTaskAtATime() {
        Plan plan = new Plan(List.of(task("a", 3, "it"), task("b", 5, "it"), task("c", 2, "desk", "a", "b")));

        assertThat(plan.finished()).containsEntry("b", 5).containsEntry("a", 8).containsEntry("c", 10);
    }

    @Test
    void countsAReportedDelay() {
        Plan plan = new Plan(List.of(new Task("a", Text.same("a"), 3, 2, List.of(), "a"), task("b", 4, "b", "a")));

        assertThat(plan.length()).isEqualTo(9);
    }

    @Test
    void noticesTasksThatWaitForOneAnother() {
        Plan ring = new Plan(List.of(task("a", 1, "a", "b"), task("b", 1, "b", "a")));

        assertThatThrownBy(ring::finished)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ring");
    }
}
