package org.refundrill.training;

import java.util.Optional;

/**
 * Where practice is kept.
 *
 * @param log what happened
 * @param cases the cases it happened to
 */
public record Store(EventLog log, CaseStore cases) {
    /** A store that forgets at once. */
    public static Store unkept() {
        return new Store(new UnkeptLog(), new CaseStore() {
            @Override
            public String keep(String text) {
                return "";
            }

            @Override
            public Optional<String> text(String hash) {
                return Optional.empty();
            }
        });
    }
}
