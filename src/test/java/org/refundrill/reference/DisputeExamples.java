package org.refundrill.reference;

import static org.refundrill.reference.Example.of;

import java.util.List;

/** Quality, description, surface, result and pause: TB-21 to TB-24 and TB-65 to TB-83. */
final class DisputeExamples {
    private DisputeExamples() {}

    static List<Example> all() {
        return List.of(
                of(
                                "TB-21",
                                "Defective and beyond return",
                                "质量问题且无法退回，购买目的完全落空",
                                CaseFiles.crackedPlateWithPhoto()
                                        .set("claim", "cannotReturn purpose-frustrated", "purposeDefeated yes"),
                                "TB-21")
                        .approve("refund")
                        .amount("goods", "68.00"),
                of(
                                "TB-22-seller",
                                "Hard to return, seller will not help",
                                "退货困难，卖家拒绝协助",
                                wardrobe().set("claim", "sellerHelps no"),
                                "TB-22")
                        .approve("refund")
                        .amount("goods", "899.00"),
                of(
                                "TB-22-buyer",
                                "Hard to return, buyer will not cooperate",
                                "退货困难，买家不配合",
                                wardrobe().set("claim", "buyerCooperates no"),
                                "TB-22")
                        .refuse(),
                of(
                                "TB-24",
                                "Platform's data shows fakes",
                                "平台数据认定假冒",
                                CaseFiles.perfumeCalledFake().set("claim", "platformData yes"),
                                "TB-24")
                        .approve("return-refund")
                        .amount("goods", "520.00"),
                of("TB-65-inspect", "Seller rebuts the photo", "卖家反驳照片", rebutted(), "TB-65")
                        .ask("inspection-report", "buyer"),
                of(
                                "TB-65-lost",
                                "No inspection after the rebuttal",
                                "卖家反驳后买家未提供检测报告",
                                rebutted().evidence("inspection-report", "buyer", "absent"),
                                "TB-65")
                        .refuse(),
                of(
                                "TB-65-answer",
                                "Photo in, seller not yet heard",
                                "已有照片，尚未要求卖家解释",
                                CaseFiles.plate().evidence("photo", "buyer", "offered"),
                                "TB-65")
                        .ask("explanation", "seller"),
                of(
                                "TB-65-machine",
                                "The photo was made by a machine",
                                "照片系人工智能生成",
                                CaseFiles.plate()
                                        .evidence("photo", "buyer", "offered")
                                        .set("evidence-1", "provenance machine-made"),
                                "TB-65")
                        .refuse(),
                of(
                                "TB-66-none",
                                "No purchase chain",
                                "卖家未提供进货链路凭证",
                                CaseFiles.perfumeCalledFake().evidence("purchase-chain", "seller", "absent"),
                                "TB-66",
                                "TB-67")
                        .approve("return-refund")
                        .amount("goods", "520.00"),
                of("TB-66-inspect", "Purchase chain in, buyer to inspect", "已有进货链路凭证，由买家送检", chained(), "TB-66")
                        .ask("inspection-report", "buyer"),
                of(
                                "TB-69",
                                "Inspection finds a fake",
                                "检测认定为假货",
                                chained()
                                        .evidence("inspection-report", "buyer", "accepted")
                                        .set("evidence-2", "ordered yes"),
                                "TB-69",
                                "TB-66",
                                "TB-71")
                        .approve("refund")
                        .amount("goods", "520.00")
                        .pays("inspection-fee", "seller"),
                of("CNQ-02", "Washing machine, flaw in the third month", "洗衣机第三个月出现故障", washer(), "CNQ-02")
                        .ask("inspection-report", "seller"),
                of(
                                "CNQ-03",
                                "The flaw was disclosed before",
                                "瑕疵购买前已告知",
                                CaseFiles.crackedPlateWithPhoto().set("listing", "flawDisclosed yes"),
                                "CNQ-03")
                        .refuse(),
                of(
                                "CNQ-07",
                                "Authority found it non-conforming",
                                "主管部门认定不合格",
                                CaseFiles.plate().set("claim", "authorityFinding yes"),
                                "CNQ-07")
                        .approve("return-refund")
                        .amount("goods", "68.00"),
                of(
                                "A7-before",
                                "Refund-only on 24 April 2025",
                                "2025年4月24日的仅退款",
                                refundOnly("2025-04-24T15:00"),
                                "A7-refund-only")
                        .approve("refund")
                        .amount("goods", "68.00"),
                of(
                                "A7-after",
                                "Refund-only on 25 April 2025",
                                "2025年4月25日的仅退款",
                                refundOnly("2025-04-25T15:00"),
                                "TB-65",
                                "TB-65",
                                "TB-67")
                        .approve("return-refund")
                        .amount("goods", "68.00"),
                of("TB-73", "Colour not as shown, no explanation", "颜色与页面不符，卖家未解释", colour(), "TB-77", "TB-73")
                        .approve("return-refund")
                        .amount("goods", "299.00"),
                of(
                                "TB-77",
                                "Colour not as shown, worn for a week",
                                "颜色与页面不符，但已穿着一周",
                                colour().set("claim", "used yes", "useAffectsResale yes"),
                                "TB-77",
                                "TB-73")
                        .refuse(),
                of("TB-78", "Battery life found short in use", "使用后发现续航不符", battery(), "TB-78", "TB-74")
                        .approve("return-refund")
                        .amount("goods", "159.00")
                        .pays("return-risk", "seller"),
                of("TB-75-sign", "Broken on arrival, signing not proven", "到货破损，签收尚未举证", broken(), "TB-75")
                        .ask("signing-proof", "seller"),
                of(
                                "TB-75-buyer",
                                "Signing proven, condition not",
                                "签收已证明，签收时状态待证",
                                broken().evidence("signing-proof", "seller", "accepted"),
                                "TB-75")
                        .ask("signing-condition", "buyer"),
                of(
                                "TB-76",
                                "Buyer had confirmed receipt",
                                "买家已点击确认收货",
                                broken().set("order", "confirmedByBuyer yes")
                                        .evidence("signing-condition", "buyer", "absent"),
                                "TB-76")
                        .refuse(),
                of(
                                "TB-79",
                                "Proven at signing, buyer wants a new one",
                                "签收时破损属实，买家要求补发",
                                broken().evidence("signing-proof", "seller", "absent")
                                        .set("claim", "chosen resend"),
                                "TB-79",
                                "TB-75")
                        .approve("resend"),
                of(
                                "TB-79-refused",
                                "Seller refuses the chosen remedy",
                                "卖家拒绝买家选择的方式",
                                broken().evidence("signing-proof", "seller", "absent")
                                        .set("claim", "chosen resend", "remedyRefused yes"),
                                "TB-79",
                                "TB-81")
                        .approve("return-refund")
                        .amount("goods", "129.00")
                        .pays("return-risk", "seller"),
                of(
                                "TB-80",
                                "Seller proves it was whole at signing",
                                "卖家证明签收时完好",
                                broken().evidence("signing-condition", "seller", "accepted"),
                                "TB-80")
                        .refuse(),
                of(
                                "TB-82",
                                "Court announced, four working days ago",
                                "已宣布起诉四个工作日",
                                court("2026-03-03T10:00"),
                                "TB-82",
                                "TB-83")
                        .hold()
                        .due("acceptance-paper", "2026-03-12"),
                of(
                                "TB-83",
                                "Court announced, no paper in seven working days",
                                "七个工作日内未提交受理材料",
                                court("2026-02-23T10:00"),
                                "TB-65")
                        .refuse());
    }

    private static CaseBuilder wardrobe() {
        return CaseBuilder.sale("wardrobe", "衣柜", "household", "899.00")
                .claims("quality", "return-refund")
                .beforeThePlatform()
                .set("claim", "defect visible", "sellerFault yes", "cannotReturn hard-to-return")
                .evidence("photo", "buyer", "accepted")
                .evidence("explanation", "seller", "absent");
    }

    private static CaseBuilder rebutted() {
        return CaseFiles.plate().evidence("photo", "buyer", "offered").evidence("explanation", "seller", "accepted");
    }

    private static CaseBuilder chained() {
        return CaseFiles.perfumeCalledFake().evidence("purchase-chain", "seller", "accepted");
    }

    private static CaseBuilder washer() {
        return CaseBuilder.sale("washing machine", "洗衣机", "appliances", "2399.00")
                .claims("quality", "return-refund")
                .beforeThePlatform()
                .set("line-1", "durable yes")
                .set("claim", "defect visible")
                .asked("2026-05-20T10:00");
    }

    private static CaseBuilder refundOnly(String now) {
        return CaseFiles.crackedPlateWithPhoto()
                .set("order", "placedAt 2025-04-15T10:00", "paidAt 2025-04-15T10:02", "shipBy 2025-04-17T10:02")
                .set("parcel-1", "shippedAt 2025-04-16T18:00", "signedAt 2025-04-20T11:00")
                .claims("quality", "refund-only")
                .asked("2025-04-22T10:00")
                .set("file", "now " + now);
    }

    private static CaseBuilder colour() {
        return CaseFiles.dress()
                .claims("description", "return-refund")
                .beforeThePlatform()
                .set("claim", "defect visible", "mismatchVisible yes")
                .evidence("photo", "buyer", "offered")
                .evidence("explanation", "seller", "absent");
    }

    private static CaseBuilder battery() {
        return CaseBuilder.sale("power bank", "充电宝", "electronics", "159.00")
                .claims("description", "return-refund")
                .beforeThePlatform()
                .set("claim", "defect hidden", "mismatchVisible no", "used yes", "coreUnusable yes")
                .evidence("purchase-chain", "seller", "absent");
    }

    static CaseBuilder broken() {
        return CaseBuilder.sale("vase", "花瓶", "household", "129.00")
                .claims("damaged", "return-refund")
                .beforeThePlatform()
                .set("parcel-1", "damaged yes", "damageMark claimed-later")
                .set("claim", "chosen return", "sellerFault yes");
    }

    private static CaseBuilder court(String since) {
        return CaseFiles.crackedPlateWithoutPhoto()
                .set("claim", "proceedings court", "proceedingsSince " + since, "proceedingsState announced")
                .set("file", "now 2026-03-09T09:00");
    }
}
