package org.refundrill.training.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/** What lies there for a trainer: texts that only a person can judge, and cases whose key a trainee doubts. Follows the log. */
public final class InTray {
    private static final String WAITING = "waiting";
    private static final String DOUBTED = "doubted";

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final List<Doubted> doubted = new ArrayList<>();

    /**
     * An element that was not marked yet.
     *
     * @param trainee what the log calls whoever wrote it
     * @param code the case
     * @param what what is to be judged
     * @param since when it was written
     */
    public record Waiting(String trainee, String code, Text what, Instant since) {}

    /**
     * A case whose key looks wrong to somebody.
     *
     * @param trainee what the log calls whoever says so
     * @param code the case
     * @param scenario the family it is of
     * @param why in the trainee's words
     * @param at when it was said
     */
    public record Doubted(String trainee, String code, String scenario, String why, Instant at) {}

    /** What waits, the longest waiting first. */
    public List<Waiting> waiting() {
        return List.copyOf(waiting.values());
    }

    /** What was doubted, the oldest first. */
    public List<Doubted> doubted() {
        return List.copyOf(doubted);
    }

    void take(Event event) {
        Map<String, Object> details = event.details();
        if (event.kind().equals(Event.FLAGGED)) {
            doubted.add(new Doubted(
                    event.trainee(),
                    event.code(),
                    Written.text(details.get("scenario")),
                    Written.text(details.get("why")),
                    event.at()));
        } else if (event.kind().equals(Event.MARKED)) {
            waiting.remove(event.attempt() + "." + Written.text(details.get("element")));
        } else if (details.get("waits") instanceof List<?> waits) {
            for (Object one : waits) {
                if (one instanceof Map<?, ?> element) {
                    waiting.put(
                            event.attempt() + "." + Written.text(element.get("id")),
                            new Waiting(event.trainee(), event.code(), Written.both(element.get("label")), event.at()));
                }
            }
        }
    }

    Map<String, Object> shape() {
        Map<String, Object> all = new LinkedHashMap<>();
        waiting.forEach((id, one) -> all.put(
                id,
                List.of(
                        one.trainee(),
                        one.code(),
                        one.what().en(),
                        one.what().zh(),
                        one.since().toString())));
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put(WAITING, all);
        shape.put(
                DOUBTED,
                doubted.stream()
                        .map(one -> List.of(
                                one.trainee(),
                                one.code(),
                                one.scenario(),
                                one.why(),
                                one.at().toString()))
                        .toList());
        return shape;
    }

    void read(Map<String, Object> shape) {
        if (shape.get(WAITING) instanceof Map<?, ?> all) {
            all.forEach((id, one) -> {
                List<String> words = words(one);
                waiting.put(
                        String.valueOf(id),
                        new Waiting(
                                words.get(0),
                                words.get(1),
                                new Text(words.get(2), words.get(3)),
                                Instant.parse(words.get(4))));
            });
        }
        if (shape.get(DOUBTED) instanceof List<?> all) {
            for (Object one : all) {
                List<String> words = words(one);
                doubted.add(new Doubted(
                        words.get(0), words.get(1), words.get(2), words.get(3), Instant.parse(words.get(4))));
            }
        }
    }

    private static List<String> words(@Nullable Object written) {
        return written instanceof List<?> list
                ? list.stream().map(Written::text).toList()
                : List.of();
    }
}
