package org.refundrill.exercise.inspection;

import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;

/**
 * A check at the bench.
 *
 * @param id what it looks at: the type of the record that it brings to light
 * @param record the id of that record
 * @param label what it is called
 * @param minutes what it takes
 * @param first the check that must come before it; null where none must
 * @param dangerous whether doing it here hurts somebody, as the truth of the case has it
 * @param rule the working rule that says what comes first
 */
record Check(
        String id,
        String record,
        Text label,
        int minutes,
        @Nullable String first,
        boolean dangerous,
        ClauseId rule) {}
