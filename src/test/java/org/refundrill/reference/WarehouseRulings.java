package org.refundrill.reference;

import java.util.List;

/** Decides the matters of a warehouse's returns desk a second time, from the trade's working rules alone. */
public final class WarehouseRulings {
    private WarehouseRulings() {}

    /** Every matter, in the file's order. */
    public static List<Reference> decideAll(List<FileRecord> records) {
        CaseRecords file = CaseRecords.of(records);
        return file.all("matter").stream().map(matter -> one(file, matter)).toList();
    }

    private static Reference one(CaseRecords file, Item matter) {
        Draft draft = new Draft(matter.id(), matter.word("kind"));
        try {
            switch (matter.word("kind")) {
                case "step" -> new WarehouseSteps(file, draft).decide();
                case "dock" -> new WarehouseDock(file, draft).decide();
                case "inspection" -> new WarehouseBench(file, draft).decide();
                case "goods" -> new WarehouseGoods(file, draft).decide();
                case "claim" -> new WarehouseClaims(file, matter, draft).decide();
                default -> throw new IllegalArgumentException("no desk for " + matter.word("kind"));
            }
            WarehouseMoney.payBack(file, draft);
        } catch (UnknownFact missing) {
            draft.unknown(missing.path());
        }
        return draft.finished();
    }

    /** Double dip: a chargeback already credits the customer, so nothing is paid beside it. */
    static boolean chargedBack(CaseRecords file) {
        return file.one("claimFile").stated("disputeOpen");
    }

    static Proof proof(CaseRecords file, String party, String kind) {
        return Proof.of(file.all("exhibit"), party, kind);
    }
}
