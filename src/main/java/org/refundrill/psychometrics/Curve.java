package org.refundrill.psychometrics;

/**
 * The chance of getting an item right by ability: the logistic curve with four parameters.
 *
 * @param slope how well the item tells people apart
 * @param difficulty the ability at which it does
 * @param floor the chance of those who know nothing
 * @param ceiling the chance of those who know everything
 */
public record Curve(double slope, double difficulty, double floor, double ceiling) {
    /** A curve with slope and difficulty alone. */
    public static Curve of(double slope, double difficulty) {
        return new Curve(slope, difficulty, 0, 1);
    }

    /** The chance at an ability. */
    public double chance(double ability) {
        return floor + (ceiling - floor) / (1 + Math.exp(-slope * (ability - difficulty)));
    }

    /** What an answer tells about that ability (Fisher's information). */
    public double information(double ability) {
        double p = chance(ability);
        double up = p - floor;
        double down = ceiling - p;
        double range = ceiling - floor;
        return slope * slope * up * up * down * down / (range * range * p * (1 - p));
    }
}
