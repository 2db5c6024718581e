package org.refundrill.reference;

import static org.refundrill.reference.Example.of;

import java.util.List;

/** The worked amounts E.2 that a marketplace in China meets. */
final class AmountExamples {
    private AmountExamples() {}

    static List<Example> all() {
        return List.of(
                of(
                                "E2-1",
                                "Seller's fault, full refund",
                                "卖家责任全额退款",
                                Orders.sellersFaultWithFreightBothWays(),
                                "TB-65",
                                "TB-67",
                                "CNQ-01")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .amount("outbound-freight", "12.00")
                        .amount("return-freight", "15.00")
                        .pays("return-freight", "seller"),
                of("E2-2", "No reason, free shipping", "无理由退货，包邮", CaseFiles.lamp(), "CN7-02", "CN7-27")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "buyer"),
                of(
                                "E2-3",
                                "No reason, buyer had paid 12.00 outbound",
                                "无理由退货，买家已付发货运费12元",
                                Orders.atWillWithPaidShipping(),
                                "CN7-12",
                                "CN7-02",
                                "TB-53")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "buyer"),
                of(
                                "E2-5-1",
                                "First of three lines under a coupon",
                                "三件商品用券，退第一件",
                                Orders.couponOverThreeLines("line-1", "pro-rata"),
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "53.43"),
                of(
                                "E2-5-2",
                                "Second of three lines under a coupon",
                                "三件商品用券，退第二件",
                                Orders.couponOverThreeLines("line-2", "pro-rata"),
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "79.39"),
                of(
                                "E2-6a",
                                "Third of three lines, pro rata",
                                "三件商品用券，按比例退第三件",
                                Orders.couponOverThreeLines("line-3", "pro-rata"),
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "115.08"),
                of(
                                "E2-6b",
                                "Third of three lines, settled anew",
                                "三件商品用券，重新结算退第三件",
                                Orders.couponOverThreeLines("line-3", "resettle"),
                                "CN7-02",
                                "CN7-26")
                        .approve("return-refund")
                        .amount("goods", "99.00"),
                of("E2-7-1", "First of three units", "三件同款退第一件", Orders.oneOfThreeUnits(0), "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "33.34"),
                of("E2-7-2", "Second of three units", "三件同款退第二件", Orders.oneOfThreeUnits(1), "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "33.33"),
                of("E2-7-3", "Last of three units", "三件同款退最后一件", Orders.oneOfThreeUnits(2), "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "33.33"),
                of(
                                "E2-8",
                                "Free shipping over 199.00 broken by a part return",
                                "部分退货后不足199元包邮门槛",
                                Orders.freeShippingBroken(),
                                "CN7-02",
                                "CN7-27",
                                "TB-53")
                        .approve("return-refund")
                        .amount("goods", "100.00")
                        .amount("outbound-freight", "-10.00"),
                of(
                                "E2-9",
                                "Gift declared at 29.00 not returned",
                                "赠品标价29元未退回",
                                CaseFiles.thermosKept("399.00"),
                                "CN7-12",
                                "CN7-02",
                                "CN7-21")
                        .approve("return-refund")
                        .amount("goods", "399.00")
                        .amount("gift", "-29.00"),
                of(
                                "E2-10",
                                "Three tenders, 75.00 back by weight",
                                "三种支付方式，按比例退75元",
                                Orders.splitTender("75.00", "125.00"),
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "75.00")
                        .tender("gift-card", "18.75")
                        .tender("points", "11.25")
                        .tender("card", "45.00"),
                of(
                                "E2-11",
                                "Three tenders, 33.33 back to the cent",
                                "三种支付方式，按分退33.33元",
                                Orders.splitTender("33.33", "166.67"),
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "33.33")
                        .tender("gift-card", "8.33")
                        .tender("points", "5.00")
                        .tender("card", "20.00"),
                of(
                                "E2-17",
                                "Price fell by 39.00 inside the window",
                                "价保期内降价39元",
                                Orders.priceFell(),
                                "A7-price-protection")
                        .approve("price-difference")
                        .amount("price-difference", "39.00")
                        .due("price-protection", "2026-03-13"),
                of(
                                "E2-17-again",
                                "Price difference asked a second time",
                                "第二次申请价保",
                                Orders.priceFellAndPaidOnce(),
                                "A7-price-protection")
                        .refuse(),
                of(
                                "E2-17-return",
                                "Full return after price protection",
                                "价保后整单退货",
                                Orders.fullReturnAfterPriceProtection(),
                                "CN7-02",
                                "E1-2")
                        .approve("return-refund")
                        .amount("goods", "419.00"),
                of(
                                "E2-18",
                                "Only 80.00 of the payment is left",
                                "支付余额仅剩80元",
                                Orders.moreRefundedThanTheUnitsWereWorth(),
                                "CN7-02",
                                "E1-2")
                        .partly("return-refund")
                        .amount("goods", "80.00"),
                of(
                                "E2-22-will",
                                "Insured return at the buyer's wish",
                                "买家原因退货，运费险已赔10元",
                                Orders.insuredReturnAtWill(),
                                "CN7-12",
                                "CN7-02",
                                "CN7-27")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "buyer"),
                of(
                                "E2-22-fault",
                                "Insured return on the seller's fault",
                                "卖家原因退货，运费险已赔10元",
                                Orders.insuredReturnOnSellersFault(),
                                "TB-65",
                                "CNQ-01")
                        .approve("return-refund")
                        .amount("goods", "68.00")
                        .amount("return-freight", "8.00")
                        .pays("return-freight", "seller"),
                of("E3-11", "One half of a bundle goes back", "套餐拆开退一件", Orders.bundleBroken(), "CN7-02", "CN7-26")
                        .approve("return-refund")
                        .amount("goods", "49.00"));
    }
}
