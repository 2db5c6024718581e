package org.refundrill.exercise;

import org.refundrill.casefile.CaseFile;
import org.refundrill.rulebook.Rulebook;

/**
 * Everything an exercise type needs to pose a task.
 *
 * @param caseFile the case, with its ruling
 * @param rulebook the rulebook version that decided it
 */
public record Brief(CaseFile caseFile, Rulebook rulebook) {}
