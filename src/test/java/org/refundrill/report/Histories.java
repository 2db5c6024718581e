package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.PracticeHistory.Element;
import org.refundrill.report.PracticeHistory.Family;
import org.refundrill.report.PracticeHistory.Help;
import org.refundrill.report.PracticeHistory.Result;
import org.refundrill.report.PracticeHistory.Stake;
import org.refundrill.report.PracticeHistory.Versions;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/** Trainees and what they practised. */
final class Histories {
    static final Instant NOW = Instant.parse("2026-03-20T02:30:00Z");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Currency CNY = Currency.getInstance("CNY");
    static final Text APPROVE = new Text("Approve", "支持申请");
    static final Text REFUSE = new Text("Refuse", "驳回申请");
    static final Text ASK = new Text("Ask for proof", "要求补充举证");

    private static final Text WINDOW = new Text("Returns near the end of the window", "临近期限的无理由退货");
    private static final Text FAULTS = new Text("Faults the eye can see", "肉眼可见的质量问题");
    private static final Text AMOUNTS = new Text("Orders paid with a threshold offer", "满减订单的部分退货");
    private static final List<Text> FAMILIES = List.of(WINDOW, FAULTS, AMOUNTS);
    private static final List<String> SCENARIOS = List.of("notice-window", "visible-quality", "no-reason-amounts");
    private static final List<Text> UNITS =
            List.of(new Text("Unit 1: Clocks", "第一单元 期限"), new Text("Unit 2: Evidence and money", "第二单元 举证与金额"));
    private static final List<Text> EXERCISES =
            List.of(new Text("Ruling", "裁定"), new Text("Evidence request", "要求举证"), new Text("Refund amount", "退款金额"));

    private Histories() {}

    /** A first month: a bit of everything, with the same mistakes coming back. */
    static PracticeHistory firstMonth() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            attempts.add(attempt(i));
        }
        return new PracticeHistory("Lin Xiaoyu", attempts, clauses(), skills());
    }

    /** Nothing yet. */
    static PracticeHistory newcomer() {
        return new PracticeHistory("Sam Okafor", List.of(), clauses(), skills());
    }

    /** Practised for long: as many cases as a year brings. */
    static PracticeHistory veteran() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            attempts.add(attempt(i));
        }
        return new PracticeHistory("Veteran", attempts, clauses(), skills());
    }

    /** Every text is the given one. */
    static PracticeHistory named(String everything) {
        Text text = Text.same(everything);
        ClauseId clause = new ClauseId(everything);
        Element element = new Element(
                Element.OUTCOME,
                text,
                new SkillId(everything),
                Verdict.WRONG,
                BigDecimal.ZERO,
                true,
                clause,
                text,
                Text.same(everything + " "));
        Attempt attempt = new Attempt(
                everything,
                new Family(everything, text),
                text,
                text,
                NOW,
                Duration.ofSeconds(61),
                new Help(1, 1, 0),
                new BigDecimal("0.95"),
                new Versions(everything, everything, everything),
                new Result(BigDecimal.ZERO, false, List.of(element), null, yuan("0.00")));
        Clause rule = new Clause(clause, text, text, everything, Clause.Mark.V, everything, everything, false);
        return new PracticeHistory(
                everything, List.of(attempt), Map.of(clause, rule), Map.of(new SkillId(everything), text));
    }

    static PracticeHistory with(List<Attempt> attempts) {
        return new PracticeHistory("Lin Xiaoyu", attempts, clauses(), skills());
    }

    static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), CNY);
    }

    static Attempt worked(int number, List<Element> elements, @Nullable Stake stake, String regret) {
        BigDecimal score = Figures.mean(elements.stream().map(Element::credit).toList());
        return new Attempt(
                "WNDWQ-K4RR3-2" + (100 + number),
                new Family(SCENARIOS.get(number % 3), FAMILIES.get(number % 3)),
                UNITS.get(number % 2),
                EXERCISES.get(number % 3),
                NOW.minus(Duration.ofDays(25)).plus(Duration.ofHours(25L * Math.min(number, 22) + number / 23)),
                Duration.ofSeconds(95 + number * 37 % 400),
                new Help(number % 5 == 0 ? 1 : 0, number % 4 == 1 ? 2 : 0, number % 8 == 1 ? 1 : 0),
                number % 2 == 0 ? new BigDecimal(List.of("0.50", "0.80", "0.95").get(number % 3)) : null,
                new Versions("cn-marketplace 4f1c", "cn-marketplace 2026", "1"),
                new Result(
                        score.setScale(3, RoundingMode.HALF_UP),
                        score.compareTo(new BigDecimal("0.7")) >= 0,
                        elements,
                        stake,
                        yuan(regret)));
    }

    static Element outcome(String clause, Text given, Text due) {
        boolean right = given.equals(due);
        return new Element(
                Element.OUTCOME,
                new Text("What do you decide?", "处理结果"),
                new SkillId("K1"),
                right ? Verdict.RIGHT : Verdict.WRONG,
                right ? BigDecimal.ONE : BigDecimal.ZERO,
                !right,
                new ClauseId(clause),
                given,
                due);
    }

    static Element amount(String clause, String given, String due, String credit) {
        BigDecimal worth = new BigDecimal(credit);
        return new Element(
                "refund",
                new Text("Paid to the buyer in all", "应付买家总额"),
                new SkillId("K5"),
                worth.signum() == 0
                        ? Verdict.WRONG
                        : worth.compareTo(BigDecimal.ONE) == 0 ? Verdict.RIGHT : Verdict.PARTIAL,
                worth,
                false,
                new ClauseId(clause),
                Text.same(given + " CNY"),
                Text.same(due + " CNY"));
    }

    static Element deadline(String clause, boolean right) {
        return new Element(
                "last-day",
                new Text("Last day for the notice", "退货通知的最后一天"),
                new SkillId("K2"),
                right ? Verdict.RIGHT : Verdict.WRONG,
                right ? BigDecimal.ONE : BigDecimal.ZERO,
                false,
                new ClauseId(clause),
                right ? new Text("9 March 2026", "2026年3月9日") : new Text("8 March 2026", "2026年3月8日"),
                new Text("9 March 2026", "2026年3月9日"));
    }

    private static Attempt attempt(int i) {
        Text due = i % 3 == 1 ? ASK : i % 4 == 0 ? REFUSE : APPROVE;
        Text given = i % 6 == 3 ? REFUSE : i % 7 == 2 ? APPROVE : due;
        String clause = due.equals(ASK) ? "CNQ-01" : "CN7-02";
        boolean wrong = !given.equals(due);
        String pays = due.equals(APPROVE) ? "1299.00" : "0.00";
        String paid = given.equals(APPROVE) ? (i % 5 == 0 ? "1280.50" : "1299.00") : "0.00";
        BigDecimal regret = new BigDecimal(paid).subtract(new BigDecimal(pays)).abs();
        return worked(
                i,
                List.of(
                        outcome(clause, given, due),
                        amount("CN7-09", paid, pays, paid.equals(pays) ? "1" : wrong ? "0" : "0.6"),
                        deadline("CN7-03", i % 9 != 4)),
                i % 3 == 1 ? null : new Stake(yuan(paid), yuan(pays)),
                i % 3 == 1 ? "0.00" : regret.toPlainString());
    }

    private static Map<ClauseId, Clause> clauses() {
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        add(
                clauses,
                "CN7-02",
                new Text("Seven days from the day after signing", "自签收次日起七日"),
                new Text(
                        "The buyer may return the goods without a reason within seven days, counted from the day after signing.",
                        "消费者有权自收到商品之日起七日内退货，无需说明理由，期间自签收次日起算。"));
        add(
                clauses,
                "CN7-03",
                new Text("Notice in time is enough", "期限内发出通知即可"),
                new Text(
                        "It is enough that the notice is sent within the window; the goods may follow later.",
                        "在期限内发出退货通知即可，商品可随后寄回。"));
        add(
                clauses,
                "CN7-09",
                new Text("What was really paid comes back", "退还实付金额"),
                new Text(
                        "The refund is what was really paid, less what a clause deducts.", "按消费者实际支付的金额退款，依条款应扣减的除外。"));
        return clauses;
    }

    private static void add(Map<ClauseId, Clause> clauses, String id, Text title, Text text) {
        ClauseId clause = new ClauseId(id);
        clauses.put(clause, new Clause(clause, title, text, "CPL art. 25", Clause.Mark.V, "law", "consumer", false));
    }

    private static Map<SkillId, Text> skills() {
        Map<SkillId, Text> skills = new LinkedHashMap<>();
        skills.put(new SkillId("K1"), new Text("Policy and law application", "规则与法律适用"));
        skills.put(new SkillId("K2"), new Text("Eligibility and clock control", "资格与期限把控"));
        skills.put(new SkillId("K5"), new Text("Refund computation and payment", "退款计算与支付"));
        return skills;
    }
}
