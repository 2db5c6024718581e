package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** EU-07 to EU-10: what is paid back after a withdrawal, by whom and until when. */
final class EuropeanRefund {
    private final CaseRecords file;
    private final Draft draft;
    private final Item information;

    EuropeanRefund(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.information = file.one("information");
    }

    void settle() {
        long goods = goods(file);
        long freight = whole(file) ? outbound() : 0;
        draft.amount("outbound-freight", freight);
        vat(file, draft, goods);
        boolean told = information.is("told", "before-contract");
        performed(goods, told);
        diminished(goods, told);
        back();
        Item withdrawal = file.one("withdrawal");
        OffsetDateTime informed = withdrawal.maybe("receivedAt").orElseGet(() -> withdrawal.moment("sentAt"));
        draft.due(EuropeanPeriods.days("refund", informed, 14, "seller", "EU-07"));
        if (file.one("contract").is("kind", "goods")) {
            draft.due(EuropeanPeriods.days("send-back", withdrawal.moment("sentAt"), 14, "buyer", "EU-08"));
        }
    }

    /** The paid sum over the lines by their price, over the units of a line, less what went back before. */
    static long goods(CaseRecords file) {
        List<Item> lines = file.all("line");
        List<Long> weights = new ArrayList<>();
        lines.forEach(line -> weights.add(line.money("price") * line.number("quantity")));
        List<Long> nets = Shares.byWeight(file.order().money("paid"), weights);
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            Item line = lines.get(i);
            int quantity = (int) line.number("quantity");
            int from = (int) line.numberOr("refundedUnits", 0);
            List<Long> units = Shares.evenly(nets.get(i), quantity);
            int to = Math.min(quantity, from + (int) line.numberOr("requested", quantity));
            sum += units.subList(from, to).stream().mapToLong(Long::longValue).sum();
        }
        return sum;
    }

    /** Whether nothing of the order stays with the consumer. */
    static boolean whole(CaseRecords file) {
        return file.all("line").stream()
                .allMatch(
                        line -> line.numberOr("requested", line.number("quantity")) + line.numberOr("refundedUnits", 0)
                                >= line.number("quantity"));
    }

    /** EU-07: delivery too, but not beyond the cheapest standard delivery. */
    private long outbound() {
        long paid = file.order().moneyOr("freightPaid", 0);
        Item offer = file.one("deliveryOffer");
        return offer.is("chosen", "express") ? Math.min(paid, offer.money("cheapest")) : paid;
    }

    /** A credit note shows the tax that is in a sum: net and tax, half up. */
    static void vat(CaseRecords file, Draft draft, long goods) {
        Item contract = file.one("contract");
        if (contract.numberOr("vatRate", 0) == 0) {
            draft.amount("goods", goods);
            return;
        }
        long hundredths = 100 + contract.number("vatRate");
        long net = (goods * 200 + hundredths) / (hundredths * 2);
        draft.amount("goods", net).amount("tax", goods - net);
    }

    /** EU-10: a service begun on request is paid for in proportion, unless the information was missing. */
    private void performed(long goods, boolean told) {
        Item act = file.one("performance");
        boolean service = file.one("contract").is("kind", "service");
        if (service && act.yes("requested") && told && act.number("done") > 0) {
            long exact = goods * act.number("done");
            long units = act.number("units");
            draft.amount("performed", -((exact * 2 + units) / (units * 2)));
        }
    }

    /** EU-09: only for handling beyond a test, and only when told of the right. */
    private void diminished(long goods, boolean told) {
        Item valuation = file.one("valuation");
        if (told && valuation.stated("beyondTesting")) {
            draft.amount("condition", Math.min(0, valuation.money("worth") - goods));
        }
    }

    /** EU-08: the direct cost of sending back. */
    private void back() {
        if (!draft.grants("return-refund")) {
            return;
        }
        boolean seller = information.stated("sellerPaysReturn") || information.denied("returnCost");
        draft.pays("return-freight", seller ? "seller" : "buyer");
        Item parcel = file.parcel("return");
        if (seller && parcel.has("freight")) {
            draft.amount("return-freight", parcel.money("freight"));
        }
    }
}
