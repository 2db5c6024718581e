package org.refundrill.training;

import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.RequestRuling;

/** The row of the rulebook that decides a case, by which questions are told apart when no case comes twice. */
public final class ItemRow {
    private ItemRow() {}

    /** The row in its table; empty where nothing is ruled. */
    public static String of(CaseFile file) {
        return file.ruling()
                .leading()
                .map(RequestRuling::grounds)
                .map(grounds -> grounds.table() + "/" + grounds.row())
                .orElse("");
    }
}
