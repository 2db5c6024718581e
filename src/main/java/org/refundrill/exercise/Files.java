package org.refundrill.exercise;

import java.util.Collection;
import java.util.List;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Text;
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

    /** The same case as it stands in the other markets that its scenario names, decided there; mostly none. */
    default List<CaseFile> elsewhere(CaseFile file) {
        return List.of();
    }

    /** All versions of the rulebook that decides a case, the oldest first. */
    default List<Rulebook> versions(CaseFile file) {
        return List.of(rulebook(file));
    }

    /** What people call the market in which a case is decided. */
    default Text market(CaseFile file) {
        return Text.same(file.scenario().pack());
    }
}
