package org.refundrill.training.learner;

import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.NextUp;
import org.refundrill.mastery.choice.Choice;
import org.refundrill.training.Occasion;
import org.refundrill.training.Support;

/**
 * The case that comes next for a trainee.
 *
 * @param offer the scenario, its unit, and why the curriculum allows it
 * @param file the case
 * @param choice why this one among those that are allowed
 * @param support how much of the way is shown
 */
public record NextStep(NextUp offer, CaseFile file, Choice choice, Support support) {
    /** What it is worked for, with the help that is due. */
    public Occasion occasion() {
        return occasion(support);
    }

    /** What it is worked for without any help. */
    public Occasion alone() {
        return occasion(Support.NONE);
    }

    private Occasion occasion(Support help) {
        return new Occasion(
                offer.curriculum().id(),
                offer.at().unit().id(),
                offer.curriculum().marking(),
                help);
    }
}
