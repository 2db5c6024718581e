package org.refundrill.mastery;

/**
 * The settings of the knowledge filter. Variances are in squared logits.
 *
 * @param globalVariance how far trainees differ in general, before anything is known
 * @param skillVariance how far one trainee's skills differ from that
 * @param itemVariance how far an item's difficulty may be from what its author said
 * @param globalDrift what a case adds to the doubt about general ability
 * @param skillDrift what an element adds to the doubt about the skills it uses
 * @param gain how many logits a skill is raised by an element whose explanation was read
 * @param keptDays after how many days without practice a skill's lead is down to 1/e
 * @param likeness how far elements of one case say the same thing, 0 to 1 (the intraclass correlation of Kish's design
 *     effect)
 * @param chanceFloor whether an element with options can be right by chance
 */
public record FilterParameters(
        double globalVariance,
        double skillVariance,
        double itemVariance,
        double globalDrift,
        double skillDrift,
        double gain,
        double keptDays,
        double likeness,
        boolean chanceFloor) {

    /** Where tuning starts from, and what holds until there is enough to tune on. */
    public static final FilterParameters DEFAULT =
            new FilterParameters(0.5, 1.0, 0.5, 0.002, 0.03, 0.05, 30, 0.3, false);

    public FilterParameters {
        boolean sound = globalVariance > 0
                && skillVariance > 0
                && itemVariance >= 0
                && globalDrift >= 0
                && skillDrift >= 0
                && gain >= 0
                && keptDays > 0
                && likeness >= 0
                && likeness <= 1;
        if (!sound) {
            throw new IllegalArgumentException("a parameter of the filter is out of its range");
        }
    }

    /** What one of several elements of a case weighs: together they say less than as many cases would. */
    public double weightAmong(int elements) {
        return 1 / (1 + (elements - 1) * likeness);
    }

    /** The chance of being right without knowing anything, where that is counted on. */
    double floor(int options) {
        return chanceFloor && options > 1 ? 1.0 / options : 0;
    }

    /** With another general variance. */
    public FilterParameters withGlobalVariance(double other) {
        return new FilterParameters(
                other, skillVariance, itemVariance, globalDrift, skillDrift, gain, keptDays, likeness, chanceFloor);
    }

    /** With another variance of skills. */
    public FilterParameters withSkillVariance(double other) {
        return new FilterParameters(
                globalVariance, other, itemVariance, globalDrift, skillDrift, gain, keptDays, likeness, chanceFloor);
    }

    /** With another variance of items. */
    public FilterParameters withItemVariance(double other) {
        return new FilterParameters(
                globalVariance, skillVariance, other, globalDrift, skillDrift, gain, keptDays, likeness, chanceFloor);
    }

    /** With another drift of general ability. */
    public FilterParameters withGlobalDrift(double other) {
        return new FilterParameters(
                globalVariance, skillVariance, itemVariance, other, skillDrift, gain, keptDays, likeness, chanceFloor);
    }

    /** With another drift of skills. */
    public FilterParameters withSkillDrift(double other) {
        return new FilterParameters(
                globalVariance, skillVariance, itemVariance, globalDrift, other, gain, keptDays, likeness, chanceFloor);
    }

    /** With another gain from practice. */
    public FilterParameters withGain(double other) {
        return new FilterParameters(
                globalVariance,
                skillVariance,
                itemVariance,
                globalDrift,
                skillDrift,
                other,
                keptDays,
                likeness,
                chanceFloor);
    }

    /** With another time until a lead is down to 1/e. */
    public FilterParameters withKeptDays(double other) {
        return new FilterParameters(
                globalVariance,
                skillVariance,
                itemVariance,
                globalDrift,
                skillDrift,
                gain,
                other,
                likeness,
                chanceFloor);
    }

    /** With the chance floor on or off. */
    public FilterParameters withChanceFloor(boolean other) {
        return new FilterParameters(
                globalVariance, skillVariance, itemVariance, globalDrift, skillDrift, gain, keptDays, likeness, other);
    }
}
