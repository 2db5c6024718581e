package org.refundrill.reference;

import java.util.List;

/** Decides the matters of an American shop and of the bank behind the card a second time, from the rules alone. */
public final class AmericanRulings {
    private AmericanRulings() {}

    /** Every matter, in the file's order. */
    public static List<Reference> decideAll(List<FileRecord> records) {
        CaseRecords file = CaseRecords.of(records);
        return file.all("matter").stream().map(matter -> one(file, matter)).toList();
    }

    private static Reference one(CaseRecords file, Item matter) {
        Draft draft = new Draft(matter.id(), matter.word("kind"));
        try {
            switch (draft.route) {
                case "open-order" -> new AmericanOrder(file, matter, draft).decide();
                case "return" -> new AmericanReturn(file, matter, draft).decide();
                case "billing-error" -> new AmericanStatement(file, matter, draft).decide();
                case "bank-error" -> new AmericanTransfer(file, draft).decide();
                case "card-claim" -> new AmericanCardClaim(file, matter, draft).decide();
                default -> throw new IllegalArgumentException("no route for " + draft.route);
            }
        } catch (UnknownFact missing) {
            draft.unknown(missing.path());
        }
        return draft.finished();
    }
}
