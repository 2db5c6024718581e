package org.refundrill.reference;

/** TB-73 to TB-78: the goods are not as described. */
final class Description {
    private final CaseRecords file;
    private final Draft draft;

    Description(CaseRecords file, Item request) {
        this.file = file;
        this.draft = new Draft(request.id(), "description");
    }

    Draft decide() {
        if (file.claim().stated("authorityFinding")) {
            return draft.approve("return-refund", "CNQ-07", "TB-78");
        }
        if (file.claim().stated("advertBreach")) {
            return draft.approve("return-refund", "TB-78");
        }
        return visible() ? buyerFirst() : sellerFirst();
    }

    private boolean visible() {
        return file.claim().yes("mismatchVisible");
    }

    /** TB-73. Reading: a seller's explanation that stands ends it, since the article asks no inspection of the buyer. */
    private Draft buyerFirst() {
        boolean inspected = file.proof("buyer", "inspection-report") == Proof.GIVEN;
        switch (inspected ? Proof.GIVEN : file.proof("buyer", "photo", "video")) {
            case NOT_ASKED -> {
                return draft.ask("photo", "buyer", "TB-73");
            }
            case FAILED -> {
                return draft.refuse("TB-73");
            }
            case REBUTTED -> {
                return draft.refuse("TB-73");
            }
            default -> {
                return answer();
            }
        }
    }

    private Draft answer() {
        return switch (file.proof("seller", "explanation")) {
            case NOT_ASKED -> draft.ask("explanation", "seller", "TB-73");
            case FAILED, REBUTTED -> result("TB-73");
            case GIVEN -> draft.refuse("TB-73");
        };
    }

    /** TB-74: as TB-66. */
    private Draft sellerFirst() {
        return switch (file.proof("seller", "purchase-chain")) {
            case NOT_ASKED -> draft.ask("purchase-chain", "seller", "TB-74", "TB-66");
            case FAILED, REBUTTED -> result("TB-74");
            case GIVEN ->
                switch (file.proof("buyer", "inspection-report")) {
                    case NOT_ASKED -> draft.ask("inspection-report", "buyer", "TB-74", "TB-66");
                    case FAILED, REBUTTED -> draft.refuse("TB-74", "TB-66");
                    case GIVEN -> result("TB-74");
                };
        };
    }

    /** TB-77 and TB-78: what could be seen without use must come back unused; what only use shows comes back anyway. */
    private Draft result(String proof) {
        if (file.claim().yes("mismatchVisible")) {
            boolean spoilt = file.claim().yes("used") && file.claim().yes("useAffectsResale");
            return spoilt ? draft.refuse("TB-77", proof) : draft.approve("return-refund", "TB-77", proof);
        }
        if (file.claim().stated("coreUnusable")) {
            draft.pays("return-risk", "seller");
        }
        return draft.approve("return-refund", "TB-78", proof);
    }
}
