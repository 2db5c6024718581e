package org.refundrill.exercise;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Marking;

/**
 * Everything an exercise type needs to pose a task.
 *
 * @param caseFile the case, with its ruling
 * @param rulebook the rulebook version that decided it
 * @param marking how it is marked
 * @param files what may be known of the cases it is made of
 * @param given ids of fields whose answers are shown beforehand; they are neither asked nor marked
 */
public record Brief(CaseFile caseFile, Rulebook rulebook, Marking marking, Files files, Set<String> given) {
    public Brief {
        given = Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    /** A task of which everything is asked. */
    public Brief(CaseFile caseFile, Rulebook rulebook, Marking marking, Files files) {
        this(caseFile, rulebook, marking, files, Set.of());
    }

    /** A task marked as usual. */
    public Brief(CaseFile caseFile, Rulebook rulebook, Files files) {
        this(caseFile, rulebook, Marking.STANDARD, files);
    }

    /** The brief of one of the cases it is made of. */
    public Brief of(CaseFile part) {
        return new Brief(part, files.rulebook(part), marking, files);
    }

    /** A clause of the rulebook that decided, or of one that decides the same case in another market. */
    public Optional<Clause> clause(ClauseId id) {
        Clause own = rulebook.clauses().get(id);
        return own != null
                ? Optional.of(own)
                : files.elsewhere(caseFile).stream()
                        .flatMap(there -> Stream.ofNullable(
                                files.rulebook(there).clauses().get(id)))
                        .findFirst();
    }
}
