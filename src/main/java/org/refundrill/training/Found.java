package org.refundrill.training;

import org.refundrill.casefile.CaseFile;
import org.refundrill.language.Text;

/** What came of looking for a case by its code. */
public sealed interface Found {
    /**
     * It can be opened.
     *
     * @param file the case, decided under the rules of today
     * @param kept whether it is the kept one, as its scenario makes another case now, or none
     * @param note what should be said about it; both texts are empty when nothing
     */
    record Ready(CaseFile file, boolean kept, Text note) implements Found {}

    /**
     * It cannot be opened.
     *
     * @param why in words
     */
    record Missing(Text why) implements Found {}

    /** What was typed is not the code of any case. */
    record Mistyped(Text why) implements Found {}
}
