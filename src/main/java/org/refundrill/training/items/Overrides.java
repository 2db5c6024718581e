package org.refundrill.training.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.refundrill.training.Event;
import org.refundrill.training.TrainersWord;
import org.refundrill.training.Written;

/** What trainers have said of elements that waited for them: the answers that came of it, and how often a proposal was overruled. */
final class Overrides {
    private final Map<UUID, Event> waiting = new HashMap<>();
    private final Map<UUID, Map<String, Event>> marks = new LinkedHashMap<>();

    /** An answered case that counts. */
    void answered(Event event) {
        if (event.details().get("waits") instanceof List<?> waits && !waits.isEmpty()) {
            waiting.put(event.attempt(), event);
        }
    }

    /** The newest mark of an element counts. */
    void marked(Event event) {
        if (waiting.containsKey(event.attempt())) {
            marks.computeIfAbsent(event.attempt(), any -> new LinkedHashMap<>())
                    .put(Written.text(event.details().get("element")), event);
        }
    }

    /** The answers to questions that waited, as trainers judged them. */
    List<ItemAnswer> answers() {
        List<ItemAnswer> answers = new ArrayList<>();
        each((assessed, all) -> {
            List<Event> history = new ArrayList<>(List.of(assessed));
            history.addAll(all.values());
            ItemAnswer.of(TrainersWord.in(history).get(0)).stream()
                    .skip(ItemAnswer.of(assessed).size())
                    .forEach(answers::add);
        });
        return answers;
    }

    /** For each question how many proposals trainers judged, and how many of them they overruled. */
    Map<String, int[]> counts() {
        Map<String, int[]> counts = new HashMap<>();
        each((assessed, all) -> {
            String scenario = Written.text(assessed.details().get("scenario"));
            all.values().forEach(mark -> {
                Map<String, Object> details = mark.details();
                if (details.containsKey("proposedCredit")) {
                    int[] count = counts.computeIfAbsent(
                            scenario + "/" + Written.text(details.get("element")), any -> new int[2]);
                    count[0]++;
                    count[1] += Written.decimal(details.get("proposedCredit"))
                                            .compareTo(Written.decimal(details.get("credit")))
                                    == 0
                            ? 0
                            : 1;
                }
            });
        });
        return counts;
    }

    private interface Judged {
        void take(Event assessed, Map<String, Event> marks);
    }

    private void each(Judged judged) {
        marks.forEach((attempt, all) -> {
            Event assessed = waiting.get(attempt);
            if (assessed != null) {
                judged.take(assessed, all);
            }
        });
    }
}
