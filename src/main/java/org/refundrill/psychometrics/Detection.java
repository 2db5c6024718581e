package org.refundrill.psychometrics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How well somebody tells signals from noise: d', the distance of the hit rate from the false-alarm rate in standard
 * deviations. Half a case is added to each count and a whole one to each total (the log-linear correction of Hautus, 1995),
 * so that rates of 0 and 1 can be told as well.
 *
 * @param hits signals that were called signals
 * @param signals how many there were
 * @param falseAlarms what was called a signal and was none
 * @param noise how many there were that are none
 * @param dPrime 0 for guessing, above 0 for telling them apart
 */
public record Detection(int hits, int signals, int falseAlarms, int noise, double dPrime) {
    /** The detection that these counts show. */
    public static Detection of(int hits, int signals, int falseAlarms, int noise) {
        double hitRate = (hits + 0.5) / (signals + 1);
        double falseRate = (falseAlarms + 0.5) / (noise + 1);
        return new Detection(hits, signals, falseAlarms, noise, Normal.at(hitRate) - Normal.at(falseRate));
    }

    /** A figure with two digits behind the point. */
    public static String rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
