package org.refundrill.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster.
 *
 * @param trainee what the log calls them
 * @param name what people call them
 * @param email where they are written to; null where nobody said
 * @param cohorts the groups they learn in
 */
public record Person(String trainee, String name, @Nullable String email, List<String> cohorts) {
    public Person {
        cohorts = List.copyOf(cohorts);
    }
}
