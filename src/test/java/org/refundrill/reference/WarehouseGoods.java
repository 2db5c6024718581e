package org.refundrill.reference;

import java.util.List;

/** Where a unit goes: hard stops first, then the best of the routes its grade allows. */
final class WarehouseGoods {
    private final CaseRecords file;
    private final Draft draft;
    private final Item unit;
    private final Item bench;

    WarehouseGoods(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.unit = file.one("goodsItem");
        this.bench = file.one("bench");
    }

    void decide() {
        if (!stopped()) {
            route();
        }
    }

    private boolean stopped() {
        if (unit.stated("counterfeit")) {
            to(OutcomeKind.ESCALATE, "evidence-store", "D2-counterfeit");
        } else if (unit.stated("recalled")) {
            to(OutcomeKind.HOLD, "quarantine", "D2-recalled");
        } else if (unit.is("battery", "damaged")) {
            to(OutcomeKind.HOLD, "hazmat", "D2-hazmat");
        } else if (unit.stated("expired")) {
            to(OutcomeKind.REFUSE, "destroy", "D2-expired");
        } else if (!unit.word("hygiene").equals("none") && unit.yes("sealBroken")) {
            to(OutcomeKind.REFUSE, "destroy", "D2-hygiene");
        } else if (unit.word("data").equals("not-wiped")) {
            to(OutcomeKind.HOLD, "wipe", "D2-data");
        } else {
            return false;
        }
        return true;
    }

    private void route() {
        char grade = grade();
        boolean asNew = grade == 'A' && bench.yes("restorable");
        if (unit.is("place", "new-stock") && !asNew) {
            to(OutcomeKind.REFUSE, "open-box", "D2-new-only");
            return;
        }
        String where = switch (grade) {
            case 'A' -> asNew ? "restock" : "open-box";
            case 'B' -> better("open-box", "refurbish");
            case 'C' -> better("refurbish", "vendor");
            default -> better("parts", "liquidate");
        };
        to(OutcomeKind.APPROVE, where, "D2-grade-" + grade);
        draft.because("D2-disposition");
    }

    private char grade() {
        boolean works = bench.yes("works");
        boolean complete = bench.yes("complete");
        return switch (bench.word("wear")) {
            case "broken" -> 'D';
            case "visible" -> works || complete ? 'C' : 'D';
            case "light" -> fit(works, complete, 'B');
            default -> fit(works, complete, 'A');
        };
    }

    private static char fit(boolean works, boolean complete, char otherwise) {
        if (works && complete) {
            return otherwise;
        }
        return works || complete ? 'C' : 'D';
    }

    /** What it brings less what it costs to process and to hold; a tie keeps the first. */
    private String better(String first, String second) {
        return yields(second) > yields(first) ? second : first;
    }

    private long yields(String to) {
        List<Item> offers = file.all("salesRoute").stream()
                .filter(route -> route.is("to", to))
                .toList();
        if (offers.isEmpty()) {
            return Long.MIN_VALUE;
        }
        Item offer = offers.get(0);
        return offer.money("resale") - offer.money("cost") - offer.money("holding");
    }

    private void to(OutcomeKind kind, String where, String rule) {
        draft.decide(Outcome.granting(kind, where), rule);
    }
}
