package org.refundrill.psychometrics;

/**
 * A figure with how sure it is.
 *
 * @param estimate the figure
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double estimate, double low, double high) {
    /** Whether a value is one that the figure may well be. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
