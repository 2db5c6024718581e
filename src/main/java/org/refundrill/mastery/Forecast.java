package org.refundrill.mastery;

/** How an element would come out, and what it would tell about each of its skills, before it is answered. */
public final class Forecast {
    private final double expected;
    private final double variance;
    private final double[] covariances;
    private final double[] variances;

    Forecast(double expected, double variance, double[] covariances, double[] variances) {
        this.expected = expected;
        this.variance = variance;
        this.covariances = covariances;
        this.variances = variances;
    }

    /** The credit to be expected, 0 to 1. */
    public double expected() {
        return expected;
    }

    /**
     * By what share the answer would narrow what is believed about one of the element's skills, 0 to 1.
     *
     * @param place the place of the skill in the element's list
     */
    public double narrowing(int place) {
        double information = expected * (1 - expected);
        double covariance = covariances[place];
        return information * covariance * covariance / ((1 + information * variance) * variances[place]);
    }
}
