package org.refundrill.dmn;

import org.jspecify.annotations.Nullable;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.HitPolicy;

/** Expressions that take a table's answer out of its results. Where no row applies, engines give null or an empty list. */
final class Answers {
    private Answers() {}

    /** Whether the rows that may apply are those that surely do; of equal priority, the sure one decides. */
    static String same(Blueprint.Table table, String rows, String possible, Columns columns) {
        if (!Columns.byOutput(table)) {
            return possible + " = " + rows + "." + columns.row();
        }
        String column = table.hit() == HitPolicy.PRIORITY ? columns.first() : columns.row();
        return possible + "." + column + " = " + rows + "." + column;
    }

    /** All that the table says, unless it hangs. */
    static String rows(Blueprint.Table table, String rows, String condition) {
        String all = table.hit().single() ? rows : "(if " + rows + " = null then [] else " + rows + ")";
        return "if " + condition + " then " + all + " else null";
    }

    /** The one value the table gives, unless it hangs. */
    static String value(Blueprint.Table table, String rows, String output, String condition) {
        String all = rows + "." + output;
        if (!table.hit().single()) {
            all = "(if " + rows + " = null then " + none(table.collect()) + " else if list contains(" + all
                    + ", null) then null else " + collected(table.collect(), all) + ")";
        }
        return "if " + condition + " then " + all + " else null";
    }

    private static String none(HitPolicy.@Nullable Collect collect) {
        if (collect == null) {
            return "[]";
        }
        return switch (collect) {
            case LIST -> "[]";
            case COUNT, SUM -> "0";
            case MIN, MAX -> "null";
        };
    }

    private static String collected(HitPolicy.@Nullable Collect collect, String all) {
        if (collect == null) {
            return all;
        }
        String empty = "if count(" + all + ") = 0 then ";
        return switch (collect) {
            case LIST -> all;
            case COUNT -> "count(" + all + ")";
            case SUM -> empty + "0 else sum(" + all + ")";
            case MIN -> empty + "null else min(" + all + ")";
            case MAX -> empty + "null else max(" + all + ")";
        };
    }
}
