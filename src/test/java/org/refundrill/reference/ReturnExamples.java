package org.refundrill.reference;

import static org.refundrill.reference.Example.of;

import java.util.List;

/** Admission, the way back, freight, gifts and silence after the return. */
final class ReturnExamples {
    private ReturnExamples() {}

    static List<Example> all() {
        return List.of(
                of(
                                "TB-6",
                                "Settled and performed before",
                                "已和解并履行完毕",
                                CaseFiles.crackedPlateWithPhoto().set("request-1", "withdrawn yes"),
                                "TB-6")
                        .refuse(),
                of(
                                "TB-4",
                                "Filed on the sixteenth day after success",
                                "交易成功后第十六天才申请",
                                afterSuccess("2026-03-28T09:00"),
                                "TB-4")
                        .refuse(),
                of(
                                "TB-4-in-time",
                                "Filed on the fifteenth day after success",
                                "交易成功后第十五天申请",
                                afterSuccess("2026-03-27T23:00"),
                                "TB-65")
                        .refuse(),
                of(
                                "TB-37-back",
                                "Seller refuses a return that does not match",
                                "买家原因退货，卖家因不符拒收",
                                way("refused").set("parcel-2", "refusalReason seller-side-mismatch"),
                                "TB-37")
                        .refuse(),
                of(
                                "TB-41",
                                "Seller gave a wrong return address",
                                "卖家退货地址有误",
                                way("lost").set("parcel-2", "addressRight no"),
                                "TB-47",
                                "TB-41")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-risk", "seller"),
                of(
                                "TB-43",
                                "Sent after the system's time",
                                "超出系统时限才寄出",
                                CaseFiles.sendItBackAndNoWordOnFreight()
                                        .sentBack("in-transit")
                                        .set("parcel-2", "inSystemTime no"),
                                "TB-43")
                        .refuse(),
                of(
                                "TB-46",
                                "Sent freight-collect unasked, seller refuses",
                                "擅自到付退货被拒",
                                way("refused").set("parcel-2", "collect yes", "refusalReason no-reason"),
                                "TB-48",
                                "TB-46")
                        .refuse(),
                of(
                                "TB-51",
                                "Sent freight-collect unasked, seller signed",
                                "擅自到付退货已签收",
                                way("delivered").set("parcel-2", "collect yes"),
                                "TB-51",
                                "CN7-22")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "buyer"),
                of("TB-11-loss", "Return lost, seller not at fault", "退货丢件，卖家无责", way("lost"), "TB-11")
                        .refuse(),
                of(
                                "TB-11-damage",
                                "Return damaged on the way",
                                "退货途中破损",
                                way("delivered").set("parcel-2", "damaged yes"),
                                "TB-11")
                        .approve("return-refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-68",
                                "Defective beyond use, return lost",
                                "购买目的落空，退货丢件",
                                way("lost").set("claim", "sellerFault yes", "purposeDefeated yes"),
                                "TB-68")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .amount("return-freight", "15.00")
                        .pays("return-risk", "seller"),
                of(
                                "TB-70",
                                "Minor flaw, return lost",
                                "轻微瑕疵，退货丢件",
                                way("lost").set("claim", "sellerFault yes", "minor yes"),
                                "TB-70")
                        .refuse(),
                of("TB-49-fault", "Both at fault, seller first", "双方均有过错，卖家在先", bothAtFault(), "TB-49")
                        .approve("freight-refund")
                        .amount("return-freight", "15.00")
                        .pays("return-freight", "seller"),
                of(
                                "TB-54",
                                "Exchange within the seven days",
                                "七天内换货",
                                CaseFiles.dress().set("request-1", "kind exchange"),
                                "TB-54")
                        .approve("exchange")
                        .pays("return-freight", "buyer")
                        .pays("resend-freight", "buyer"),
                of(
                                "TB-60",
                                "The promised gift never came",
                                "赠品未发",
                                gift().set("gift-1", "delivered no"),
                                "TB-60",
                                "TB-63")
                        .approve("gift-value")
                        .amount("gift", "39.00"),
                of(
                                "TB-62",
                                "Gift of poor quality kept on a return at will",
                                "赠品质量不合格未退",
                                CaseFiles.thermosKept("299.00").set("gift-1", "qualified no"),
                                "CN7-12",
                                "TB-62")
                        .approve("return-refund")
                        .amount("goods", "299.00"),
                of(
                                "A5-refused",
                                "Refused, and the buyer silent for five days",
                                "卖家拒绝后买家五天未处理",
                                CaseFiles.lamp()
                                        .set("request-1", "status seller-refused")
                                        .set("file", "now 2026-03-10T10:00"),
                                "A5-refused")
                        .refuse(),
                of(
                                "A5-returned",
                                "Returned, and the seller silent for ten days",
                                "退货送达后卖家十天未处理",
                                way("delivered")
                                        .claims("no-reason", "return-refund")
                                        .set("file", "desk seller", "intervened no", "now 2026-03-20T10:00")
                                        .set("request-1", "status wait-seller-confirm", "statusSince 2026-03-09T16:00"),
                                "A5-returned")
                        .approve("return-refund")
                        .amount("goods", "299.00"));
    }

    private static CaseBuilder afterSuccess(String at) {
        return CaseFiles.crackedPlateWithoutPhoto()
                .set("order", "state success", "succeededAt 2026-03-12T21:40", "confirmedByBuyer no")
                .asked(at);
    }

    private static CaseBuilder way(String state) {
        return CaseFiles.lamp()
                .claims("return-leg", "return-refund")
                .beforeThePlatform()
                .sentBack(state);
    }

    private static CaseBuilder bothAtFault() {
        return CaseFiles.lamp()
                .claims("freight", "freight")
                .beforeThePlatform()
                .sentBack("delivered")
                .add("act", "actor seller", "what breach", "at 2026-03-03T09:00")
                .add("act", "actor buyer", "what breach", "at 2026-03-06T11:00")
                .set("request-1", "asked 15.00");
    }

    private static CaseBuilder gift() {
        return CaseFiles.lamp()
                .claims("gift", "gift")
                .add("gift", "market 39.00", "returned no", "returnable yes", "qualified yes")
                .set("request-1", "asked 39.00");
    }
}
