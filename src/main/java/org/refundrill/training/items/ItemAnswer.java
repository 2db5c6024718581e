package org.refundrill.training.items;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/**
 * One answer to one question.
 *
 * @param item scenario, element and deciding row, which make a question when no case comes twice
 * @param scenario the scenario
 * @param trainee what the log calls whoever answered
 * @param credit what it was worth, 0 to 1, hints taken off
 * @param right whether it was fully right
 * @param seconds how long the whole case took
 * @param at when
 * @param answer what was answered, where options were offered; else empty
 * @param key what was due, likewise
 */
record ItemAnswer(
        String item,
        String scenario,
        String trainee,
        double credit,
        boolean right,
        long seconds,
        Instant at,
        String answer,
        String key) {
    /** The answers of a marked case; none where its solution was told by a hint. */
    static List<ItemAnswer> of(Event event) {
        Map<String, Object> details = event.details();
        List<ItemAnswer> answers = new ArrayList<>();
        if (Written.decimal(details.get("hints")).intValue() >= 3
                || !(details.get("elements") instanceof List<?> all)) {
            return answers;
        }
        String scenario = Written.text(details.get("scenario"));
        String row = Written.text(details.get("row"));
        for (Object one : all) {
            if (one instanceof Map<?, ?> element) {
                String decided = row.isEmpty() ? Written.text(element.get("clause")) : row;
                boolean offered = Written.decimal(element.get("options")).intValue() > 0;
                answers.add(new ItemAnswer(
                        scenario + "/" + Written.text(element.get("id")) + "/" + decided,
                        scenario,
                        event.trainee(),
                        Written.decimal(element.get("credit")).doubleValue(),
                        Written.text(element.get("verdict")).equals("right"),
                        Written.decimal(details.get("seconds")).longValue(),
                        event.at(),
                        offered ? Written.text(element.get("answer")) : "",
                        offered ? Written.text(element.get("key")) : ""));
            }
        }
        return answers;
    }
}
