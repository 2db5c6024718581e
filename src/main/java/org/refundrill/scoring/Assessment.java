package org.refundrill.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.refundrill.money.Money;

/**
 * The score of one worked case. Credit, money, confidence and time are never blended.
 *
 * @param score sum of weight times credit over sum of weights, 0 to 1
 * @param passed whether the score reaches the pass mark and no critical element failed
 * @param findings one per element, in the form's order
 * @param regret what the given answers cost more than the due ones; never negative
 */
public record Assessment(BigDecimal score, boolean passed, List<Finding> findings, Money regret) {
    public Assessment {
        findings = List.copyOf(findings);
    }
}
