package org.refundrill.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a ruling is what it is.
 *
 * @param clauses the clauses it rests on, the decisive one first
 * @param table the table that decided
 * @param row the row that decided; empty when the ruling hangs on an unknown fact
 * @param facts the facts used, by name, in the order of the rulebook
 * @param notApplied the rows of the deciding table that were considered and why they did not apply
 * @param steps how each amount and date came about, step by step
 * @param flips the nearest changes of facts that would have led to another ruling
 */
public record Grounds(
        List<ClauseId> clauses,
        String table,
        String row,
        Map<String, Fact> facts,
        List<NotApplied> notApplied,
        List<Step> steps,
        List<Flip> flips) {

    /**
     * A fact and where it stood.
     *
     * @param value the value in the expression language's plain form (Boolean, BigDecimal, String, LocalDate,
     *     OffsetDateTime, List); null when unknown
     * @param from the paths of the records it was read from, such as {@code parcel-1.signedAt}
     */
    public record Fact(@Nullable Object value, List<String> from) {}

    /**
     * A row that did not apply.
     *
     * @param table its table
     * @param row its name
     * @param clause its first clause
     * @param fact the first input that did not match
     * @param wanted the cell as written
     * @param found the value found; null when unknown
     */
    public record NotApplied(
            String table,
            String row,
            @Nullable ClauseId clause,
            String fact,
            String wanted,
            @Nullable Object found) {}

    /**
     * One step of a computation.
     *
     * @param name what was computed, such as {@code return.until} or {@code goods.refund}
     * @param how the operation as a short word: counted, rolled-over, allocated, capped, summed, ...
     * @param values the operands and result, by name
     */
    public record Step(String name, String how, Map<String, Object> values) {}

    /**
     * A smallest change that leads to another ruling.
     *
     * @param changed the fact, drawn value or record field that changes
     * @param from its value now
     * @param to its value then
     * @param outcome the outcome then
     * @param clause the decisive clause then
     * @param code the case code of that twin, if it can be generated
     */
    public record Flip(
            String changed,
            @Nullable Object from,
            @Nullable Object to,
            Outcome outcome,
            @Nullable ClauseId clause,
            @Nullable String code) {}

    /** The clause that decided, if a row did. */
    public @Nullable ClauseId decisive() {
        return clauses.isEmpty() ? null : clauses.get(0);
    }

    /** The same grounds with other flips. */
    public Grounds withFlips(List<Flip> other) {
        return new Grounds(clauses, table, row, facts, notApplied, steps, List.copyOf(other));
    }
}
