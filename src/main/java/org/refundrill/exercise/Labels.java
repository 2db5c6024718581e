package org.refundrill.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;

/** What the words of rulings are called on screens and in reports: outcomes, remedies, parties, proofs, components. */
public final class Labels {
    private static final Map<String, Text> OUTCOMES = outcomes();
    private static final Map<String, Text> WORDS = words();

    private Labels() {}

    /** What a kind of outcome is called. */
    public static Text of(OutcomeKind kind) {
        Text label = OUTCOMES.get(kind.id());
        return label == null ? Text.same(kind.id()) : label;
    }

    /** What a kind of outcome is called, by its id; a word that is none is called as it is. */
    public static Text outcome(String id) {
        return OutcomeKind.of(id).map(Labels::of).orElse(Text.same(id));
    }

    /** What an outcome is called with everything it says, in the words of a rulebook that has its own. */
    public static Text of(Rulebook rulebook, Outcome outcome) {
        Text kind = of(outcome.kind());
        Text remedy = outcome.remedy() == null || outcome.remedy().equals("none")
                ? null
                : of(rulebook, "remedy", outcome.remedy());
        Text proof = outcome.proof() == null ? null : of(rulebook, "ask", outcome.proof());
        Text from = outcome.from() == null ? null : of(rulebook, "from", outcome.from());
        String en = kind.en()
                + (remedy == null ? "" : ": " + remedy.en())
                + (proof == null ? "" : ": " + proof.en())
                + (from == null ? "" : " from the " + from.en());
        String zh = kind.zh()
                + (remedy == null ? "" : "：" + remedy.zh())
                + (proof == null ? "" : "：" + (from == null ? "" : from.zh() + "提供") + proof.zh());
        return new Text(en, zh);
    }

    /** What a word of the core vocabulary is called; the word itself where there is none. */
    public static Text of(String word) {
        return WORDS.getOrDefault(word, Text.same(word));
    }

    /** What a rulebook calls one of its words; the core's name where it has none of its own. */
    public static Text of(Rulebook rulebook, String name, String word) {
        Text own = rulebook.label(name, word);
        return own.equals(Text.same(word)) ? of(word) : own;
    }

    /** Options for words, in the given order. */
    public static List<Option> options(Rulebook rulebook, String name, List<String> words) {
        return words.stream()
                .map(word -> new Option(word, of(rulebook, name, word)))
                .toList();
    }

    private static Map<String, Text> outcomes() {
        Map<String, Text> labels = new LinkedHashMap<>();
        labels.put("approve", new Text("Approve", "支持申请"));
        labels.put("partly-approve", new Text("Approve in part", "部分支持"));
        labels.put("refuse", new Text("Refuse", "驳回申请"));
        labels.put("ask", new Text("Ask for proof", "要求补充举证"));
        labels.put("convert", new Text("Convert to another route", "转其他售后路径处理"));
        labels.put("hold", new Text("Hold", "中止处理"));
        labels.put("escalate", new Text("Escalate", "升级上报"));
        labels.put("accept-dispute", new Text("Accept the dispute", "接受拒付"));
        labels.put("contest", new Text("Contest the dispute", "对拒付提出抗辩"));
        labels.put("contest-part", new Text("Contest part of the dispute", "对拒付部分抗辩"));
        labels.put("judgement", new Text("Left to judgement", "由评审酌情裁量"));
        return labels;
    }

    private static Map<String, Text> words() {
        Map<String, Text> labels = new LinkedHashMap<>();
        labels.put("none", new Text("none", "无"));
        labels.put("refund", new Text("refund", "退款"));
        labels.put("refund-only", new Text("refund without return", "仅退款"));
        labels.put("return-refund", new Text("return and refund", "退货退款"));
        labels.put("exchange", new Text("exchange", "换货"));
        labels.put("resend", new Text("send again", "补寄"));
        labels.put("repair", new Text("repair", "维修"));
        labels.put("price-difference", new Text("refund of the price difference", "退差价"));
        labels.put("freight-refund", new Text("refund of freight", "退运费"));
        labels.put("goods", new Text("goods", "商品"));
        labels.put("outbound-freight", new Text("outbound freight", "发货运费"));
        labels.put("return-freight", new Text("return freight", "退货运费"));
        labels.put("condition", new Text("loss of value", "价值减损"));
        labels.put("fee", new Text("handling fee", "手续费"));
        labels.put("gift-value", new Text("gift or its value", "补赠品或折价"));
        labels.put("gift", new Text("gift", "赠品"));
        labels.put("compensation", new Text("compensation", "赔偿"));
        labels.put("store-credit", new Text("store credit", "店铺代金"));
        labels.put("goodwill", new Text("goodwill", "善意补偿"));
        labels.put("buyer", new Text("buyer", "买家"));
        labels.put("seller", new Text("seller", "卖家"));
        labels.put("platform", new Text("platform", "平台"));
        labels.put("carrier", new Text("carrier", "快递公司"));
        labels.put("insurer", new Text("insurer", "保险公司"));
        labels.put("nobody", new Text("nobody", "无"));
        labels.put("both", new Text("both parties", "双方"));
        labels.put("card", new Text("bank card", "银行卡"));
        labels.put("balance", new Text("wallet balance", "账户余额"));
        labels.put("gift-card", new Text("gift card", "礼品卡"));
        labels.put("points", new Text("points", "积分"));
        labels.put("photo", new Text("photo", "照片"));
        labels.put("video", new Text("video", "视频"));
        labels.put("inspection-report", new Text("inspection report", "检测报告"));
        labels.put("purchase-chain", new Text("proof of the supply chain", "进货凭证"));
        labels.put("explanation", new Text("explanation", "书面说明"));
        labels.put("signing-proof", new Text("proof of signing", "签收凭证"));
        labels.put("signing-condition", new Text("proof of the condition at signing", "签收时商品状况凭证"));
        labels.put("carrier-letter", new Text("carrier's letter", "快递公司公函"));
        labels.put("completeness-proof", new Text("proof of a complete parcel", "足额发货凭证"));
        labels.put("delivery-proof", new Text("proof of delivery", "妥投凭证"));
        labels.put("weight-record", new Text("weight record", "称重记录"));
        labels.put("chat-log", new Text("chat log", "聊天记录"));
        return labels;
    }
}
