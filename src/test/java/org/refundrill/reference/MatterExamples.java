package org.refundrill.reference;

import static org.refundrill.reference.Example.of;

import java.util.List;

/** Worked amounts and clocks of the matters beside the after-sales request: A.0, A.2, A.5, A.6 and E.2. */
final class MatterExamples {
    private MatterExamples() {}

    static List<Example> all() {
        return List.of(
                of("E2-12", "Nine of ten asked, three of them a coupon", "订单10元用券3元，申请退9元", channel(), "CP-03")
                        .approve("channel-refund")
                        .amount("goods", "6.30"),
                of("E2-20", "A third and more is rotten", "腐坏比例35%", rotten("34.00"), "JP-26-share")
                        .approve("share-refund")
                        .amount("goods", "34.00"),
                of("E2-20-more", "The buyer asks for all of it", "买家要求全额退款", rotten("68.00"), "JP-26-share")
                        .partly("share-refund")
                        .amount("goods", "34.00"),
                of("E2-21", "4.2 kg came instead of 5.0 kg", "下单5公斤实收4.2公斤", shortWeight(), "JP-26-weight")
                        .approve("weight-refund")
                        .amount("goods", "9.60"),
                of("E2-23-least", "Fraud with goods for 120.00", "欺诈，实付120元", deceived("120.00"), "CNQ-08")
                        .approve("triple")
                        .amount("punitive", "500.00"),
                of("E2-23", "Fraud with goods for 300.00", "欺诈，实付300元", deceived("300.00"), "CNQ-08")
                        .approve("triple")
                        .amount("punitive", "900.00"),
                of("E2-24", "Unsafe food for 25.00", "不安全食品，实付25元", unsafeFood(), "CNQ-09")
                        .approve("tenfold")
                        .amount("punitive", "1000.00"),
                of("E2-25", "Earnest money, seller defaults", "定金50元，卖家违约", earnestMoney(), "CNQ-13")
                        .approve("double-earnest")
                        .amount("earnest-money", "50.00")
                        .amount("compensation", "50.00"),
                of("JDG-9-morning", "Evidence asked at ten", "上午十点要求举证", evidence("10:00", "13:59"), "JG-9-evidence")
                        .hold(),
                of("JDG-9-over", "Four hours later", "满四小时", evidence("10:00", "14:00"), "JG-9-evidence")
                        .escalate(),
                of("JDG-9-night", "Evidence asked at 14:01", "下午两点零一分要求举证", evidence("14:01", "23:00"), "JG-9-evidence")
                        .hold()
                        .due("evidence", "2026-07-02"),
                of("TB-92", "Rule changed before the trade was finished", "交易完结前规则变更", changed("first"), "TB-92")
                        .approve("promised-sum")
                        .amount("promised", "20.00"),
                of("JDG-54", "Conduct before the change", "行为在规则变更前", changed("second"), "JG-54")
                        .refuse());
    }

    private static CaseBuilder channel() {
        return CaseBuilder.sale("pen", "签字笔", "household", "7.00")
                .set("request-1", "asked 9.00")
                .add("matter", "kind payment-channel")
                .add("channel", "kind first", "total 10.00", "coupon 3.00", "paidAt 2026-02-26T10:02")
                .add("entry", "kind capture", "amount 7.00");
    }

    private static CaseBuilder fresh(String paid) {
        return CaseBuilder.sale("box of peaches", "水蜜桃", "fresh", paid)
                .set("parcel-1", "signedAt 2026-07-02T10:00")
                .asked("2026-07-02T12:00")
                .add("market", "rules second")
                .add("matter", "kind fresh-report");
    }

    private static CaseBuilder rotten(String asked) {
        return fresh("68.00")
                .set("request-1", "asked " + asked)
                .add("goodsReport", "group fresh", "about rot", "badShare 35");
    }

    private static CaseBuilder shortWeight() {
        return fresh("60.00")
                .add("goodsReport", "group fresh", "about weight", "orderedKg 5.0", "gotKg 4.2")
                .set("request-1", "asked 9.60");
    }

    private static CaseBuilder demand(String category, String paid, String basis) {
        return CaseBuilder.sale("jar of honey", "蜂蜜", category, paid)
                .add("matter", "kind damages")
                .add("damages", "basis " + basis, "about goods", "role producer")
                .evidence("inspection-report", "buyer", "accepted");
    }

    private static CaseBuilder deceived(String paid) {
        return demand("cosmetics", paid, "fraud");
    }

    private static CaseBuilder unsafeFood() {
        return demand("food", "25.00", "unsafe-food");
    }

    private static CaseBuilder earnestMoney() {
        return CaseBuilder.sale("tea table", "茶桌", "household", "50.00")
                .add("matter", "kind earnest-money")
                .add("earnest", "amount 50.00", "balanceDue 2026-03-10T20:00", "sellerFailedAt 2026-03-04T09:00");
    }

    private static CaseBuilder evidence(String asked, String now) {
        return CaseFiles.lamp()
                .set("file", "now 2026-07-01T" + now)
                .add("market", "rules second")
                .add("matter", "kind service")
                .add("dispute", "stage evidence", "since 2026-07-01T" + asked, "asked seller");
    }

    /** Published on 1 January and in effect since the 20th; the conduct was on the 18th, the trade is not finished. */
    private static CaseBuilder changed(String market) {
        return CaseFiles.lamp()
                .add("market", "rules " + market)
                .add("matter", "kind rule-change")
                .add("ruleChange", "says other-terms", "turns gives", "sum 20.00", "effectiveOn 2026-01-20")
                .set("ruleChange", "publishedAt 2026-01-01T10:00", "conductAt 2026-01-18T10:00");
    }
}
