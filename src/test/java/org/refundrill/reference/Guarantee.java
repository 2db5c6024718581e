package org.refundrill.reference;

/**
 * CNQ-04, the three guarantees: seven days to return, fifteen to exchange, then repair, and an exchange after two that failed.
 *
 * <p>Readings: goods that are not on the list keep the quality rules; where more is wanted than the table gives, the next it
 * gives is granted in part; a repair can be had at any time. CNQ-01: freight of both ways is the seller's.
 */
final class Guarantee {
    private final CaseRecords file;
    private final Item request;
    private final Item card;
    private final Counting counting;
    private final GuaranteePeriod period;
    private final Draft draft;

    Guarantee(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.card = file.one("guarantee");
        this.period = new GuaranteePeriod(file, counting);
        this.draft = new Draft(request.id(), "guarantee");
    }

    Draft decide() {
        Draft decided = card.yes("covered")
                ? byTable()
                : new Quality(file, request, counting).decide().because("CNQ-01");
        return card.has("days") ? decided.due(end()) : decided;
    }

    private Draft byTable() {
        if (!card.word("finding").equals("fault")) {
            return draft.refuse("CNQ-04");
        }
        if (Counting.over(end(), request.moment("at"))) {
            return draft.refuse(period.fixedBy());
        }
        String wants = card.word("wants");
        return wants.equals("repair") ? draft.approve("repair", "CNQ-04") : moreThanRepair(wants.equals("return"));
    }

    /** Stated on the card, whatever is on the list. */
    private Deadline end() {
        return period.end(card.number("days"), period.fixedBy());
    }

    private Draft moreThanRepair(boolean wantsReturn) {
        if (period.within(7, request.moment("at"))) {
            return draft.approve(wantsReturn ? "return-refund" : "exchange", "CNQ-04a");
        }
        if (period.within(15, request.moment("at"))) {
            Draft exchanged = exchange(wantsReturn, "CNQ-04b");
            return wantsReturn ? exchanged.or(OutcomeKind.PARTLY_APPROVE, "repair") : exchanged;
        }
        boolean failedTwice = period.repairs().stream()
                        .filter(repair -> repair.is("result", "failed"))
                        .count()
                >= 2;
        if (!failedTwice) {
            return draft.because("CNQ-04c").partly("repair");
        }
        return card.yes("exchangeable") ? exchange(wantsReturn, "CNQ-04c") : returnLessUse();
    }

    private Draft exchange(boolean wantsReturn, String rule) {
        return wantsReturn ? draft.because(rule).partly("exchange") : draft.approve("exchange", rule);
    }

    /** A later return may bear a charge for use. */
    private Draft returnLessUse() {
        return draft.approve("return-less-use", "CNQ-04d").amount("depreciation", -card.moneyOr("useCharge", 0));
    }
}
