package org.refundrill.training.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/**
 * One person at one exam, as the log tells it.
 *
 * @param id its name in the log
 * @param trainee who sits
 * @param exam the exam's id
 * @param form the number of the form
 * @param opened when it began
 * @param ends when its time is up
 * @param cases its cases, in order
 * @param answers what was handed in, by place from 0; each once
 * @param last when something happened last
 * @param steps how many events there are
 * @param questions what a trainer should ask about, in the order in which it happened
 * @param submitted what it came to; empty while it is open
 */
public record Sitting(
        UUID id,
        String trainee,
        String exam,
        int form,
        Instant opened,
        Instant ends,
        List<Asked> cases,
        Map<Integer, Map<String, Object>> answers,
        Instant last,
        int steps,
        List<String> questions,
        Map<String, Object> submitted) {
    /** A sitting begins. */
    public static final String OPENED = "exam-opened";

    /** It was taken up again after a pause. */
    public static final String RESUMED = "exam-resumed";

    /** A case was answered, once and for all. */
    public static final String ANSWERED = "exam-answered";

    /** It was handed in, or its time ran out. */
    public static final String SUBMITTED = "exam-submitted";

    /** What one of its cases came to; in the shape of a marked case of practice. */
    public static final String EXAMINED = Event.EXAMINED;

    /** A named person decided about it. */
    public static final String DECIDED = "exam-decided";

    /** All kinds of events that make a sitting. */
    public static final List<String> KINDS = List.of(OPENED, RESUMED, ANSWERED, SUBMITTED, DECIDED);

    /**
     * A case of it; which one it is stays sealed until it is handed in.
     *
     * @param scenario the family
     * @param seed the seed
     */
    public record Asked(String scenario, long seed) {}

    /** All sittings that these events tell of, in the order in which they began. */
    public static List<Sitting> of(List<Event> events) {
        Map<UUID, List<Event>> each = new LinkedHashMap<>();
        events.stream()
                .filter(event -> KINDS.contains(event.kind()))
                .forEach(event -> each.computeIfAbsent(event.attempt(), any -> new ArrayList<>())
                        .add(event));
        return each.values().stream()
                .filter(some -> some.get(0).kind().equals(OPENED))
                .map(Sitting::one)
                .toList();
    }

    private static Sitting one(List<Event> events) {
        Event first = events.get(0);
        Map<Integer, Map<String, Object>> answers = new TreeMap<>();
        Map<String, Object> submitted = new LinkedHashMap<>();
        List<String> questions = new ArrayList<>();
        Instant last = first.at();
        for (Event event : events) {
            if (event.at().isBefore(last)) {
                questions.add("clock-went-back");
            }
            last = event.at();
            switch (event.kind()) {
                case ANSWERED -> {
                    answers.putIfAbsent(
                            Written.decimal(event.details().get("place")).intValue(), event.details());
                    if (Boolean.TRUE.equals(event.details().get("rapid"))) {
                        questions.add("rapid-answer-" + event.details().get("place"));
                    }
                }
                case RESUMED ->
                    questions.add("pause-of-seconds-" + event.details().get("pause"));
                case SUBMITTED -> submitted.putAll(event.details());
                case DECIDED -> submitted.put("decided", event.details());
                default -> {
                    // It begins with being opened.
                }
            }
        }
        List<Asked> cases = new ArrayList<>();
        if (first.details().get("cases") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> asked) {
                    cases.add(new Asked(
                            Written.text(asked.get("scenario")),
                            Written.decimal(asked.get("seed")).longValue()));
                }
            }
        }
        return new Sitting(
                first.attempt(),
                first.trainee(),
                Written.text(first.details().get("exam")),
                Written.decimal(first.details().get("form")).intValue(),
                first.at(),
                first.at()
                        .plus(Duration.ofMinutes(
                                Written.decimal(first.details().get("minutes")).longValue())),
                cases,
                answers,
                last,
                events.size(),
                questions,
                submitted);
    }

    /** Whether it was handed in. */
    public boolean isSubmitted() {
        return submitted.containsKey("score");
    }

    /** The first place that is not answered yet; the number of cases where all are. */
    public int next() {
        int place = 0;
        while (answers.containsKey(place)) {
            place++;
        }
        return place;
    }

    /** Whether its time is up. */
    public boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }
}
