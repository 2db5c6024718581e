package org.refundrill.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.refundrill.money.Money;

/**
 * How a case is marked: the pass mark and the costs of mistakes.
 *
 * @param passMark the score from which a case is passed
 * @param costs what mistakes cost
 */
public record Marking(BigDecimal passMark, Costs costs) {
    /** The version of the scoring rules, kept with every attempt. */
    public static final String VERSION = "1";

    /** Pass mark .70, no costs beside the amounts. */
    public static final Marking STANDARD = new Marking(new BigDecimal("0.70"), Costs.NONE);

    private static final BigDecimal LOOK_UP = new BigDecimal("0.01");
    private static final int COUNTED = 5;
    private static final int SCALE = 6;

    /**
     * Marks a finished case. A look-up that the ruling does not rest on costs a hundredth, at most five of them count,
     * and none of them can fail a case.
     */
    public Assessment mark(List<Finding> findings, Money regret, List<String> needless) {
        BigDecimal possible = BigDecimal.ZERO;
        BigDecimal earned = BigDecimal.ZERO;
        for (Finding finding : findings) {
            possible = possible.add(finding.weight());
            earned = earned.add(finding.weight().multiply(finding.credit()));
        }
        boolean failed = findings.stream().anyMatch(f -> f.critical() && f.verdict() == Verdict.WRONG);
        Total total = total(earned, possible, failed, needless.size());
        return new Assessment(total.score(), total.passed(), findings, regret, needless);
    }

    /**
     * What a case comes to.
     *
     * @param score 0 to 1
     * @param passed whether that passes it
     */
    public record Total(BigDecimal score, boolean passed) {}

    /**
     * What elements come to, when those that were decided later are added to those of the form.
     *
     * @param earned weight times credit, summed
     * @param possible the weights, summed, above 0
     * @param failed whether a critical element is wrong
     * @param needless how many look-ups the ruling does not rest on
     */
    public Total total(BigDecimal earned, BigDecimal possible, boolean failed, int needless) {
        boolean passed = !failed && earned.compareTo(possible.multiply(passMark)) >= 0;
        BigDecimal share = earned.divide(possible, SCALE, RoundingMode.DOWN);
        BigDecimal lost = LOOK_UP.multiply(BigDecimal.valueOf(Math.min(COUNTED, needless)));
        BigDecimal score = share.subtract(lost).max(passed ? passMark.min(share) : BigDecimal.ZERO);
        return new Total(plain(score), passed);
    }

    private static BigDecimal plain(BigDecimal score) {
        BigDecimal brief = score.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
