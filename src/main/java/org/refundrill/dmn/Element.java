package org.refundrill.dmn;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;

/** A node of the exported model: what is given, or what is decided from other nodes. */
sealed interface Element {
    /** Its name, unique in the model. */
    String name();

    /** The name of its type. */
    String type();

    /** What it is, for people. */
    String description();

    /** Input data. */
    record Given(String name, String type, String description, Source source) implements Element {}

    /**
     * A decision.
     *
     * @param needs the names of the elements it is decided from
     */
    record Decision(String name, String type, String description, Set<String> needs, Logic logic) implements Element {}

    /** Where the value of input data is found by whoever evaluates the model. */
    sealed interface Source {
        /** The rulebook's value of this name. */
        record Named(String name) implements Source {}

        /** The result of a clock or allocation function. */
        record Asked(Expression.Call call) implements Source {}

        /** The value of an expression that cannot be taken apart. */
        record Whole(Expression expression) implements Source {}
    }

    /** How a decision comes about. */
    sealed interface Logic {
        /** An expression. */
        record Literal(String text) implements Logic {}

        /**
         * A decision table.
         *
         * @param hit the hit policy as the standard writes it
         */
        record Table(String hit, List<Input> inputs, List<Output> outputs, List<Rule> rules) implements Logic {
            /** Whether its rows name clauses. */
            boolean cites() {
                return rules.stream().anyMatch(rule -> !rule.clauses().isEmpty());
            }
        }
    }

    /** An input column. */
    record Input(String label, String expression, String type) {}

    /**
     * An output column.
     *
     * @param name null where it is the only one
     * @param values the allowed values in their order; empty where the order means nothing
     */
    record Output(@Nullable String name, String label, String type, String values) {}

    /** A row. */
    record Rule(String description, List<String> tests, List<String> says, String clauses) {}
}
