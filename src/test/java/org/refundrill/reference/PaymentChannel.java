package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * E.1 and E.2 no. 12: refunds through a payment channel. The first pays what is asked by the share really paid, in at most
 * fifty parts within 365 days; the second what is asked up to what was paid, as long as its contract says.
 *
 * <p>Readings: a retry keeps its number and its sum; a closed channel needs the buyer's written consent to another way.
 */
final class PaymentChannel {
    private static final int MOST_PARTS = 50;

    private final CaseRecords file;
    private final Item request;
    private final Item channel;
    private final Counting counting;
    private final Draft draft;
    private final boolean first;

    PaymentChannel(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.channel = file.one("channel");
        this.counting = counting;
        this.draft = new Draft(request.id(), "payment-channel");
        this.first = channel.word("kind").equals("first");
    }

    Draft decide() {
        draft.due(open());
        if (channel.is("retry", "new-number")) {
            return draft.refuse("E1-5");
        }
        if (channel.is("retry", "same-number")) {
            return draft.approve("channel-refund", "E1-5").amount("goods", due());
        }
        if (closed()) {
            return channel.stated("otherWayAgreed")
                    ? elsewhere(Math.min(due(), left()))
                    : draft.ask("consent", "buyer", limit());
        }
        if (due() > left() && left() <= 0) {
            return draft.refuse("E1-2");
        }
        if (due() > left()) {
            draft.duties.add("report-ceiling");
            return draft.because("E1-2").partly("channel-refund").amount("goods", left());
        }
        return draft.approve("channel-refund", first ? "CP-03" : "CP-05").amount("goods", due());
    }

    private Draft elsewhere(long sum) {
        draft.tenders.put("elsewhere", sum);
        return draft.approve("other-way", limit()).amount("goods", sum);
    }

    private String limit() {
        return first ? "CP-04" : "CP-05";
    }

    private boolean closed() {
        boolean worn = first && channel.numberOr("partsBefore", 0) >= MOST_PARTS;
        return worn || Counting.over(open(), file.now());
    }

    private Deadline open() {
        OffsetDateTime paid = channel.moment("paidAt");
        if (first) {
            return counting.plainDays("channel-refund", paid, 365, "seller", limit());
        }
        LocalDate last = Counting.civil(paid).plusMonths(channel.numberOr("months", 3));
        OffsetDateTime end = last.plusDays(1).atStartOfDay().atOffset(Counting.CHINA);
        return Counting.until("channel-refund", end, "seller", limit());
    }

    /** E.2 no. 12: asked, at most all of it, by the share really paid, half up; the second channel takes what is asked. */
    private long due() {
        long asked = request.money("asked");
        long paid = file.order().money("paid");
        if (!first) {
            return Math.min(asked, paid);
        }
        long total = channel.money("total");
        return Shares.ofThe(Math.min(asked, total), paid, total);
    }

    /** E.1 (2): captured less what went back before. */
    private long left() {
        return PaymentLedger.of(file).ceiling();
    }
}
