package org.refundrill.psychometrics;

/** What decisions save against deciding all cases alike (Correa Bahnsen et al. 2013). */
public final class Savings {
    private Savings() {}

    /**
     * 1 where no money was lost, 0 where a constant rule would have lost as little, negative where it would have lost less.
     * NaN where a constant rule loses nothing.
     *
     * @param own what the decisions lost, in minor units
     * @param approveAll what approving everything would have lost
     * @param refuseAll what refusing everything would have lost
     */
    public static double of(long own, long approveAll, long refuseAll) {
        long least = Math.min(approveAll, refuseAll);
        return least == 0 ? Double.NaN : 1 - (double) own / least;
    }
}
