package org.refundrill.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.refundrill.training.Event;
import org.refundrill.training.Origin;
import org.refundrill.training.Written;

/** An event as a line of JSON, to be carried to another machine. */
public final class EventLine {
    private EventLine() {}

    /**
     * The line of an event.
     *
     * @param names what to call people there
     * @param words whether free texts go along, which may name somebody
     */
    public static String of(Event event, UnaryOperator<String> names, boolean words) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", event.id().toString());
        line.put("attempt", event.attempt().toString());
        line.put("step", event.step());
        line.put("trainee", names.apply(event.trainee()));
        line.put("kind", event.kind());
        line.put("code", event.code());
        line.put("at", event.at().toString());
        line.put("content", event.origin().content());
        line.put("rulebook", event.origin().rulebook());
        line.put("scoring", event.origin().scoring());
        line.put("generator", event.origin().generator());
        Map<String, Object> details = new LinkedHashMap<>(event.details());
        if (!words) {
            details.remove("why");
            // Who signs somebody off gives a name of their own.
            details.remove("by");
        }
        line.put("details", details);
        return Json.line(line);
    }

    /**
     * The event of a line.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Event read(String text) {
        Map<String, Object> line = Json.object(text);
        if (!(line.get("details") instanceof Map<?, ?> written)) {
            throw new IllegalArgumentException("no event: " + text.substring(0, Math.min(80, text.length())));
        }
        Map<String, Object> details = new LinkedHashMap<>();
        written.forEach((name, value) -> details.put(String.valueOf(name), value));
        try {
            return new Event(
                    UUID.fromString(Written.text(line.get("id"))),
                    UUID.fromString(Written.text(line.get("attempt"))),
                    Written.decimal(line.get("step")).intValueExact(),
                    Written.text(line.get("trainee")),
                    Written.text(line.get("kind")),
                    Written.text(line.get("code")),
                    Instant.parse(Written.text(line.get("at"))),
                    new Origin(
                            Written.text(line.get("content")),
                            Written.text(line.get("rulebook")),
                            Written.text(line.get("scoring")),
                            Written.text(line.get("generator"))),
                    details);
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }
}
