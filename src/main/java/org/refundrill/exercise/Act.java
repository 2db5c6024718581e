package org.refundrill.exercise;

import java.util.List;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/**
 * Something that can be done at a desk beside looking records up: weigh a parcel, book a step, make an offer.
 *
 * @param id its name, sent as {@code {"do": id}}
 * @param label what it is called
 * @param minutes what it takes on the case's own clock
 * @param asks what must be said with it, such as the amount of an offer; mostly nothing
 */
public record Act(String id, Text label, int minutes, List<Field> asks) {
    /** The key under which an action names its act. */
    public static final String DO = "do";

    /**
     * The field of an act that says how many seconds it took. A person is never asked for it: the terminal measures it.
     * Scripts say it themselves, and it changes no key.
     */
    public static final String SECONDS = "seconds";

    public Act {
        asks = List.copyOf(asks);
    }

    /** What a person must say with it: all that is not measured. */
    public List<Field> said() {
        return asks.stream().filter(field -> !field.id().equals(SECONDS)).toList();
    }

    /** Whether it is done against the clock. */
    public boolean timed() {
        return asks.size() > said().size();
    }

    /** An act that needs nothing said. */
    public Act(String id, Text label, int minutes) {
        this(id, label, minutes, List.of());
    }
}
