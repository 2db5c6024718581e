package org.refundrill.reference;

/** Orders whose money takes some care: coupons, several units, thresholds, mixed tenders, earlier refunds. */
final class Orders {
    private Orders() {}

    static CaseBuilder sellersFaultWithFreightBothWays() {
        return CaseFiles.lamp()
                .claims("quality", "return-refund")
                .beforeThePlatform()
                .set("order", "freightPaid 12.00")
                .set("claim", "defect visible", "sellerFault yes")
                .evidence("photo", "buyer", "accepted")
                .evidence("explanation", "seller", "absent")
                .sentBack("delivered");
    }

    static CaseBuilder atWillWithPaidShipping() {
        return CaseFiles.lamp()
                .set("order", "freightPaid 12.00")
                .set("request-1", "asked 311.00")
                .sentBack("delivered")
                .inspected();
    }

    /** 59.90 + 89.00 + 129.00 with a coupon of 30.00 from 200.00; one line goes back. */
    static CaseBuilder couponOverThreeLines(String returned, String partReturn) {
        CaseBuilder built = CaseBuilder.sale("tea towel", "茶巾", "household", "59.90")
                .line("saucepan", "奶锅", "household", "89.00")
                .line("kettle", "烧水壶", "household", "129.00")
                .set("order", "paid 247.90")
                .add("coupon", "funder shop", "amount 30.00", "from 200.00", "partReturn " + partReturn)
                .without("request-1", "asked");
        for (String line : new String[] {"line-1", "line-2", "line-3"}) {
            built.set(line, line.equals(returned) ? "requested 1" : "requested 0");
        }
        return built;
    }

    /** Three units, 100.00 paid for them; some are refunded already. */
    static CaseBuilder oneOfThreeUnits(int refundedBefore) {
        CaseBuilder built = CaseBuilder.sale("pillow case", "枕套", "home-textiles", "40.00")
                .set("line-1", "quantity 3", "requested 1", "refundedUnits " + refundedBefore)
                .set("order", "paid 100.00")
                .add("coupon", "funder platform", "amount 20.00", "from 100.00", "partReturn pro-rata")
                .without("request-1", "asked")
                .add("entry", "kind capture", "amount 100.00");
        String[] earlier = {"33.34", "33.33"};
        for (int i = 0; i < refundedBefore; i++) {
            built.add("entry", "kind refund", "amount " + earlier[i]);
        }
        return built;
    }

    static CaseBuilder freeShippingBroken() {
        return CaseBuilder.sale("blanket", "毛毯", "home-textiles", "150.00")
                .line("cushion", "靠垫", "home-textiles", "100.00")
                .set("line-1", "requested 0")
                .set("order", "paid 250.00", "freeShippingFrom 199.00", "freightTariff 10.00")
                .set("request-1", "asked 100.00");
    }

    static CaseBuilder bundleBroken() {
        return CaseBuilder.sale("keyboard", "键盘", "electronics", "150.00")
                .line("mouse", "鼠标", "electronics", "90.00")
                .set("line-1", "requested 0")
                .set("order", "paid 199.00", "bundlePrice 199.00")
                .without("request-1", "asked");
    }

    static CaseBuilder splitTender(String returned, String kept) {
        return CaseBuilder.sale("sweater", "毛衣", "clothing", returned)
                .line("scarf", "围巾", "clothing", kept)
                .set("line-2", "requested 0")
                .set("order", "paid 200.00")
                .add("tender", "kind gift-card", "amount 50.00")
                .add("tender", "kind points", "amount 30.00")
                .add("tender", "kind card", "amount 120.00");
    }

    static CaseBuilder priceFell() {
        return CaseBuilder.sale("rice cooker", "电饭煲", "appliances", "458.00")
                .claims("price", "price-difference")
                .set("order", "priceNow 419.00")
                .set("listing", "protectionDays 15")
                .set("request-1", "asked 39.00")
                .add("entry", "kind capture", "amount 458.00");
    }

    static CaseBuilder priceFellAndPaidOnce() {
        return priceFell().add("entry", "kind adjustment", "amount 39.00");
    }

    static CaseBuilder fullReturnAfterPriceProtection() {
        return priceFellAndPaidOnce().claims("no-reason", "return-refund").set("request-1", "asked 419.00");
    }

    static CaseBuilder moreRefundedThanTheUnitsWereWorth() {
        return CaseBuilder.sale("hand cream", "护手霜", "cosmetics", "100.00")
                .set("line-1", "quantity 5", "requested 1", "refundedUnits 4")
                .set("order", "paid 500.00")
                .set("request-1", "asked 100.00")
                .add("entry", "kind capture", "amount 500.00")
                .add("entry", "kind refund", "amount 120.00")
                .add("entry", "kind refund", "amount 300.00");
    }

    static CaseBuilder insuredReturnAtWill() {
        return CaseFiles.lamp()
                .sentBack("delivered")
                .inspected()
                .set("parcel-2", "freight 18.00", "insurancePaid 10.00", "insured yes");
    }

    static CaseBuilder insuredReturnOnSellersFault() {
        return CaseFiles.crackedPlateWithPhoto()
                .sentBack("delivered")
                .set("parcel-2", "freight 18.00", "insurancePaid 10.00", "insured yes");
    }
}
