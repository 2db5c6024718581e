package org.refundrill.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.refundrill.money.Money;

/**
 * The score of one worked case. Credit, money, confidence and time are never blended.
 *
 * @param score sum of weight times credit over sum of weights, less a hundredth for each needless look-up, 0 to 1
 * @param passed whether the score reaches the pass mark and no critical element failed
 * @param findings one per element, in the form's order
 * @param regret what the given answers cost more than the due ones; never negative
 * @param needless ids of records that were asked for although the ruling does not rest on them
 */
public record Assessment(
        BigDecimal score, boolean passed, List<Finding> findings, Money regret, List<String> needless) {
    public Assessment {
        findings = List.copyOf(findings);
        needless = List.copyOf(needless);
    }

    /** The same assessment with its findings told in more detail. */
    public Assessment with(List<Finding> detailed) {
        return new Assessment(score, passed, detailed, regret, needless);
    }
}
