package org.refundrill.exercise;

import org.refundrill.casefile.CaseFile;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Marking;

/**
 * Everything an exercise type needs to pose a task.
 *
 * @param caseFile the case, with its ruling
 * @param rulebook the rulebook version that decided it
 * @param marking how it is marked
 */
public record Brief(CaseFile caseFile, Rulebook rulebook, Marking marking) {
    /** A task marked as usual. */
    public Brief(CaseFile caseFile, Rulebook rulebook) {
        this(caseFile, rulebook, Marking.STANDARD);
    }
}
