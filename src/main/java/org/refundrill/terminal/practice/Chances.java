package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.refundrill.mastery.Estimate;
import org.refundrill.psychometrics.Interval;

/** Chances for people and for scripts. None is shown without how sure it is. */
final class Chances {
    private static final int DIGITS = 4;

    private Chances() {}

    /** A chance for people, in whole per cent. */
    static String percent(double chance) {
        return Math.round(chance * 100) + "%";
    }

    /** An estimate for people, with its 90 % interval. */
    static String of(Estimate estimate) {
        return between(estimate.chance(), estimate.low(), estimate.high());
    }

    /** A share for people, with its interval. */
    static String between(Interval share) {
        return between(share.estimate(), share.low(), share.high());
    }

    private static String between(double estimate, double low, double high) {
        return Math.round(estimate * 100) + "% (" + Math.round(low * 100) + "-" + Math.round(high * 100) + ")";
    }

    /** A number for people, in hundredths. */
    static String hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number for scripts: four digits are more than anybody knows. */
    static BigDecimal number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
