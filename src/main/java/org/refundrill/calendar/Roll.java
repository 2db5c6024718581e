package org.refundrill.calendar;

import java.util.Optional;

/** What becomes of a period whose last day is a day of rest. */
public enum Roll {
    /** It ends on that day all the same. */
    NONE("none"),
    /** It ends on the day after the holiday; ordinary weekends do not count as rest. */
    STATUTORY("statutory"),
    /** It ends on the next working day; weekends and holidays count as rest, make-up workdays do not. */
    REST_DAYS("rest-days");

    private final String id;

    Roll(String id) {
        this.id = id;
    }

    /** The word that expressions use. */
    public String id() {
        return id;
    }

    /** The mode with this word, if there is one. */
    public static Optional<Roll> of(String id) {
        for (Roll roll : values()) {
            if (roll.id.equals(id)) {
                return Optional.of(roll);
            }
        }
        return Optional.empty();
    }
}
