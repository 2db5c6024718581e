package org.refundrill.psychometrics;

/**
 * A cut score by the modified method of Angoff: each judge says for each item with what probability somebody who is just
 * good enough gets it right.
 *
 * @param judges how many judged
 * @param cut the score to reach: the sum over the items of what the judges say on average
 * @param standardError how far another panel's cut might lie
 */
public record Angoff(int judges, double cut, double standardError) {
    /** Fewer judges set no standard. */
    public static final int FEWEST = 3;

    /** From here on nobody need be warned. */
    public static final int ENOUGH = 8;

    /** From a row of probabilities for each judge. */
    public static Angoff of(double[][] judgements) {
        if (judgements.length < FEWEST) {
            throw new IllegalArgumentException("fewer than " + FEWEST + " judges set no standard");
        }
        Moments cuts = new Moments();
        for (double[] judge : judgements) {
            double cut = 0;
            for (double probability : judge) {
                cut += probability;
            }
            cuts.add(cut);
        }
        return new Angoff(judgements.length, cuts.mean(), cuts.deviation() / Math.sqrt(judgements.length));
    }

    /** Whether the panel is large enough to need no warning. */
    public boolean enough() {
        return judges >= ENOUGH;
    }
}
