package org.refundrill.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Cell;
import org.refundrill.feel.Expression;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/**
 * What a compiled rulebook says, as data for those who write it down in another notation.
 *
 * @param values every named value: facts, parameters, derived values, what single-output tables say, what was decided
 * @param tables every table, in the author's order
 */
public record Blueprint(List<Value> values, List<Table> tables) {

    public Blueprint {
        values = List.copyOf(values);
        tables = List.copyOf(tables);
    }

    /**
     * A named value.
     *
     * @param options what the values of a choice are called
     * @param origin how it comes about
     */
    public record Value(String name, Type type, Text label, Map<String, Text> options, Origin origin) {}

    /** How a named value comes about. */
    public sealed interface Origin {
        /** Read from the case file. */
        record Fact() implements Origin {}

        /** Set once the outcome has been found. */
        record Decided() implements Origin {}

        /** A parameter with one value. */
        record Fixed(@Nullable Object value) implements Origin {}

        /**
         * A parameter with dated values: the last one whose first day had come when the event happened.
         *
         * @param event the name of the value that holds the event's date
         * @param from the first day of each value, ascending
         */
        record Dated(String event, List<LocalDate> from, List<Object> values) implements Origin {}

        /** Computed. */
        record Formula(Expression expression) implements Origin {}

        /** What the table of the same name says. */
        record Result() implements Origin {}
    }

    /**
     * A table.
     *
     * @param collect how several results become one value; null where they stay as they are
     * @param value the index of the one output that gives the table's value; -1 where others cannot use the table
     * @param waits whether a row that may apply, some input being unknown, keeps the table from saying anything that
     *     depends on this row; where it does not, such a row does not apply
     */
    public record Table(
            String name,
            Text label,
            HitPolicy hit,
            HitPolicy.@Nullable Collect collect,
            int value,
            boolean waits,
            List<Input> inputs,
            List<Output> outputs,
            List<Row> rows) {}

    /**
     * An input column.
     *
     * @param name the named value it tests
     * @param missingIsAValue whether being unknown is a value like any other here, because some cell asks for it
     */
    public record Input(String name, Type type, boolean missingIsAValue) {}

    /** An output column; {@code clause} is none of them. */
    public record Output(String name, Type type, Text label, Map<String, Text> options) {}

    /**
     * A row.
     *
     * @param cells one for each input
     * @param says one for each output
     * @param clauses the clauses it rests on, the decisive one first
     */
    public record Row(String name, List<Cell> cells, List<Say> says, List<ClauseId> clauses) {}

    /**
     * What a row says in an output column: an expression, or a word; neither for nothing.
     *
     * @param word the word
     * @param expression the expression
     */
    public record Say(@Nullable Object word, @Nullable Expression expression) {}
}
