package org.refundrill.reference;

/** A.2 and TB-65 to TB-72: goods that are not up to quality, and fakes. */
final class Quality {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;
    private final boolean fake;

    Quality(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.counting = counting;
        this.request = request;
        this.fake = request.is("reason", "fake");
        this.draft = new Draft(request.id(), fake ? "fake" : "quality");
    }

    Draft decide() {
        if (file.parcel("outbound").has("signedAt")) {
            draft.due(returnPeriod());
        }
        if (file.claim().stated("authorityFinding")) {
            return found("CNQ-07");
        }
        if (fake) {
            return sellerFirst();
        }
        if (file.listing().stated("flawDisclosed")) {
            return draft.refuse("CNQ-03");
        }
        if (file.claim().is("defect", "hidden")) {
            return sellerFirst();
        }
        return durableWithinSixMonths() ? sellerDisproves() : visible();
    }

    /**
     * TB-65: the buyer gives first evidence, then the seller explains or rebuts, then the buyer gives an inspection.
     *
     * <p>Readings: "none" as the kind of defect is judged as visible; a picture in the state "rebutted" was good first
     * evidence and the rebuttal is the seller's answer; an inspection that is there already is first evidence too.
     */
    private Draft visible() {
        Proof inspection = file.proof("buyer", "inspection-report");
        Proof first = inspection == Proof.GIVEN ? Proof.GIVEN : file.proof("buyer", "photo", "video");
        if (first == Proof.NOT_ASKED) {
            return draft.ask("photo", "buyer", "TB-65");
        }
        if (first == Proof.FAILED) {
            return draft.refuse("TB-65");
        }
        Proof answer = first == Proof.REBUTTED ? Proof.GIVEN : file.proof("seller", "explanation");
        return switch (answer) {
            case NOT_ASKED -> draft.ask("explanation", "seller", "TB-65");
            case FAILED, REBUTTED -> found("TB-65");
            case GIVEN -> buyerInspects(inspection, "TB-65");
        };
    }

    /**
     * TB-66: the seller's purchase chain first; then the buyer's inspection, but where the law puts the burden on the
     * seller (CNQ-02) the seller's. Reading: a seller who cannot even show where the goods come from has lost already.
     */
    private Draft sellerFirst() {
        return switch (file.proof("seller", "purchase-chain")) {
            case NOT_ASKED -> draft.ask("purchase-chain", "seller", "TB-66");
            case FAILED, REBUTTED -> draft.approve("return-refund", "TB-66", "TB-67");
            case GIVEN ->
                !fake && durableWithinSixMonths()
                        ? sellerDisproves()
                        : buyerInspects(file.proof("buyer", "inspection-report"), "TB-66");
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
     * (A.0 rank 1). An explanation proves nothing; a report that stands does, and ends it.
     */
    private Draft sellerDisproves() {
        return switch (file.proof("seller", "inspection-report")) {
            case NOT_ASKED -> draft.ask("inspection-report", "seller", "CNQ-02");
            case FAILED, REBUTTED -> found("CNQ-02");
            case GIVEN -> draft.refuse("CNQ-02");
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
     * TB-67 and TB-69, CNQ-01: by law return within seven days, later exchange or repair unless the purpose is defeated;
     * the platform's default is return and refund, and for a fake bought for consumption a refund without return.
     *
     * <p>Reading: TB-67 lets the law go first, so the platform's default speaks once the platform has stepped in.
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
        if (!rule.equals("CNQ-07") && lawSaysExchange()) {
            return draft.approve("exchange", rule, "CNQ-01").or(OutcomeKind.APPROVE, "repair");
        }
        return draft.approve("return-refund", rule, "TB-67", "CNQ-01");
    }

    private boolean lawSaysExchange() {
        boolean inTime = !Counting.over(returnPeriod(), request.moment("at"));
        return !inTime
                && !file.claim().stated("purposeDefeated")
                && !file.file().stated("intervened");
    }

    /** CNQ-01: the seven days in which poor quality alone is a ground to return. */
    private Deadline returnPeriod() {
        return counting.days("quality-return", file.receivedAt(), 7, "buyer", "CNQ-01");
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
