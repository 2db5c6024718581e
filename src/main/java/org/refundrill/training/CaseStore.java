package org.refundrill.training;

import java.util.Optional;

/** Cases as texts, each kept once. Whatever fails is told as a {@link StoreFailure}. */
public interface CaseStore {
    /** Keeps a text and gives the hash under which it is found again. */
    String keep(String text);

    /** The text with this hash. */
    Optional<String> text(String hash);
}
