package org.refundrill.exercise;

import java.util.Collection;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.rulebook.Rulebook;

/** What a task that is made of several cases may know of each: its rulebook, and its file as it may be shown. */
public interface Files {
    /** The rulebook version that decides a case. */
    Rulebook rulebook(CaseFile file);

    /**
     * What may be seen of a case.
     *
     * @param revealed ids of on-request records that were asked for
     */
    Dossier dossier(CaseFile file, Collection<String> revealed);
}
