package org.refundrill.reference;

import java.util.Optional;

/**
 * What a file is about, where it is no after-sales request of the first marketplace.
 *
 * <p>Readings: the matter is looked at before pauses, admission and running clocks, which are rules of the first
 * marketplace about its own requests; law holds on every marketplace; what is not held here of a marketplace's rules is
 * handed on and never decided by analogy.
 */
final class Matters {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Market market;

    Matters(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.market = Market.of(file);
    }

    /** Whether the first marketplace's own rules about its requests decide. */
    static boolean ordinaryRequest(CaseRecords file) {
        return Market.of(file) == Market.FIRST && !file.has("matter");
    }

    Optional<Draft> decide() {
        if (ordinaryRequest(file)) {
            return Optional.empty();
        }
        if (file.has("matter")) {
            return Optional.of(about(file.one("matter").word("kind")));
        }
        return Optional.of(
                market == Market.THIRD ? new ThirdMarketClocks(file, request, counting).decide() : notHeld());
    }

    private Draft about(String kind) {
        return switch (kind) {
            case "guarantee" -> guarantee();
            case "damages" -> new ExtraDamages(file, request).decide();
            case "earnest-money" -> EarnestMoney.decide(file, request);
            case "gift-flaw" -> GiftFlaw.decide(file, request);
            case "shop-word" -> Words.ofTheShop(file, request);
            case "outside-payment" -> Words.outsidePayment(file, request);
            case "platform-duty" -> PlatformDuty.decide(file, request);
            case "complaint" -> Complaint.decide(file, request, counting);
            case "payment-channel" -> new PaymentChannel(file, request, counting).decide();
            case "rule-change" -> market == Market.THIRD ? notHeld() : new RuleChange(file, request, market).decide();
            default -> market == Market.SECOND ? ofTheSecond(kind) : notHeld();
        };
    }

    /** JD-P 27 has its own table for shoes and bags; other goods keep the law's. */
    private Draft guarantee() {
        boolean worn = file.claimedLines().stream().anyMatch(line -> line.is("category", "shoes") || bags(line));
        return market == Market.SECOND && worn
                ? new ShoesAndBags(file, request, counting).decide()
                : new Guarantee(file, request, counting).decide();
    }

    private static boolean bags(Item line) {
        return line.is("category", "bags");
    }

    private Draft ofTheSecond(String kind) {
        if (kind.equals("service")) {
            return new DisputeCourse(file, request, counting).decide();
        }
        return OldText.ofGoods(file, request).orElseGet(() -> switch (kind) {
            case "goods-report" -> new GoodsReport(file, request, counting).decide();
            case "fresh-report" -> new FreshReport(file, request, counting).decide();
            case "custom-goods" -> new CustomGoods(file, request, counting).decide();
            case "page" -> PageFault.decide(file, request);
            case "missing-gift" -> MissingGift.decide(file, request);
            default -> throw new IllegalArgumentException("no route for " + kind);
        });
    }

    private Draft notHeld() {
        return new Draft(request.id(), "not-held").escalate("CN0-8");
    }
}
