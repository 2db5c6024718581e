package org.refundrill.training.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the answers to one question come out as they were foretold, each from what was believed of whoever gave it just
 * before: over all of them, and in each fifth of people from those of whom least was expected to those of whom most was.
 */
final class Fit {
    private static final int GROUPS = 5;
    private static final double SURE = 3;

    private final List<double[]> foretold = new ArrayList<>();

    void add(double expected, double came) {
        foretold.add(new double[] {expected, came});
    }

    /** What came less what was foretold, in standard errors, where it is furthest off; empty below thirty answers. */
    Optional<Double> worst() {
        int n = foretold.size();
        if (n < ItemFigures.STABLE_FROM) {
            return Optional.empty();
        }
        List<double[]> sorted = foretold.stream()
                .sorted(Comparator.comparingDouble(pair -> pair[0]))
                .toList();
        double worst = z(sorted);
        for (int group = 0; group < GROUPS; group++) {
            double z = z(sorted.subList(n * group / GROUPS, n * (group + 1) / GROUPS));
            worst = Math.abs(z) > Math.abs(worst) ? z : worst;
        }
        return Optional.of(worst);
    }

    /** Credit in parts varies less than right or wrong does, so that this is rather too small than too large. */
    private static double z(List<double[]> some) {
        double surplus = 0;
        double variance = 0;
        for (double[] pair : some) {
            surplus += pair[1] - pair[0];
            variance += pair[0] * (1 - pair[0]);
        }
        return variance == 0 ? 0 : surplus / Math.sqrt(variance);
    }

    /** Whether a figure is too far off to be chance. */
    static boolean isOff(double worst) {
        return Math.abs(worst) > SURE;
    }
}
