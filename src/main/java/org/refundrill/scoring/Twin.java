package org.refundrill.scoring;

import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/**
 * A case near by in which another answer is due, for elements that a ruling's own flips say nothing of.
 *
 * @param changed the drawn value that is otherwise there
 * @param from its value here
 * @param to its value there
 * @param due the answer due there
 * @param code the case code of the twin
 */
public record Twin(
        String changed, @Nullable Object from, @Nullable Object to, Text due, String code) {}
