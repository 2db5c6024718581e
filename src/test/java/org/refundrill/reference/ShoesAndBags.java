package org.refundrill.reference;

import java.time.OffsetDateTime;

/**
 * JD-P 27: the guarantee for shoes (120 days where none is stated) and bags (90).
 *
 * <p>Readings: a repair of more than thirty days has failed; after two that failed the buyer has the choice, and a charge for
 * use needs an agreement with its basis.
 */
final class ShoesAndBags {
    private static final int LONGEST_REPAIR = 30;

    private final CaseRecords file;
    private final Item request;
    private final Item card;
    private final GuaranteePeriod period;
    private final Draft draft;

    ShoesAndBags(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.card = file.one("guarantee");
        this.period = new GuaranteePeriod(file, counting);
        this.draft = new Draft(request.id(), "shoes-and-bags");
    }

    Draft decide() {
        return OldText.ofGoods(file, request).orElseGet(this::byTable);
    }

    private Draft byTable() {
        Deadline end = period.end(card.numberOr("days", usualDays()), "JP-27c");
        draft.due(end);
        if (!card.word("finding").equals("fault")) {
            return draft.refuse("JP-27a");
        }
        OffsetDateTime claimed = request.moment("at");
        if (Counting.over(end, claimed)) {
            return draft.refuse("JP-27c");
        }
        String wants = card.word("wants");
        if (wants.equals("return") && period.within(7, claimed)) {
            return draft.approve("return-refund", "JP-27a");
        }
        if (!wants.equals("repair") && period.within(15, claimed)) {
            return wants.equals("return")
                    ? draft.because("JP-27a").partly("exchange")
                    : draft.approve("exchange", "JP-27a");
        }
        if (wants.equals("repair")) {
            return draft.approve("repair", "JP-27b");
        }
        return failed() >= 2 ? choice(wants) : draft.because("JP-27b").partly("repair");
    }

    private Draft choice(String wants) {
        if (wants.equals("exchange")) {
            return draft.approve("exchange", "JP-27b");
        }
        long charge = card.moneyOr("useCharge", 0);
        if (charge == 0) {
            return draft.approve("return-refund", "JP-27b");
        }
        return card.stated("chargeAgreed")
                ? draft.approve("return-less-use", "JP-27d").amount("depreciation", -charge)
                : draft.approve("return-refund", "JP-27d");
    }

    private int usualDays() {
        return file.claimedLines().get(0).is("category", "shoes") ? 120 : 90;
    }

    private long failed() {
        return period.repairs().stream()
                .filter(repair -> repair.is("result", "failed") || period.days(repair) > LONGEST_REPAIR)
                .count();
    }
}
