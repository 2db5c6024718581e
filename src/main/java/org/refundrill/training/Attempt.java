package org.refundrill.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.refundrill.exercise.Action;

/**
 * One trainee at one case, as far as it has come.
 *
 * @param id its name in the log
 * @param trainee who works
 * @param code the case
 * @param kept the hash of the case as it was kept; empty where it was not
 * @param occasion what it is worked for
 * @param actions what was done before the answer
 * @param steps how many events there are
 * @param seconds how long was worked
 */
record Attempt(
        UUID id,
        String trainee,
        String code,
        String kept,
        Occasion occasion,
        List<Action> actions,
        int steps,
        long seconds) {
    Attempt {
        actions = List.copyOf(actions);
    }

    /** One that begins now. */
    static Attempt begun(UUID id, String trainee, String code, Occasion occasion) {
        return new Attempt(id, trainee, code, "", occasion, List.of(), 0, 0);
    }

    /** Those that were begun and neither answered nor put aside, in the order they were begun. */
    static List<Attempt> open(List<Event> events) {
        Map<UUID, Attempt> open = new LinkedHashMap<>();
        for (Event event : events) {
            switch (event.kind()) {
                case Event.OPENED -> open.put(event.attempt(), opened(event));
                case Event.ACTED -> open.computeIfPresent(event.attempt(), (id, before) -> before.and(event));
                case Event.ASSESSED, Event.LEFT -> open.remove(event.attempt());
                default -> {
                    // Answers come with their assessment, marks after it; flags stand alone.
                }
            }
        }
        return List.copyOf(open.values());
    }

    private static Attempt opened(Event event) {
        String kept = event.details().get("case") instanceof String hash ? hash : "";
        return new Attempt(
                event.attempt(),
                event.trainee(),
                event.code(),
                kept,
                Occasion.read(event.details()),
                List.of(),
                event.step() + 1,
                0);
    }

    private Attempt and(Event acted) {
        List<Action> longer = new ArrayList<>(actions);
        EventDetails.action(acted.details()).ifPresent(longer::add);
        long sofar = acted.details().get(AttemptBook.SECONDS) instanceof Number spent ? spent.longValue() : seconds;
        return new Attempt(id, trainee, code, kept, occasion, longer, acted.step() + 1, sofar);
    }
}
