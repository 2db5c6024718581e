package org.refundrill.training;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a named person decided about somebody and a desk, beside what the data recommended then. It stands in the log and is
 * never taken back: a later decision stands after it.
 *
 * @param trainee what the log calls whom it is about
 * @param desk the desk, which is the curriculum's id
 * @param by who decided
 * @param why the reason given
 * @param recommended whether the data spoke for it then
 * @param missing what was missing then, in a word each
 * @param at when
 */
public record SignOff(
        String trainee, String desk, String by, String why, boolean recommended, String missing, Instant at) {

    /** What the log says of it. */
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("desk", desk);
        details.put("by", by);
        details.put("why", why);
        details.put("recommended", recommended);
        details.put("missing", missing);
        return details;
    }

    /** What an event of the log says. */
    public static SignOff of(Event event) {
        Map<String, Object> details = event.details();
        return new SignOff(
                event.trainee(),
                Written.text(details.get("desk")),
                Written.text(details.get("by")),
                Written.text(details.get("why")),
                Boolean.TRUE.equals(details.get("recommended")),
                Written.text(details.get("missing")),
                event.at());
    }
}
