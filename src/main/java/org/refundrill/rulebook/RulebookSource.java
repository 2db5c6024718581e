package org.refundrill.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Span;

/**
 * A version of a rulebook as its author wrote it: every name and expression still knows where it stands.
 *
 * @param span the place of the file
 * @param rulebook its id
 * @param version its version
 * @param title what people call it
 * @param effective when it holds; null when it always does
 * @param selectedBy {@code clock}, or the fact that says which version applies
 * @param parameters named values that a clause sets
 * @param facts what a ruling starts from
 * @param derived values computed from facts, parameters and one another
 * @param tables decision tables
 * @param answers the values that exercises may ask for, beside rulings
 * @param ruling how the tables make a ruling; null when there is no such section, or it cannot be read
 * @param clauses its rules as texts
 * @param broken names whose definition cannot be read, which was told: using them is no further mistake
 */
public record RulebookSource(
        Span span,
        Located rulebook,
        Located version,
        Text title,
        @Nullable Effective effective,
        Located selectedBy,
        Map<Located, Parameter> parameters,
        Map<Located, Fact> facts,
        Map<Located, Derived> derived,
        Map<Located, Table> tables,
        List<Located> answers,
        @Nullable Deciding ruling,
        Map<Located, ClauseText> clauses,
        Set<String> broken) {

    /**
     * When a version holds.
     *
     * @param from the first day
     * @param to the first day on which it does not hold any more; null while it has no end
     */
    public record Effective(LocalDate from, @Nullable LocalDate to) {}

    /**
     * A value that a clause sets: one value, or dated values of which the one in force at an event counts.
     *
     * @param event the fact that holds the event's date
     */
    public record Parameter(
            Located type,
            @Nullable Located value,
            Text label,
            @Nullable Located clause,
            @Nullable Located event,
            @Nullable List<Dated> dated) {}

    /** A value and the first day on which it is in force. */
    public record Dated(LocalDate from, Located value) {}

    /** A fact: an expression over the world. */
    public record Fact(
            Located type,
            Text label,
            Located from,
            @Nullable Map<String, Text> options) {}

    /**
     * A derived value: an expression over facts, parameters and derived values.
     *
     * @param clause the clause that says how it comes about, where one does
     */
    public record Derived(
            Located type,
            Text label,
            Located is,
            @Nullable Map<String, Text> options,
            @Nullable Located clause) {}

    /** A decision table: rows of cells in one text. */
    public record Table(
            Text label,
            Located hit,
            @Nullable Located collect,
            @Nullable Map<Located, Output> outputs,
            Located rows) {}

    /** The type of an output column, and what people call it and its values. */
    public record Output(
            Located type, @Nullable Text label, @Nullable Map<String, Text> options) {}

    /**
     * How tables make a ruling.
     *
     * @param apart components that are no refund of what was paid
     */
    public record Deciding(
            Located route,
            Map<Located, Route> routes,
            @Nullable Located amounts,
            @Nullable List<Located> apart,
            @Nullable Located ceiling,
            @Nullable Tenders tenders,
            @Nullable Located deadlines,
            @Nullable Located duties) {}

    /** A way of deciding; without a table it leads out of this rulebook. */
    public record Route(Text label, @Nullable Located decide) {}

    /** How a refund goes back to the means of payment. */
    public record Tenders(Located kinds, Located amounts, Located by) {}

    /** A rule as a text. */
    public record ClauseText(
            Text title,
            Text text,
            Located source,
            Located mark,
            Located norm,
            Located favours,
            @Nullable Located kind) {}
}
