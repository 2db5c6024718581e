package org.refundrill.reference;

import static org.refundrill.reference.Example.of;

import java.util.List;

/** Shipping, interception, signing and refusal: the way to the buyer. */
final class OutboundExamples {
    private OutboundExamples() {}

    static List<Example> all() {
        return List.of(
                of(
                                "TB-10",
                                "Parcel lost on the way out",
                                "发货途中丢件",
                                notReceived().set("parcel-1", "state lost").without("parcel-1", "signedAt"),
                                "TB-10")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-23",
                                "Intercepted on the way",
                                "包裹拦截成功",
                                underWay().set("parcel-1", "state intercepted", "interceptResult intercepted"),
                                "TB-23",
                                "TB-53")
                        .approve("refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "buyer"),
                of("TB-23-wait", "Interception asked this morning", "当天上午已申请拦截", underWay(), "TB-23")
                        .hold()
                        .due("intercept-result", "2026-03-04"),
                of(
                                "A5-intercept",
                                "No word of the interception for three days",
                                "拦截三天无结果",
                                underWay().set("file", "now 2026-03-04T11:00"),
                                "A5-intercept")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-31",
                                "Shipped late, still on its way",
                                "逾期发货，尚未收到",
                                late().set("parcel-1", "state in-transit").without("parcel-1", "signedAt"),
                                "TB-31",
                                "TB-27")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of("TB-32", "Shipped late and received", "逾期发货，已收到", late(), "TB-32", "TB-27")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "seller"),
                of("TB-33", "Shipped late, received and used", "逾期发货，收到后已使用", late().set("claim", "used yes"), "TB-33")
                        .refuse(),
                of(
                                "TB-33-induced",
                                "Confirmation was induced",
                                "确认收货系被诱导",
                                late().set("order", "confirmedByBuyer yes", "confirmInduced yes"),
                                "TB-32",
                                "TB-27")
                        .approve("return-refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-28",
                                "Left at a pick-up point nobody had shown",
                                "未公示未约定即投代收点",
                                notReceived().set("parcel-1", "signedBy pick-up-point"),
                                "TB-28")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-29",
                                "Promised carrier not used, freight paid",
                                "未用约定快递且非包邮",
                                CaseFiles.lamp()
                                        .claims("freight", "freight")
                                        .set("listing", "carrierPromised southstar")
                                        .set("order", "freightPaid 12.00")
                                        .set("request-1", "asked 12.00"),
                                "TB-29")
                        .approve("freight-refund")
                        .amount("outbound-freight", "12.00"),
                of(
                                "TB-34",
                                "Buyer gave a wrong address",
                                "买家填错地址",
                                notReceived().set("parcel-1", "addressBy buyers-error", "signedBy unknown"),
                                "TB-34")
                        .refuse(),
                of(
                                "TB-35",
                                "Agreed new address, signed at the old one",
                                "同意改址却投旧地址",
                                notReceived()
                                        .set(
                                                "parcel-1",
                                                "addressBy agreed-change",
                                                "atOldAddress yes",
                                                "linkToBuyer no",
                                                "signedBy unknown"),
                                "TB-35")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of("TB-38", "Signed by the recipient, proof asked for", "显示本人签收，待卖家举证", notReceived(), "TB-38")
                        .ask("signing-proof", "seller"),
                of(
                                "TB-37",
                                "Crushed box refused with a photo",
                                "外箱压坏，拍照拒收",
                                CaseFiles.parcelRefusedAtTheDoor()
                                        .claims("refused-parcel", "refund-only")
                                        .set(
                                                "parcel-1",
                                                "refusalReason buyer-side-mismatch",
                                                "damageMark refused-with-photo"),
                                "TB-37")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-39",
                                "Cake refused, seller will not take it back",
                                "蛋糕拒收，卖家拒收退件",
                                cake().sentBack("refused"),
                                "TB-39")
                        .refuse(),
                of(
                                "TB-39-signed",
                                "Cake refused, seller signs for it",
                                "蛋糕拒收，卖家签收退件",
                                cake().sentBack("delivered"),
                                "TB-39")
                        .approve("refund")
                        .amount("goods", "188.00")
                        .pays("resend-freight", "buyer"),
                of(
                                "A5-shipped",
                                "Not received, seller silent for 36 hours",
                                "未收到货，卖家36小时未处理",
                                notReceived().set("file", "desk seller", "intervened no", "now 2026-03-06T22:00"),
                                "A5-shipped")
                        .approve("refund")
                        .amount("goods", "299.00")
                        .due("seller-answer", "2026-03-06"));
    }

    private static CaseBuilder notReceived() {
        return CaseFiles.lamp().claims("not-received", "refund-only").beforeThePlatform();
    }

    private static CaseBuilder underWay() {
        return CaseFiles.lamp()
                .claims("in-transit", "refund-only")
                .without("parcel-1", "signedAt")
                .without("parcel-1", "signedBy")
                .set("parcel-1", "state in-transit", "interceptAskedAt 2026-03-01T11:00", "interceptResult none")
                .asked("2026-03-01T10:00")
                .set("file", "now 2026-03-01T15:00");
    }

    private static CaseBuilder late() {
        return CaseFiles.lamp()
                .claims("late-shipping", "return-refund")
                .beforeThePlatform()
                .set("parcel-1", "shippedAt 2026-03-01T18:00")
                .set("claim", "sellerFault yes");
    }

    private static CaseBuilder cake() {
        return CaseBuilder.sale("birthday cake", "生日蛋糕", "fresh", "188.00")
                .claims("refused-parcel", "refund-only")
                .without("parcel-1", "signedAt")
                .without("parcel-1", "signedBy")
                .set("parcel-1", "state refused", "refusalReason no-reason")
                .set("listing", "sevenDayBadge no", "refusable no");
    }
}
