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
 * @param files what may be known of the cases it is made of
 */
public record Brief(CaseFile caseFile, Rulebook rulebook, Marking marking, Files files) {
    /** A task marked as usual. */
    public Brief(CaseFile caseFile, Rulebook rulebook, Files files) {
        this(caseFile, rulebook, Marking.STANDARD, files);
    }

    /** The brief of one of the cases it is made of. */
    public Brief of(CaseFile part) {
        return new Brief(part, files.rulebook(part), marking, files);
    }
}
