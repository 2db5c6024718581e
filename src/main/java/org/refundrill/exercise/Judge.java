package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.refundrill.money.Money;
import org.refundrill.scoring.Credit;

/** What an understood answer is worth, 0 to 1. */
@FunctionalInterface
public interface Judge {
    /** The credit of an answer in the Java form of its field's kind. */
    BigDecimal credit(Object answer);

    /** One of several answers that are all fully right. */
    static Judge anyOf(Collection<?> right) {
        return answer -> Credit.exact(right.contains(answer));
    }

    /** Several answers, each with a credit of its own. */
    static Judge worth(Map<?, BigDecimal> credits) {
        return answer -> {
            BigDecimal credit = credits.get(answer);
            return credit == null ? BigDecimal.ZERO : credit;
        };
    }

    /** An amount to the cent. */
    static Judge amount(Money due) {
        return answer -> answer instanceof Money given ? Credit.amount(due, given) : BigDecimal.ZERO;
    }
}
