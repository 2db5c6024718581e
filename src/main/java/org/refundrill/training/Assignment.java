package org.refundrill.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A curriculum that somebody is to finish by a day.
 *
 * @param curriculum its id
 * @param cohort the group that is to; null where it is one trainee
 * @param trainee what the log calls the trainee who is to; null where it is a group
 * @param due the last day
 */
public record Assignment(
        String curriculum,
        @Nullable String cohort,
        @Nullable String trainee,
        LocalDate due) {
    public Assignment {
        if ((cohort == null) == (trainee == null)) {
            throw new IllegalArgumentException("either a group or a trainee is to do it");
        }
    }
}
