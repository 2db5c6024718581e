package org.refundrill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;

class JdbcEventLogTest {

    @TempDir
    Path home;

    private static Event event(String trainee, String kind, Map<String, Object> details) {
        return new Event(UUID.randomUUID(), trainee, kind, "C-1", Instant.parse("2026-03-09T08:00:00Z"), details);
    }

    @Test
    void givesBackATraineesEventsInTheOrderTheyHappened() {
        EventLog log = Database.open("jdbc:h2:file:" + home.resolve("one"));
        Event opened = event("mei", Event.OPENED, Map.of("seed", 7));
        Event assessed = event("mei", Event.ASSESSED, Map.of("score", new BigDecimal("0.80")));
        log.append(List.of(opened));
        log.append(List.of(event("tom", Event.OPENED, Map.of())));
        log.append(List.of(assessed));

        assertThat(log.of("mei")).extracting(Event::id).containsExactly(opened.id(), assessed.id());
        assertThat(log.of("mei").get(1).details()).containsEntry("score", new BigDecimal("0.80"));
    }

    @Test
    void appendsAllOrNone() {
        EventLog log = Database.open("jdbc:h2:file:" + home.resolve("two"));
        Event once = event("mei", Event.OPENED, Map.of());
        log.append(List.of(once));

        assertThatThrownBy(() -> log.append(List.of(event("mei", Event.ACTED, Map.of()), once)))
                .isInstanceOf(RuntimeException.class);
        assertThat(log.of("mei")).hasSize(1);
    }

    @Test
    void takesWhatATraineeTypesAsText() {
        EventLog log = Database.open("jdbc:h2:file:" + home.resolve("three"));
        String name = "Robert'); DROP TABLE practice_event;--";
        log.append(List.of(event(name, Event.FLAGGED, Map.of("why", "<b>\u202Eno'; \"1\""))));

        assertThat(log.of(name).get(0).details()).containsEntry("why", "<b>\u202Eno'; \"1\"");
    }
}
