package org.refundrill.reference;

import java.time.Duration;
import java.time.OffsetDateTime;

/** What the inspection bench found, and what of the price goes back. */
final class WarehouseBench {
    private static final long OPENED_UP_ABOVE = 100_000;

    private final CaseRecords file;
    private final Draft draft;
    private final Item bench;
    private final Item rma;

    WarehouseBench(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.bench = file.one("bench");
        this.rma = file.one("rma");
    }

    void decide() {
        clocks();
        if (WarehouseRulings.chargedBack(file)) {
            draft.hold("RD-01");
        } else if (bench.stated("giftFoundLater")) {
            draft.approve("pay-back", "D2-complete").amount("pay-back", bench.money("deducted"));
        } else if (locked()) {
            draft.ask("lock-removal", "buyer", "D2-locks");
        } else if (bench.is("serial", "differs")) {
            back("D3-switch");
        } else if (file.one("goodsItem").stated("recalled")) {
            all("D2-safety");
            freight("seller");
        } else if (unopened()) {
            draft.ask("open-up", "warehouse", "D3-bricking");
        } else if (stripped()) {
            back("D3-bricked");
        } else if (worn()) {
            wardrobing();
        } else if (WarehouseLines.anyShort(file)) {
            whatCame();
        } else if (!atWill()) {
            all("D2-cause");
            freight("seller");
        } else {
            changeOfMind();
        }
        cut();
    }

    private boolean atWill() {
        return rma.word("reason").equals("no-reason");
    }

    /** Locked to an account and not yet freed: no grade, and no clock. */
    private boolean locked() {
        return bench.has("lockedSince") && !bench.has("unlockedAt");
    }

    private void clocks() {
        file.one("arrival").maybe("dockAt").ifPresent(dock -> {
            draft.due(WarehousePeriods.refund(dock));
            if (!locked()) {
                draft.due(WarehousePeriods.inspection(dock, lockedFor()));
            }
        });
    }

    private Duration lockedFor() {
        OffsetDateTime since = bench.maybe("lockedSince").orElse(null);
        return since == null ? Duration.ZERO : Duration.between(since, bench.moment("unlockedAt"));
    }

    /** Bricking: tool marks on a dear unit call for a look inside before anything is paid. */
    private boolean unopened() {
        boolean dear = file.all("rmaLine").stream().anyMatch(line -> line.money("price") > OPENED_UP_ABOVE);
        return dear && bench.is("screws", "worked-on") && theUnitShipped() && !opened();
    }

    /** What a look inside shows counts at any price, and only of the unit that was shipped: else it is the customer's doubt. */
    private boolean stripped() {
        return theUnitShipped() && opened() && bench.is("insides", "parts-taken");
    }

    private boolean theUnitShipped() {
        return bench.is("serial", "same");
    }

    private boolean opened() {
        return WarehouseRulings.proof(file, "warehouse", "open-up") == Proof.GIVEN;
    }

    /** Reading: the state of the units waits for the rest; what is missing from those that came is deducted. */
    private void whatCame() {
        draft.partly("refund").because("D2-what-came").amount("goods", goods());
        if (atWill() && !bench.yes("complete")) {
            draft.amount("missing", -bench.money("missingValue"));
        }
        freight(atWill() ? "buyer" : "seller");
    }

    /** A tag on a new pin is nothing alone, nor is a smell: together they show use beyond trying on. */
    private boolean worn() {
        return atWill() && bench.is("tag", "new-pin") && bench.stated("traces");
    }

    private void wardrobing() {
        if (WarehouseRulings.proof(file, "warehouse", "bench-photos") == Proof.GIVEN) {
            back("D3-wardrobing");
        } else {
            draft.ask("bench-photos", "warehouse", "D2-photos");
        }
    }

    /** Every grade below A needs the outbound proof, or the customer gets the doubt; what is missing shows by itself. */
    private void changeOfMind() {
        boolean asNew = bench.is("wear", "none") && bench.yes("works");
        boolean complete = bench.yes("complete");
        boolean proven = !asNew && bench.stated("outboundProof");
        if (asNew && complete) {
            all(intact());
        } else if (!asNew && !proven && complete) {
            all("RI-05");
        } else if (proven && bench.stated("unreportedFault")) {
            unreported(complete);
        } else {
            deducted(proven, complete);
        }
        freight("buyer");
    }

    private String intact() {
        if (bench.is("carton", "crushed-by-carrier")) {
            return "RI-08";
        }
        return WarehouseLines.anySurplus(file) ? "D2-surplus-paid" : "D2-intact";
    }

    /** A fault nobody complained of is feedback, not a deduction. */
    private void unreported(boolean complete) {
        if (complete) {
            all("RI-13");
        } else {
            deducted(false, false);
        }
    }

    private void deducted(boolean worn, boolean complete) {
        long goods = goods();
        draft.partly("refund").because(worn ? "RI-06" : "RI-06a").amount("goods", goods);
        if (worn) {
            draft.amount("condition", -percent(goods, bench.number("lossPercent")));
        }
        if (!complete) {
            draft.amount("missing", -bench.money("missingValue"));
        }
    }

    private static long percent(long amount, long percent) {
        return (amount * percent * 2 + 100) / 200;
    }

    private void all(String rule) {
        draft.approve("refund", rule).amount("goods", goods());
    }

    private void back(String rule) {
        draft.decide(Outcome.granting(OutcomeKind.REFUSE, "return-unit"), rule);
    }

    private long goods() {
        return WarehouseLines.worthOfWhatCame(file);
    }

    /** The way back is paid by whoever caused it; a recall is never the customer's doing. */
    private void freight(String payer) {
        Item parcel = file.parcel("return");
        draft.pays("return-freight", payer);
        if (payer.equals("seller") && parcel.has("freight")) {
            draft.amount("return-freight", parcel.money("freight"));
        }
    }

    private void cut() {
        WarehouseMoney.cut(file, draft.amounts);
    }
}
