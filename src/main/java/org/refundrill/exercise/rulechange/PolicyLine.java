package org.refundrill.exercise.rulechange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;

/**
 * One thing that a text of rules says: a number, or a row of a table.
 *
 * @param id its name in the rulebook: that of a parameter, or {@code table/row}
 * @param clause the clause it belongs to
 * @param name what it is about
 * @param says what it says
 * @param number the number itself, where it is one that is counted and no amount of money
 */
record PolicyLine(
        String id,
        ClauseId clause,
        Text name,
        Text says,
        @Nullable BigDecimal number) {
    /** The line as it stands on a page. */
    Text told() {
        return new Text(name.en() + ": " + says.en(), name.zh() + "：" + says.zh());
    }
}
