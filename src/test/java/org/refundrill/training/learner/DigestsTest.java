package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.training.Event;
import org.refundrill.training.LearnerStates;
import org.refundrill.training.Watcher;

class DigestsTest {
    private static Map<String, List<Done>> read(PracticeLog log, LearnerStates states) {
        return new Digests(() -> log.with(states)).all(Watcher.NOBODY);
    }

    @Test
    void whatWasKeptAndWhatIsReadAnewAreTheSameAnswers() {
        PracticeLog log = new PracticeLog(8, 5);
        KeptStates states = new KeptStates();
        for (int i = 0; i < 300; i++) {
            log.answer();
            if (i == 200) {
                read(log, states);
            }
        }

        Map<String, List<Done>> anew = read(log, LearnerStates.NONE);
        assertThat(read(log, states)).isEqualTo(anew);
        assertThat(read(log, states)).isEqualTo(anew);
        assertThat(states.times()).isEqualTo(2);
    }

    @Test
    void aTextWaitsForTheTrainerUntilItIsMarkedAndADoubtStays() {
        PracticeLog log = new PracticeLog(9, 2);
        KeptStates states = new KeptStates();
        Map<String, Object> waits =
                Map.of("id", "reply", "weight", "1", "label", Map.of("en", "The reply", "zh", "答复"));
        log.put("mei", Event.ASSESSED, "C-1", Map.of("scenario", "letters", "waits", List.of(waits)));
        log.put("tom", Event.FLAGGED, "C-2", Map.of("scenario", "letters", "why", "the last day is a holiday"));

        Digests first = new Digests(() -> log.with(states));
        first.all(Watcher.NOBODY);
        assertThat(first.tray().waiting()).extracting(InTray.Waiting::code).containsExactly("C-1");

        Event assessed = log.of("mei").get(0);
        log.append(List.of(new Event(
                assessed.id(),
                assessed.attempt(),
                1,
                "mei",
                Event.MARKED,
                "C-1",
                assessed.at(),
                assessed.origin(),
                Map.of("element", "reply", "credit", "1"))));
        Digests later = new Digests(() -> log.with(states));
        later.all(Watcher.NOBODY);
        assertThat(later.tray().waiting()).isEmpty();
        assertThat(later.tray().doubted()).extracting(InTray.Doubted::why).containsExactly("the last day is a holiday");
    }
}
