package org.refundrill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.refundrill.training.CaseStore;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.Origin;
import org.refundrill.training.StoreFailure;

/** What every database must do for the log and the cases. */
abstract class StoreContract {
    private static final Origin ORIGIN =
            new Origin("cn-marketplace 0123", "cn-marketplace 2026", "1", "refundrill 0.1.0");
    private static final Instant NOON = Instant.parse("2026-03-09T04:00:00.123456Z");

    private Database database;
    private EventLog log;
    private CaseStore cases;

    /** A database of its own for each test. */
    abstract Database fresh();

    @BeforeEach
    void opens() {
        database = fresh();
        log = database.store().log();
        cases = database.store().cases();
    }

    @AfterEach
    void closes() {
        database.close();
    }

    private static Event event(UUID attempt, int step, String trainee, String kind, Map<String, Object> details) {
        return new Event(UUID.randomUUID(), attempt, step, trainee, kind, "C-1", NOON, ORIGIN, details);
    }

    private static Event alone(String trainee) {
        return event(UUID.randomUUID(), 0, trainee, Event.OPENED, Map.of());
    }

    @Test
    void everyEventComesBackAsItWasAppended() {
        UUID attempt = UUID.randomUUID();
        List<Event> story = List.of(
                event(attempt, 0, "陈伟", Event.OPENED, Map.of("seed", 7, "case", "hash")),
                event(attempt, 1, "陈伟", Event.ACTED, Map.of("ask", "evidence-1")),
                event(attempt, 2, "陈伟", Event.ANSWERED, Map.of("responses", Map.of("note", "说明😀"))),
                event(attempt, 3, "陈伟", Event.ASSESSED, Map.of("score", new BigDecimal("0.80"))));
        log.append(List.of(story.get(0)));
        log.append(List.of(alone("tom")));
        log.append(List.of(story.get(1)));
        log.append(story.subList(2, 4));

        assertThat(log.of("陈伟")).containsExactlyElementsOf(story);
        assertThat(log.of("nobody")).isEmpty();
    }

    @Test
    void eventsAreAppendedTogetherOrNotAtAll() {
        Event once = alone("mei");
        log.append(List.of(once));

        assertThatThrownBy(() -> log.append(List.of(alone("mei"), once))).isInstanceOf(StoreFailure.class);
        assertThat(log.of("mei")).containsExactly(once);
    }

    @Test
    void anAttemptThatWentOnElsewhereIsNotDoubled() {
        UUID attempt = UUID.randomUUID();
        log.append(List.of(event(attempt, 3, "mei", Event.ASSESSED, Map.of())));

        assertThatThrownBy(() -> log.append(List.of(event(attempt, 3, "mei", Event.ASSESSED, Map.of()))))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("another window");
        assertThat(log.of("mei")).hasSize(1);
    }

    @Test
    void whatIsUnfinishedIsWhatWasNeitherAssessedNorLeft() {
        UUID open = UUID.randomUUID();
        UUID done = UUID.randomUUID();
        log.append(List.of(event(done, 0, "mei", Event.OPENED, Map.of()), event(done, 1, "mei", "assessed", Map.of())));
        log.append(List.of(event(open, 0, "mei", Event.OPENED, Map.of()), event(open, 1, "mei", "acted", Map.of())));
        log.append(List.of(event(UUID.randomUUID(), 0, "mei", Event.FLAGGED, Map.of()), alone("tom")));

        assertThat(log.unfinished("mei")).extracting(Event::attempt).containsExactly(open, open);
        log.append(List.of(event(open, 2, "mei", Event.LEFT, Map.of())));
        assertThat(log.unfinished("mei")).isEmpty();
    }

    @Test
    void readersGoOnFromThePositionWhereTheyStood() {
        for (int i = 0; i < 5; i++) {
            log.append(List.of(alone(i % 2 == 0 ? "even" : "odd")));
        }
        List<EventLog.Placed> first = log.after(0, 3);
        List<EventLog.Placed> rest = log.after(first.get(2).position(), 100);

        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(rest).extracting(EventLog.Placed::position).isSorted().doesNotHaveDuplicates();
        assertThat(first.get(1).event().trainee()).isEqualTo("odd");
    }

    @Test
    void manyWindowsMayAppendAtOnceAndNothingIsLost() throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(windows.submit(() -> log.append(List.of(alone("mei"), alone("mei")))));
        }
        for (Future<?> one : all) {
            one.get();
        }
        windows.shutdown();
        assertThat(log.of("mei")).hasSize(80);
    }

    @Test
    void theEventThatOpenedACaseLastIsFoundByItsCode() {
        log.append(List.of(alone("mei")));
        Event last = alone("tom");
        log.append(List.of(last, event(UUID.randomUUID(), 0, "mei", Event.FLAGGED, Map.of())));

        assertThat(log.lastOpened("C-1")).contains(last);
        assertThat(log.lastOpened("C-2")).isEmpty();
    }

    @Test
    void aCaseIsKeptOnceUnderTheHashOfItsText() {
        String text = "{\"code\":\"ABC\",\"买家\":\"陈伟\"}".repeat(100);
        String hash = cases.keep(text);

        assertThat(cases.keep(text)).isEqualTo(hash);
        assertThat(cases.keep(text + " ")).isNotEqualTo(hash);
        assertThat(cases.text(hash)).contains(text);
        assertThat(cases.text("0000")).isEmpty();
        assertThat(database.<Long>read(client -> client.sql("SELECT SUM(OCTET_LENGTH(packed)) FROM practice_case")
                        .query(Long.class)
                        .single()))
                .isLessThan(500);
    }

    @Test
    void whatATraineeTypesIsTextAndNothingElse() {
        String name = "Robert'); DROP TABLE practice_event;--";
        log.append(List.of(event(UUID.randomUUID(), 0, name, Event.FLAGGED, Map.of("why", "<b>\u202Eno'; \"1\""))));

        assertThat(log.of(name).get(0).details()).containsEntry("why", "<b>\u202Eno'; \"1\"");
    }

    @Test
    void theLogIsThereAfterOpeningAgain() {
        log.append(List.of(alone("mei")));
        database.close();
        assertThat(log.of("mei")).hasSize(1);
        database.close();
        log.append(List.of(alone("mei")));
        assertThat(log.of("mei")).hasSize(2);
    }
}
