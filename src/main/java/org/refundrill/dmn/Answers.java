package org.refundrill.dmn;

import org.jspecify.annotations.Nullable;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.HitPolicy;

/** Expressions that take the answer out of a table's results. */
final class Answers {
    private Answers() {}

    /** Whether the rows that may apply are those that surely do. */
    static String same(String rows, String possible, String column, boolean named) {
        return (named ? possible + "." + column : possible) + " = " + rows + "." + column;
    }

    /** All that the table says, unless it hangs. */
    static String rows(String rows, String condition) {
        return "if " + condition + " then " + rows + " else null";
    }

    /** The one value the table gives, unless it hangs. */
    static String value(Blueprint.Table table, String rows, String output, String condition) {
        String all = rows + "." + output;
        if (table.hit().single()) {
            return "if " + (condition.isEmpty() ? rows + " != null" : condition) + " then " + all + " else null";
        }
        return "if " + condition + " and not(list contains(" + all + ", null)) then " + collected(table.collect(), all)
                + " else null";
    }

    private static String collected(HitPolicy.@Nullable Collect collect, String all) {
        if (collect == null) {
            return all;
        }
        String none = "if count(" + all + ") = 0 then ";
        return switch (collect) {
            case LIST -> all;
            case COUNT -> "count(" + all + ")";
            case SUM -> "(" + none + "0 else sum(" + all + "))";
            case MIN -> "(" + none + "null else min(" + all + "))";
            case MAX -> "(" + none + "null else max(" + all + "))";
        };
    }
}
