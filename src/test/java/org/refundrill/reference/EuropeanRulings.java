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
        List<Item> ways = file.all("tender");
        long due = draft.amounts.entrySet().stream()
                .filter(amount -> !amount.getKey().equals("return-freight"))
                .mapToLong(amount -> amount.getValue())
                .sum();
        if (ways.isEmpty() || due <= 0) {
            return;
        }
        List<Long> shares = Shares.byWeight(
                due, ways.stream().map(way -> way.money("amount")).toList());
        for (int i = 0; i < ways.size(); i++) {
            draft.tenders.merge(ways.get(i).word("kind"), shares.get(i), Long::sum);
        }
    }
}
