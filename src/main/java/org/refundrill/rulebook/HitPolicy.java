package org.refundrill.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a table does when several of its rows match, with the meaning of the DMN standard. */
public enum HitPolicy {
    /** At most one row may match. */
    UNIQUE("UNIQUE"),
    /** The first matching row in the table's order decides. */
    FIRST("FIRST"),
    /** Several rows may match if they say the same. */
    ANY("ANY"),
    /** The matching row whose output stands first in the output's declared values decides. */
    PRIORITY("PRIORITY"),
    /** All matching rows count; in the table's order, or summed up. */
    COLLECT("COLLECT"),
    /** All matching rows count, in the table's order. */
    RULE_ORDER("RULE-ORDER"),
    /** All matching rows count, in the order of the output's declared values. */
    OUTPUT_ORDER("OUTPUT-ORDER");

    /** How the outputs of a {@link #COLLECT} table become one value. */
    public enum Collect {
        LIST("list"),
        SUM("sum"),
        MIN("min"),
        MAX("max"),
        COUNT("count");

        private final String word;

        Collect(String word) {
            this.word = word;
        }

        /** The word that stands in the file. */
        public String word() {
            return word;
        }

        /** The one with this word. */
        static Optional<Collect> of(String word) {
            return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Collect::word).toList();
        }
    }

    private final String word;

    HitPolicy(String word) {
        this.word = word;
    }

    /** The word that stands in the file. */
    public String word() {
        return word;
    }

    /** Whether one row at most gives the result. */
    public boolean single() {
        return this == UNIQUE || this == FIRST || this == ANY || this == PRIORITY;
    }

    /** Whether the order of the output's declared values matters. */
    boolean byOutput() {
        return this == PRIORITY || this == OUTPUT_ORDER;
    }

    /** The policy with this word. */
    static Optional<HitPolicy> of(String word) {
        return Arrays.stream(values()).filter(h -> h.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(HitPolicy::word).toList();
    }
}
