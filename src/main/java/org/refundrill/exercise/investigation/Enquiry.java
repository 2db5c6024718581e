package org.refundrill.exercise.investigation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/**
 * Something that somebody can be asked for.
 *
 * @param id the id of its record
 * @param whom who is asked, as people call them
 * @param what what for
 * @param minutes what asking takes of one's own time
 * @param after what answering takes of theirs; null where no answer ever comes
 * @param usual what answering usually takes of theirs, as everybody knows
 * @param hours when they work
 * @param brings the ids of the records that come with the answer; where none comes, those that say so when the time is over
 * @param harm the value of the rulebook that forbids asking this, such as {@code harm.data}; null where asking does no harm
 */
record Enquiry(
        String id,
        Text whom,
        Text what,
        int minutes,
        @Nullable Duration after,
        Duration usual,
        OfficeHours hours,
        List<String> brings,
        @Nullable String harm) {
    Enquiry {
        brings = List.copyOf(brings);
    }

    /** What it is called among the things that can be done. */
    Text label() {
        return new Text(whom.en() + ": " + what.en(), whom.zh() + "：" + what.zh());
    }

    /** When the answer to a question comes that was asked at a moment; empty where none ever does. */
    Optional<OffsetDateTime> answered(OffsetDateTime asked) {
        return Optional.ofNullable(after).map(work -> hours.done(asked, work));
    }

    /** Whether somebody who stays silent has had the time to answer a question asked at one moment, by another. */
    boolean silent(OffsetDateTime asked, OffsetDateTime limit) {
        return after == null && !hours.done(asked, usual).isAfter(limit);
    }
}
