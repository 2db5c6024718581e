package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** UK-02 to UK-07: what is paid back, by whom and until when. */
final class BritishRefund {
    private static final int DAYS = 14;
    private static final int MONTHS_WITHOUT_DEDUCTION = 6;

    private final CaseRecords file;
    private final Draft draft;
    private final Item contract;
    private final Item information;
    private final long goods;

    BritishRefund(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.contract = file.one("contract");
        this.information = file.one("information");
        this.goods = EuropeanRefund.goods(file);
    }

    /** When the last of the goods that were sent back reached the shop; empty while something is on its way. */
    static Optional<OffsetDateTime> goodsBack(CaseRecords file) {
        List<Item> sent = returning(file);
        boolean there = sent.stream().allMatch(parcel -> parcel.is("state", "delivered"));
        return there
                ? sent.stream().map(parcel -> parcel.moment("signedAt")).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** UK-03: all that was paid, delivery up to the cheapest standard; less what handling beyond a look in a shop cost. */
    void afterCancellation() {
        draft.amount("goods", goods).amount("outbound-freight", freightWithCancellation());
        Item valuation = file.one("valuation");
        if (information.is("told", "before-contract") && valuation.stated("beyondTesting")) {
            draft.amount("condition", Math.min(0, valuation.money("worth") - goods));
        }
        if (contract.is("kind", "goods")) {
            boolean buyer = information.stated("returnCost") && !information.stated("sellerPaysReturn");
            draft.pays("return-freight", buyer ? "buyer" : "seller").amount("return-freight", buyer ? 0 : postage());
        }
        clock().ifPresent(from -> draft.due(BritishPeriods.days("refund", from, DAYS, "seller", "UK-02")));
    }

    /** UK-04: the full price, the whole delivery charge and the postage. */
    void afterRejection() {
        draft.amount("goods", goods)
                .amount(
                        "outbound-freight",
                        EuropeanRefund.whole(file) ? file.order().moneyOr("freightPaid", 0) : 0)
                .pays("return-freight", "seller")
                .amount("return-freight", postage());
        agreed();
    }

    /** UK-07: on final rejection, use is paid for by the month, not in the first six but for motor vehicles. */
    void lessUse(OffsetDateTime had, OffsetDateTime claimed) {
        long months = monthsBegun(had, claimed);
        if (months <= MONTHS_WITHOUT_DEDUCTION && !contract.stated("motorVehicle")) {
            return;
        }
        long life = file.one("valuation").number("lifeMonths");
        long used = (2 * goods * months + life) / (2 * life);
        draft.amount("use", -Math.min(used, goods));
    }

    /** UK-06: what the goods are worth less. */
    void priceReduction() {
        draft.amount(
                "price-reduction", Math.max(0, goods - file.one("valuation").money("worth")));
        agreed();
    }

    /** UK-06: who has to repair or replace bears what it costs to send the goods. */
    void postageOfCure() {
        if (postage() > 0) {
            draft.pays("return-freight", "seller").amount("return-freight", postage());
        }
    }

    private long freightWithCancellation() {
        long paid = EuropeanRefund.whole(file) ? file.order().moneyOr("freightPaid", 0) : 0;
        return Math.min(paid, file.one("deliveryOffer").moneyOr("cheapest", paid));
    }

    /** UK-02: the notice; for goods that the shop does not collect the earlier of the goods and evidence of sending. */
    private Optional<OffsetDateTime> clock() {
        if (!contract.is("kind", "goods") || information.stated("collects")) {
            Item notice = file.one("withdrawal");
            return Optional.of(notice.maybe("receivedAt").orElseGet(() -> notice.moment("sentAt")));
        }
        Stream<OffsetDateTime> evidence = file.all("evidence").stream()
                .filter(item -> item.is("kind", "dispatch-proof") && item.is("party", "buyer"))
                .filter(item -> item.is("state", "offered") || item.is("state", "accepted"))
                .map(item -> item.moment("at"));
        return Stream.concat(goodsBack(file).stream(), evidence).min(Comparator.naturalOrder());
    }

    /** UK-04: the money follows within fourteen days of the trader's agreement. */
    private void agreed() {
        file.one("defect")
                .maybe("agreedAt")
                .ifPresent(at -> draft.due(BritishPeriods.days("refund", at, DAYS, "seller", "UK-04")));
    }

    private long postage() {
        return returning(file).stream()
                .mapToLong(parcel -> parcel.moneyOr("freight", 0))
                .sum();
    }

    private static List<Item> returning(CaseRecords file) {
        return file.all("parcel").stream()
                .filter(parcel -> parcel.is("leg", "return"))
                .toList();
    }

    /** The month that runs counts whole; the day of delivery is not counted. */
    private static long monthsBegun(OffsetDateTime had, OffsetDateTime claimed) {
        LocalDate day = BritishPeriods.civil(claimed);
        long months = 1;
        while (BritishPeriods.civil(had).plusMonths(months).isBefore(day)) {
            months++;
        }
        return months;
    }
}
