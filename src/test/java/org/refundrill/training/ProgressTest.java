package org.refundrill.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.refundrill.curriculum.Tally;
import org.refundrill.skill.SkillId;

class ProgressTest {
    private static final Origin ORIGIN = new Origin("pack", "rules 1", "1", "test");
    private static final BigDecimal HALF = new BigDecimal("0.50");

    private final List<Event> log = new ArrayList<>();

    private void answered(String code, String scenario, List<Map<String, Object>> elements) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", scenario);
        details.put("elements", elements);
        UUID id = new UUID(1, log.size());
        log.add(new Event(id, id, 1, "mei", Event.ASSESSED, code, Instant.EPOCH, ORIGIN, details));
    }

    private static Map<String, Object> element(String id, String clause, String verdict, String credit) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", id);
        element.put("skill", id.equals("outcome") ? "K1" : "K2");
        element.put("clause", clause);
        element.put("verdict", verdict);
        element.put("credit", credit);
        element.put("weight", 1);
        element.put("critical", id.equals("outcome"));
        element.put("given", Map.of("en", "Approve", "zh", "支持"));
        element.put("due", Map.of("en", "Refuse", "zh", "驳回"));
        return element;
    }

    private Progress progress() {
        return Progress.of(log);
    }

    @Test
    void countsOnlyTheFirstAnswerToACase() {
        Map<String, Object> wrong = element("outcome", "C-1", "wrong", "0");
        Map<String, Object> right = element("outcome", "C-1", "right", "1");
        answered("A", "window", List.of(wrong));
        answered("A", "window", List.of(right));
        answered("B", "window", List.of(right));
        assertThat(progress().answered()).isEqualTo(2);
        assertThat(progress().tallies(HALF)).containsEntry("window", new Tally(2, 1));
        assertThat(progress().skills().get(new SkillId("K1")).mean()).isEqualByComparingTo("0.5");
    }

    @Test
    void passesByTheCurriculumsMarkAndNeverWithACriticalMistake() {
        answered(
                "A",
                "window",
                List.of(element("outcome", "C-1", "right", "1"), element("clause", "C-2", "wrong", "0.2")));
        answered(
                "B",
                "window",
                List.of(element("outcome", "C-1", "wrong", "0"), element("clause", "C-2", "right", "1")));
        assertThat(progress().tallies(HALF)).containsEntry("window", new Tally(2, 1));
        assertThat(progress().tallies(new BigDecimal("0.70"))).containsEntry("window", new Tally(2, 0));
    }

    @Test
    void listsMistakesByClauseAndWhatWasPutRightSince() {
        answered("A", "window", List.of(element("clause", "C-1", "wrong", "0")));
        answered("B", "window", List.of(element("clause", "C-1", "partial", "0.5")));
        answered("C", "freight", List.of(element("clause", "C-2", "wrong", "0")));
        answered("B", "window", List.of(element("clause", "C-1", "right", "1")));
        answered("C", "freight", List.of(element("clause", "C-2", "right", "1")));
        List<Progress.Mistake> mistakes = progress().mistakes();
        assertThat(mistakes).extracting(mistake -> mistake.clause().value()).containsExactly("C-1", "C-2");
        assertThat(mistakes.get(0).count()).isEqualTo(2);
        assertThat(mistakes.get(0).mended()).isEqualTo(1);
        assertThat(mistakes.get(0).code()).isEqualTo("A");
        assertThat(mistakes.get(0).due().zh()).isEqualTo("驳回");
        assertThat(mistakes.get(1).over()).isTrue();
    }

    @Test
    void isEmptyWithNothingPractised() {
        assertThat(progress().mistakes()).isEmpty();
        assertThat(progress().skills()).isEmpty();
        assertThat(progress().tallies(HALF)).isEmpty();
    }
}
