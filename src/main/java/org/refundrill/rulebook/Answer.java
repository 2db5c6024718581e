package org.refundrill.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.decision.Grounds.Step;

/**
 * What a rulebook answers to a question, with its reasons.
 *
 * @param value the answer; null when it hangs on something unknown
 * @param clauses the clauses it rests on, the nearest first
 * @param parts the values it was computed from directly, by name, in the order they were asked for
 * @param facts the facts behind it, with the records they were read from
 * @param steps how amounts and dates on the way came about
 */
public record Answer(
        @Nullable Object value,
        List<ClauseId> clauses,
        Map<String, @Nullable Object> parts,
        Map<String, Fact> facts,
        List<Step> steps) {
    public Answer {
        clauses = List.copyOf(clauses);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        steps = List.copyOf(steps);
    }
}
