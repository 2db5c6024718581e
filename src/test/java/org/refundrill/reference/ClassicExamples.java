package org.refundrill.reference;

import static org.refundrill.reference.Example.of;

import java.util.List;

/** The classic edge cases A.8 of the Chinese marketplace, with a neighbour where the rule turns. */
final class ClassicExamples {
    private ClassicExamples() {}

    static List<Example> all() {
        return List.of(
                of(
                                "A8-1",
                                "Asked ten minutes before the seventh day ends",
                                "第七天结束前十分钟提出",
                                CaseFiles.askedOnTheLastEvening(),
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .due("return-notice", "2026-03-09")
                        .pays("return-freight", "buyer"),
                of(
                                "A8-1-late",
                                "Asked as the eighth day begins",
                                "第八天零点才提出",
                                CaseFiles.askedJustAfterTheLastEvening(),
                                "CN7-02")
                        .refuse()
                        .due("return-notice", "2026-03-09"),
                of(
                                "A8-2",
                                "168 hours on the page, two hours over",
                                "页面写168小时，超出两小时",
                                CaseFiles.pageClockShorterThanTheLaw(),
                                "CN7-05",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .due("return-notice", "2026-03-09"),
                of(
                                "A8-3",
                                "The seventh day is National Day",
                                "第七天恰逢国庆节",
                                CaseFiles.seventhDayOnNationalDay(),
                                "CN7-04",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .due("return-notice", "2026-10-08"),
                of("A8-4", "Dress with its brand tag cut off", "连衣裙吊牌已剪", CaseFiles.dressWithHangTagCut(), "M7-9")
                        .refuse(),
                of(
                                "A8-4-defect",
                                "Tag cut, but an open seam is alleged",
                                "吊牌已剪，但主张开线",
                                CaseFiles.dressWithHangTagCutAndOpenSeam(),
                                "TB-65",
                                "TB-67",
                                "CN7-14")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .amount("return-freight", "15.00")
                        .pays("return-freight", "seller"),
                of(
                                "A8-5",
                                "Phone opened and switched on, not activated",
                                "手机拆封开机但未激活",
                                CaseFiles.phoneSwitchedOnNotActivated(),
                                "CN7-12",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "2999.00")
                        .due("refund", "2026-03-16"),
                of("A8-5-activated", "Phone activated", "手机已激活", CaseFiles.phoneActivated(), "M7-9")
                        .refuse(),
                of(
                                "A8-6",
                                "\"No returns on clearance\" in the footer only",
                                "仅页脚写明\"清仓不退\"",
                                CaseFiles.clearanceWithFooterNotice(),
                                "CN7-10",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "299.00"),
                of(
                                "A8-6-tick",
                                "Near expiry, confirmed by a default tick",
                                "临期商品，默认勾选不退",
                                CaseFiles.nearExpirySnackWithDefaultTick(),
                                "CN7-09",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "59.00"),
                of(
                                "A8-6-step",
                                "Near expiry, confirmed by a step of the checkout",
                                "临期商品，下单环节单独确认",
                                CaseFiles.nearExpirySnackConfirmedAtCheckout(),
                                "CN7-08")
                        .refuse(),
                of(
                                "A8-7",
                                "Size and colour from the list called custom-made",
                                "选码选色被称为定制",
                                CaseFiles.jacketInListedSizeCalledCustom(),
                                "CN7-10",
                                "CN7-07",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "299.00"),
                of("A8-7-own", "Engraved to the buyer's own words", "按买家文字刻字", CaseFiles.engravedMug(), "CN7-07")
                        .refuse(),
                of(
                                "A8-7-promise",
                                "Engraved, yet the page promises seven days",
                                "刻字商品但页面承诺七天无理由",
                                CaseFiles.engravedMugWithPromise(),
                                "CN7-11",
                                "CN7-02")
                        .approve("return-refund")
                        .amount("goods", "89.00"),
                of(
                                "A8-8",
                                "The free thermos stays with the buyer",
                                "赠送的保温杯未退回",
                                CaseFiles.thermosKept("299.00"),
                                "CN7-12",
                                "CN7-02",
                                "CN7-21",
                                "TB-61")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .amount("gift", "-29.00")
                        .pays("return-freight", "buyer"),
                of(
                                "A8-9",
                                "Parcel refused without a reason",
                                "买家无理由拒收",
                                CaseFiles.parcelRefusedAtTheDoor(),
                                "TB-40",
                                "TB-53")
                        .approve("refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "buyer")
                        .pays("return-risk", "seller"),
                of(
                                "A8-10",
                                "Signed by a neighbour nobody named",
                                "物流显示邻居签收，买家从未同意",
                                CaseFiles.signedByNeighbour(),
                                "TB-36",
                                "TB-38")
                        .approve("refund")
                        .amount("goods", "299.00"),
                of(
                                "A8-11",
                                "Two orders in one parcel, one item short",
                                "两单未经同意合并发货，买家称少件",
                                CaseFiles.packedTogetherOneShort(),
                                "TB-26")
                        .ask("completeness-proof", "seller"),
                of(
                                "A8-12",
                                "Cracked plate with a photo, seller silent",
                                "餐盘开裂有照片，卖家沉默",
                                CaseFiles.crackedPlateWithPhoto(),
                                "TB-65",
                                "TB-67",
                                "CNQ-01")
                        .approve("return-refund")
                        .amount("goods", "68.00")
                        .pays("return-freight", "seller"),
                of(
                                "A8-12-none",
                                "Cracked plate, no photo when asked",
                                "餐盘开裂，要求举证后无照片",
                                CaseFiles.crackedPlateWithoutPhoto(),
                                "TB-65")
                        .refuse(),
                of("A8-13", "Perfume called fake", "主张香水为假货", CaseFiles.perfumeCalledFake(), "TB-66")
                        .ask("purchase-chain", "seller"),
                of(
                                "A8-14",
                                "\"OK, send it back\" and no word on freight",
                                "\"好的，寄回来吧\"，未提运费",
                                CaseFiles.sendItBackAndNoWordOnFreight(),
                                "TB-49",
                                "TB-7")
                        .approve("return-refund")
                        .amount("goods", "299.00")
                        .pays("return-freight", "seller"),
                of(
                                "A8-15",
                                "Unshipped order, shop closed at the weekend",
                                "周五晚申请退款，店铺周末不在",
                                CaseFiles.unshippedOverTheWeekend(),
                                "A5-unshipped")
                        .approve("refund")
                        .amount("goods", "299.00")
                        .due("seller-answer", "2026-03-07"));
    }
}
