package org.refundrill.reference;

import java.util.List;

/** Decides cases of EU consumers in Ireland a second time, from the directives alone. */
public final class EuropeanRulings {
    private EuropeanRulings() {}

    /** Every request, in the file's order. */
    public static List<Reference> decideAll(List<FileRecord> records) {
        CaseRecords file = CaseRecords.of(records);
        return file.all("request").stream().map(request -> one(file, request)).toList();
    }

    private static Reference one(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), file.has("defect") ? "conformity" : "withdrawal");
        try {
            if (file.has("defect")) {
                new EuropeanConformity(file, draft).decide();
            } else {
                new EuropeanWithdrawal(file, draft).decide();
            }
            tenders(file, draft);
        } catch (UnknownFact missing) {
            draft.unknown(missing.path());
        }
        return draft.finished();
    }

    /** EU-07: by the same means of payment; a part by the weight of each. */
    private static void tenders(CaseRecords file, Draft draft) {
        long due = draft.amounts.entrySet().stream()
                .filter(amount -> !amount.getKey().equals("return-freight"))
                .mapToLong(amount -> amount.getValue())
                .sum();
        draft.paidBack(due, file.all("tender"));
    }
}
