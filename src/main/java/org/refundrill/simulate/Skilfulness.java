package org.refundrill.simulate;

/** One skill of a synthetic trainee: what was there at first, and what was learnt and is forgotten again. */
final class Skilfulness {
    private final double start;
    private final double top;
    private final double exponent;
    private double learnt;
    private int practised;
    private double lastDay;

    /**
     * @param start the level at the beginning, in logits
     * @param top where learning ends
     * @param exponent of the power curve by which what was learnt fades; the more practice, the slower
     */
    Skilfulness(double start, double top, double exponent) {
        this.start = start;
        this.top = top;
        this.exponent = exponent;
    }

    /** The level on a day. */
    double on(double day) {
        return start + kept(day);
    }

    private double kept(double day) {
        if (practised == 0) {
            return 0;
        }
        double since = Math.max(0, day - lastDay);
        return learnt * StrictMath.pow(1 + since / practised, -exponent);
    }

    /** An explained case brings this share of what is missing. */
    void practise(double day, double share) {
        learnt = kept(day);
        learnt += share * Math.max(0, top - start - learnt);
        practised++;
        lastDay = day;
    }
}
