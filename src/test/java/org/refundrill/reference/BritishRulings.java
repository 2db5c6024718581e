package org.refundrill.reference;

import java.util.List;

/** Decides cases of consumers in England and Wales a second time, from the regulations and the Act alone. */
public final class BritishRulings {
    private BritishRulings() {}

    /** Every request, in the file's order. */
    public static List<Reference> decideAll(List<FileRecord> records) {
        CaseRecords file = CaseRecords.of(records);
        return file.all("request").stream().map(request -> one(file, request)).toList();
    }

    /** A file that says what the consumer wants for a fault is decided as a fault, every other one as a cancellation. */
    private static Reference one(CaseRecords file, Item request) {
        boolean fault = file.one("defect").has("wanted");
        Draft draft = new Draft(request.id(), fault ? "fault" : "cancellation");
        try {
            if (fault) {
                new BritishFault(file, request, draft).decide();
            } else {
                new BritishCancellation(file, draft).decide();
            }
            tenders(file, draft);
        } catch (UnknownFact missing) {
            draft.unknown(missing.path());
        }
        return draft.finished();
    }

    /** UK-03, UK-04: by the same means of payment, a part by the weight of each; postage is no part of what was paid. */
    private static void tenders(CaseRecords file, Draft draft) {
        long due = draft.amounts.entrySet().stream()
                .filter(amount -> !amount.getKey().equals("return-freight"))
                .mapToLong(amount -> amount.getValue())
                .sum();
        draft.paidBack(due, file.all("tender"));
    }
}
