package org.refundrill.reference;

/**
 * CNQ-08 to CNQ-10: damages beyond the refund, for fraud and for unsafe food.
 *
 * <p>Readings: they are a matter of their own and no business of the platform's desk; what the buyer staged, flaws of a label
 * and a seller who did not know end the demand before proof is asked for; proof is an authority's finding or the buyer's
 * report; the price is what was really paid for the units claimed.
 */
final class ExtraDamages {
    private static final long LEAST_FOR_FRAUD = 50_000;
    private static final long LEAST_FOR_FOOD = 100_000;

    private final CaseRecords file;
    private final Item demand;
    private final boolean fraud;
    private final Draft draft;

    ExtraDamages(CaseRecords file, Item request) {
        this.file = file;
        this.demand = file.one("damages");
        this.fraud = demand.is("basis", "fraud");
        this.draft = new Draft(request.id(), "damages");
    }

    Draft decide() {
        if (file.file().is("desk", "platform")) {
            return draft.refuse("TB-06f");
        }
        if (demand.stated("staged")) {
            return draft.refuse("CNQ-10b");
        }
        if (harmlessLabel()) {
            return draft.refuse(fraud ? "CNQ-10a" : "CNQ-09a");
        }
        boolean food = demand.word("basis").equals("unsafe-food");
        if (food && demand.word("role").equals("seller") && !demand.yes("knew")) {
            return draft.refuse("CNQ-09b");
        }
        return file.claim().stated("authorityFinding") ? paid() : onTheBuyersReport();
    }

    private boolean harmlessLabel() {
        return demand.word("about").equals("label") && !demand.yes("affects") && !demand.yes("misleads");
    }

    private Draft onTheBuyersReport() {
        return switch (file.proof("buyer", "inspection-report")) {
            case NOT_ASKED -> draft.ask("inspection-report", "buyer", rule());
            case FAILED, REBUTTED -> draft.refuse(rule());
            case GIVEN -> paid();
        };
    }

    private Draft paid() {
        long price = Goods.paidFor(file);
        if (fraud) {
            return draft.approve("triple", rule()).amount("punitive", Math.max(3 * price, LEAST_FOR_FRAUD));
        }
        long byPriceOrLoss = Math.max(10 * price, 3 * demand.moneyOr("loss", 0));
        return draft.approve("tenfold", rule()).amount("punitive", Math.max(byPriceOrLoss, LEAST_FOR_FOOD));
    }

    private String rule() {
        return fraud ? "CNQ-08" : "CNQ-09";
    }
}
