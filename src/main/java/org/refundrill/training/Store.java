package org.refundrill.training;

import java.util.Optional;

/**
 * Where practice is kept.
 *
 * @param log what happened
 * @param cases the cases it happened to
 * @param states what was made of the log
 * @param roster who practises, and what they are to practise
 */
public record Store(EventLog log, CaseStore cases, LearnerStates states, Roster roster) {
    /** A store that forgets at once. */
    public static Store unkept() {
        return new Store(
                new UnkeptLog(),
                new CaseStore() {
                    @Override
                    public String keep(String text) {
                        return "";
                    }

                    @Override
                    public Optional<String> text(String hash) {
                        return Optional.empty();
                    }
                },
                LearnerStates.NONE,
                Roster.NOBODY);
    }
}
