package org.refundrill.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.scoring.Marking;
import org.refundrill.scoring.Verdict;

/**
 * Answers as trainers left them: what waited and was judged stands among the other elements, as if it had been judged at
 * once. The newest mark of an element counts. The log itself keeps what the program said and what each trainer said.
 */
public final class TrainersWord {
    private TrainersWord() {}

    /** The same events, those of judged answers with the marks that follow them here taken in. */
    public static List<Event> in(List<Event> history) {
        Map<UUID, Map<String, Event>> marks = new LinkedHashMap<>();
        for (Event event : history) {
            if (event.kind().equals(Event.MARKED)) {
                marks.computeIfAbsent(event.attempt(), any -> new LinkedHashMap<>())
                        .put(Written.text(event.details().get("element")), event);
            }
        }
        if (marks.isEmpty()) {
            return history;
        }
        return history.stream()
                .map(event -> isAnswer(event) && marks.containsKey(event.attempt())
                        ? judged(event, Objects.requireNonNull(marks.get(event.attempt())))
                        : event)
                .toList();
    }

    private static boolean isAnswer(Event event) {
        return event.kind().equals(Event.ASSESSED) || event.kind().equals(Event.EXAMINED);
    }

    private static Event judged(Event assessed, Map<String, Event> marks) {
        List<Object> elements = new ArrayList<>(list(assessed.details().get("elements")));
        List<Object> waits = new ArrayList<>();
        Map<String, BigDecimal> credits = new LinkedHashMap<>();
        for (Object one : list(assessed.details().get("waits"))) {
            Event mark = one instanceof Map<?, ?> map ? marks.get(Written.text(map.get("id"))) : null;
            if (mark == null || !(one instanceof Map<?, ?> waiting)) {
                waits.add(one);
            } else {
                elements.add(element(waiting, mark.details()));
                credits.put(
                        Written.text(waiting.get("id")),
                        Written.decimal(mark.details().get("credit")));
            }
        }
        Marking.Total total = MarkBook.total(assessed.details(), credits);
        Map<String, Object> details = new LinkedHashMap<>(assessed.details());
        details.put("elements", elements);
        details.put("waits", waits);
        details.put("score", total.score());
        details.put("passed", total.passed());
        return new Event(
                assessed.id(),
                assessed.attempt(),
                assessed.step(),
                assessed.trainee(),
                assessed.kind(),
                assessed.code(),
                assessed.at(),
                assessed.origin(),
                details);
    }

    private static Map<String, Object> element(Map<?, ?> waiting, Map<String, Object> mark) {
        BigDecimal credit = Written.decimal(mark.get("credit"));
        Text told = MarkBook.told(mark);
        Map<String, Object> element = new LinkedHashMap<>();
        for (String kept : List.of("id", "label", "skill", "weight", "critical", "clause")) {
            element.put(kept, waiting.get(kept));
        }
        element.put("credit", credit);
        element.put("verdict", Verdict.of(credit).id());
        element.put("reason", both(told));
        element.put("given", both(told));
        element.put("due", waiting.get("label"));
        element.put("markedBy", Written.text(mark.get("by")));
        return element;
    }

    private static Map<String, Object> both(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("zh", text.zh());
        return both;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
