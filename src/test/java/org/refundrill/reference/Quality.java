package org.refundrill.reference;

import java.time.LocalDate;

/** A.2 and TB-65 to TB-72: goods that are not up to quality, and fakes. */
final class Quality {
    /** Platform-ordered refunds without return for received goods ended here (A.7). */
    private static final LocalDate REFUND_ONLY_ENDED = LocalDate.parse("2025-04-25");

    private final CaseRecords file;
    private final Item request;
    private final Draft draft;
    private final boolean fake;

    Quality(CaseRecords file, Item request) {
        this.file = file;
        this.request = request;
        this.fake = request.is("reason", "fake");
        this.draft = new Draft(request.id(), fake ? "fake" : "quality");
    }

    Draft decide() {
        if (file.claim().stated("authorityFinding")) {
            return found("CNQ-07");
        }
        if (file.claim().stated("platformData")) {
            return draft.approve("return-refund", "TB-24");
        }
        if (fake) {
            return sellerFirst();
        }
        if (file.listing().stated("flawDisclosed")) {
            return draft.refuse("CNQ-03");
        }
        if (durableWithinSixMonths()) {
            return sellerDisproves();
        }
        return file.claim().word("defect").equals("hidden") ? sellerFirst() : visible();
    }

    /**
     * TB-65: the buyer gives first evidence, then the seller explains or rebuts, then the buyer gives an inspection.
     *
     * <p>Readings: "none" as the kind of defect is judged as visible; a picture in the state "rebutted" was good first
     * evidence and the rebuttal is the seller's answer; an inspection that is there already ends the chain.
     */
    private Draft visible() {
        Proof inspection = file.proof("buyer", "inspection-report");
        if (inspection == Proof.GIVEN) {
            return found("TB-65");
        }
        Proof first = file.proof("buyer", "photo", "video");
        if (first == Proof.NOT_ASKED) {
            return draft.ask("photo", "buyer", "TB-65");
        }
        if (first == Proof.FAILED) {
            return draft.refuse("TB-65");
        }
        Proof answer = first == Proof.REBUTTED ? Proof.GIVEN : file.proof("seller", "explanation", "inspection-report");
        return switch (answer) {
            case NOT_ASKED -> draft.ask("explanation", "seller", "TB-65");
            case FAILED, REBUTTED -> found("TB-65");
            case GIVEN -> buyerInspects(inspection, "TB-65");
        };
    }

    /** TB-66: the seller's purchase chain first; then the buyer's inspection. */
    private Draft sellerFirst() {
        return switch (file.proof("seller", "purchase-chain")) {
            case NOT_ASKED -> draft.ask("purchase-chain", "seller", "TB-66");
            case FAILED, REBUTTED -> draft.approve("return-refund", "TB-66", "TB-67");
            case GIVEN -> buyerInspects(file.proof("buyer", "inspection-report"), "TB-66");
        };
    }

    private Draft buyerInspects(Proof inspection, String rule) {
        return switch (inspection) {
            case NOT_ASKED -> draft.ask("inspection-report", "buyer", rule);
            case FAILED, REBUTTED -> draft.refuse(rule);
            case GIVEN -> found(rule);
        };
    }

    /**
     * CNQ-02: a durable good, flaw found within six months: the seller has the burden of proof, whatever TB-65 says
     * (A.0 rank 1).
     */
    private Draft sellerDisproves() {
        return switch (file.proof("seller", "inspection-report", "explanation")) {
            case NOT_ASKED -> draft.ask("inspection-report", "seller", "CNQ-02");
            case FAILED, REBUTTED -> found("CNQ-02");
            case GIVEN -> buyerInspects(file.proof("buyer", "inspection-report"), "CNQ-02");
        };
    }

    private boolean durableWithinSixMonths() {
        boolean durable = file.claimedLines().stream().anyMatch(line -> line.stated("durable"));
        return durable
                && Counting.civil(request.moment("at"))
                        .isBefore(
                                Counting.civil(file.receivedAt()).plusMonths(6).plusDays(1));
    }

    /**
     * TB-67 and TB-69, CNQ-01: return and refund by default, what the buyer chose if it was an exchange, and for a fake
     * bought for consumption a refund without return.
     *
     * <p>Reading: CNQ-01's turn from return to exchange or repair after seven days is the floor; TB-67 gives more and
     * binds.
     */
    private Draft found(String rule) {
        remedy(rule);
        inspectionFee();
        return draft;
    }

    private Draft remedy(String rule) {
        if (fake) {
            return file.buyer().yes("consumer")
                    ? draft.approve("refund", "TB-69", rule)
                    : draft.approve("return-refund", rule, "TB-67");
        }
        if (request.is("kind", "exchange")) {
            return draft.approve("exchange", rule, "TB-67", "CNQ-01").or(OutcomeKind.APPROVE, "return-refund");
        }
        draft.approve("return-refund", rule, "TB-67", "CNQ-01");
        return refundOnly();
    }

    /**
     * A.7: until 25 April 2025 the platform could order the refund of received goods without their return. Readings:
     * the date of the decision counts, since the platform's changes reach pending trades (TB-92); only from the
     * platform's desk; even then return and refund was open.
     */
    private Draft refundOnly() {
        boolean before = Counting.civil(file.now()).isBefore(REFUND_ONLY_ENDED);
        if (request.is("kind", "refund-only") && file.file().is("desk", "platform")) {
            if (before) {
                draft.approve("refund", "A7-refund-only").or(OutcomeKind.APPROVE, "return-refund");
            }
            draft.aboveAll("A7-refund-only");
        }
        return draft;
    }

    /** TB-71 and TB-72: the fee of an ordered inspection that proves the problem is the seller's. */
    private void inspectionFee() {
        file.all("evidence").stream()
                .filter(e -> e.is("kind", "inspection-report") && e.is("party", "buyer"))
                .findFirst()
                .ifPresent(report -> {
                    if (report.stated("ordered")) {
                        draft.pays("inspection-fee", "seller").because("TB-71");
                    } else {
                        draft.because("TB-72").duties.add("negotiate-inspection-fee");
                    }
                });
    }
}
