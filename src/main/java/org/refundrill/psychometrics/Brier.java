package org.refundrill.psychometrics;

import java.util.Map;
import java.util.TreeMap;

/**
 * How good forecasts were: the mean squared difference between what was said and what came, split after Murphy (1973) as
 * score = reliability - resolution + uncertainty. The split is exact where forecasts take few values, as the four steps of
 * confidence do.
 *
 * @param score 0 is perfect
 * @param reliability how far off each forecast was from how often it came true; 0 is perfect
 * @param resolution how far forecasts told cases apart
 * @param uncertainty what the cases themselves leave open
 * @param overconfidence the mean forecast less the share that came true
 */
public record Brier(double score, double reliability, double resolution, double uncertainty, double overconfidence) {

    private static final class Group {
        private long cases;
        private double came;
    }

    /** From forecasts of 0 to 1 and what came: 1 or 0, or a share of credit. */
    public static Brier of(double[] forecasts, double[] outcomes) {
        Map<Double, Group> groups = new TreeMap<>();
        int n = forecasts.length;
        double squares = 0;
        double said = 0;
        double came = 0;
        for (int i = 0; i < n; i++) {
            double off = forecasts[i] - outcomes[i];
            squares += off * off;
            said += forecasts[i];
            came += outcomes[i];
            Group group = groups.computeIfAbsent(forecasts[i], value -> new Group());
            group.cases++;
            group.came += outcomes[i];
        }
        double base = came / n;
        double reliability = 0;
        double resolution = 0;
        for (Map.Entry<Double, Group> entry : groups.entrySet()) {
            Group group = entry.getValue();
            double share = group.came / group.cases;
            reliability += group.cases * (entry.getKey() - share) * (entry.getKey() - share) / n;
            resolution += group.cases * (share - base) * (share - base) / n;
        }
        return new Brier(squares / n, reliability, resolution, base * (1 - base), said / n - base);
    }
}
