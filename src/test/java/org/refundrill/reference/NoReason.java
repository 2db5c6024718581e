package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.List;

/** A.1: the seven-day return without a reason. */
final class NoReason {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;
    /** The page's own clock had run out when the notice was sent. */
    private boolean onlyTheLawSaves;

    NoReason(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.draft = new Draft(request.id(), "no-reason").causedBy(Draft.Cause.BUYER);
    }

    Draft decide() {
        if (outsideScope()) {
            return draft.refuse("CN7-01");
        }
        List<Item> asked = file.claimedLines();
        List<Item> open = asked.stream()
                .filter(line -> SevenDayGoods.returnable(file, line))
                .toList();
        if (open.isEmpty()) {
            return excluded(asked);
        }
        Deadline notice = noticePeriod();
        draft.due(notice);
        if (Counting.over(notice, noticeAt())) {
            return draft.refuse("CN7-02", "CN7-03", "CN7-04");
        }
        if (file.inspected() && !open.stream().allMatch(line -> Intactness.intact(file.inspection(), line))) {
            return draft.refuse("M7-9", "M7-8");
        }
        return grant(asked, open);
    }

    private Draft grant(List<Item> asked, List<Item> open) {
        if (request.is("kind", "exchange")) {
            return exchange();
        }
        because(open);
        draft.approve("return-refund", "CN7-02");
        if (open.size() < asked.size()) {
            draft.partly("return-refund").because("CN7-07");
        }
        draft.lines = open;
        freightPayer();
        refundPeriod();
        return draft;
    }

    /**
     * CN7-01: sold at a distance to a consumer. Reading: a promise of the page (A.0 rank 2) is protected as one to
     * consumers, so it carries the right no further.
     */
    private boolean outsideScope() {
        return file.order().word("channel").equals("shop-counter")
                || !file.buyer().yes("consumer");
    }

    private Draft excluded(List<Item> lines) {
        boolean outright = SevenDayGoods.of(file, lines.get(0)) == SevenDayGoods.Standing.EXCLUDED;
        return outright ? draft.refuse("CN7-07") : draft.refuse("CN7-08", "CN7-09");
    }

    /**
     * CN7-02 to CN7-06 and A.0: seven days after the day of signing, rolled over rest; the longest of law, platform
     * clock and the shop's own promise.
     */
    Deadline noticePeriod() {
        OffsetDateTime signed = file.receivedAt();
        Deadline longest = counting.days("return-notice", signed, 7, "buyer", "CN7-02");
        Item listing = file.listing();
        int hours = listing.numberOr("platformHours", 0);
        if (hours > 0) {
            Deadline page = counting.hours("return-notice", signed, hours, "buyer", "CN7-05");
            onlyTheLawSaves = Counting.over(page, noticeAt());
            longest = later(longest, page);
        }
        int promised = listing.numberOr("promisedDays", 0);
        return promised == 0
                ? longest
                : later(longest, counting.days("return-notice", signed, promised, "buyer", "A0-2"));
    }

    private OffsetDateTime noticeAt() {
        return request.maybe("noticeAt").orElseGet(() -> request.moment("at"));
    }

    private static Deadline later(Deadline one, Deadline other) {
        return other.until().isAfter(one.until()) ? other : one;
    }

    private void because(List<Item> lines) {
        for (Item line : lines) {
            switch (SevenDayGoods.of(file, line)) {
                case PROMISED -> draft.because("CN7-11");
                case NOT_CONFIRMED -> {
                    draft.because("CN7-09", "CN7-08");
                    if (file.listing().stated("sevenDayBadge")) {
                        draft.because("CN7-11");
                    }
                }
                default -> {
                    if (file.listing().has("noReturnNotice") && !file.listing().is("noReturnNotice", "none")) {
                        draft.because("CN7-10");
                    }
                }
            }
            if (line.is("madeTo", "listed-options")) {
                draft.because("CN7-07");
            }
        }
        if (file.inspection().stated("opened")) {
            draft.because("CN7-12");
        }
        OffsetDateTime signed = file.receivedAt();
        if (Counting.over(counting.days("return-notice", signed, 7, "buyer", "CN7-02"), noticeAt())) {
            draft.because("A0-2");
        } else if (Counting.over(counting.plainDays("return-notice", signed, 7, "buyer", "CN7-02"), noticeAt())) {
            draft.because("CN7-04");
        }
        if (onlyTheLawSaves) {
            draft.because("CN7-05");
        }
        if (file.buyer().stated("abuse")) {
            draft.because("TB-53", "CN7-13");
        }
    }

    /** TB-54: on an exchange within the seven days the buyer bears all freight. */
    private Draft exchange() {
        return draft.approve("exchange", "TB-54")
                .pays("return-freight", "buyer")
                .pays("resend-freight", "buyer");
    }

    /** CN7-27: the buyer bears the way back unless agreed otherwise; silent consent puts it on the seller (TB-49). */
    private void freightPayer() {
        String payer = Freight.agreed(file).orElse(Freight.returnAgreed(file) ? "seller" : "buyer");
        draft.pays("return-freight", payer).because("CN7-27");
    }

    /** CN7-30: past fifteen days from receiving the goods it is deliberate delay. */
    private void refundPeriod() {
        file.parcel("return")
                .maybe("signedAt")
                .ifPresent(received ->
                        draft.due(counting.plainDays("deliberate-delay", received, 15, "seller", "CN7-30")));
    }
}
