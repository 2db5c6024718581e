package org.refundrill.reference;

import java.util.List;

/** Decides card and wallet disputes a second time, from the schemes' tables and the rules on refunds beside disputes. */
public final class DisputeRulings {
    private DisputeRulings() {}

    /** Every task, in the file's order. */
    public static List<Reference> decideAll(List<FileRecord> records) {
        CaseRecords file = CaseRecords.of(records);
        return file.all("task").stream().map(task -> one(file, task)).toList();
    }

    private static Reference one(CaseRecords file, Item task) {
        Draft draft = new Draft(task.id(), task.word("kind"));
        try {
            switch (task.word("kind")) {
                case "answer-dispute" -> new MerchantAnswer(file, draft).decide();
                case "file-dispute" -> new BankFiling(file, draft).decide();
                case "refund" -> new RefundBesideDispute(file, task, draft).decide();
                case "wallet-claim" -> new WalletClaim(file, draft).decide();
                case "programme" -> new ProgrammeMonth(file, draft).decide();
                default -> throw new IllegalArgumentException("no way to do " + task.word("kind"));
            }
        } catch (UnknownFact missing) {
            draft.unknown(missing.path());
        }
        return draft.finished();
    }
}
