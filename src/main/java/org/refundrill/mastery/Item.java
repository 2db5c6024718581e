package org.refundrill.mastery;

/**
 * How hard an item is believed to be.
 *
 * @param difficulty in logits; 0 is an item of middling difficulty
 * @param variance how unsure that is
 * @param answers how many answers it has learnt from
 */
public record Item(double difficulty, double variance, int answers) {
    private static final double[] TIERS = {-1.2, -0.4, 0.4, 1.2};

    public Item {
        if (!(variance >= 0) || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("an item has a finite difficulty and no negative variance");
        }
    }

    /** An item nobody has answered yet, as hard as its author's tier says, 1 to 4. */
    public static Item ofTier(int tier, double variance) {
        if (tier < 1 || tier > TIERS.length) {
            throw new IllegalArgumentException("tiers go from 1 to " + TIERS.length);
        }
        return new Item(TIERS[tier - 1], variance, 0);
    }

    /** An item of which nobody has said how hard it is. */
    public static Item unknown(double variance) {
        return new Item(0, variance, 0);
    }

    /** The same item after one answer: the score and the information are those of the answer, before any division. */
    Item answered(double score, double information, double total) {
        double den = 1 + information * total;
        return new Item(
                difficulty - variance * score / den, variance - variance * variance * information / den, answers + 1);
    }

    /** The same item after an answer it has learnt from was judged anew: by so much more score. */
    Item moved(double score) {
        return new Item(difficulty - variance * score, variance, answers);
    }
}
