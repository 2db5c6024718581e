package org.refundrill.exercise;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.FactSpec;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.World;

/** A rulebook of three rows, written in Java: late returns are refused, visible flaws need a photo, the rest is refunded. */
public final class PaperRulebook implements Rulebook {
    public static final Currency CNY = Currency.getInstance("CNY");
    private static final List<FactSpec> FACTS = List.of(
            new FactSpec("request.noticeAt", Type.Basic.DATE_TIME, new Text("Return notice", "退货通知")),
            new FactSpec("signed.at", Type.Basic.DATE_TIME, new Text("Signed for", "签收时间")),
            new FactSpec(
                    "request.reason",
                    new Type.Choice(List.of("no-reason", "quality")),
                    new Text("Stated reason", "申请原因")),
            new FactSpec(
                    "photo.state",
                    new Type.Choice(List.of("absent", "accepted")),
                    new Text("Photo of the flaw", "瑕疵照片")),
            new FactSpec("order.paid", Type.Basic.MONEY, new Text("Paid", "实付")));

    @Override
    public String id() {
        return "paper";
    }

    @Override
    public String version() {
        return "2026";
    }

    @Override
    public Text title() {
        return new Text("Paper rules", "示例规则");
    }

    @Override
    public Currency currency() {
        return CNY;
    }

    @Override
    public Map<ClauseId, Clause> clauses() {
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        for (int i = 1; i <= 12; i++) {
            ClauseId id = new ClauseId("P-" + (i < 10 ? "0" : "") + i);
            clauses.put(
                    id,
                    new Clause(
                            id,
                            new Text("Rule " + i, "规则" + i),
                            new Text("What rule " + i + " says.", "规则" + i + "的内容。"),
                            "P " + i,
                            Clause.Mark.V,
                            i == 2 ? "law" : "promise",
                            i == 2 ? "consumer" : "neutral",
                            i == 12));
        }
        return clauses;
    }

    @Override
    public List<FactSpec> vocabulary() {
        return FACTS;
    }

    @Override
    public Text label(String name) {
        return FACTS.stream()
                .filter(f -> f.name().equals(name))
                .map(FactSpec::label)
                .findFirst()
                .orElse(Text.same(name));
    }

    @Override
    public Optional<Type> typeOf(String name) {
        return FACTS.stream()
                .filter(f -> f.name().equals(name))
                .map(FactSpec::type)
                .findFirst();
    }

    @Override
    public Text label(String name, String value) {
        return Text.same(value);
    }

    @Override
    public List<String> testedBy(String table, String row) {
        return List.of();
    }

    @Override
    public List<ClauseId> clausesOf(String table, String row) {
        return switch (row) {
            case "R1" -> List.of(clause(1), clause(3));
            case "R2" -> List.of(clause(5));
            default -> List.of(clause(2));
        };
    }

    @Override
    public List<ClauseId> clausesOf(String table) {
        return List.of(clause(1), clause(2), clause(5));
    }

    @Override
    public Ruling decide(World world) {
        return decide(facts(world, "request-1"));
    }

    @Override
    public Map<String, @Nullable Object> facts(World world, String request) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("request.noticeAt", world.value("request", "noticeAt"));
        facts.put("signed.at", world.value("parcel", "signedAt"));
        facts.put("request.reason", world.value("request", "reason"));
        facts.put("photo.state", world.withoutHidden().value("evidence", "state"));
        facts.put("order.paid", world.value("order", "paid"));
        return facts;
    }

    @Override
    public Ruling decide(Map<String, @Nullable Object> facts) {
        OffsetDateTime end = end(facts);
        Object notice = facts.get("request.noticeAt");
        boolean late = notice instanceof OffsetDateTime at && !at.isBefore(end);
        boolean quality = "quality".equals(facts.get("request.reason"));
        boolean photo = "accepted".equals(facts.get("photo.state"));
        if (quality && !photo) {
            return ruling(
                    facts, new Outcome(OutcomeKind.ASK, null, "photo", "buyer", null), "R2", List.of(clause(5)), false);
        }
        if (!quality && late) {
            return ruling(facts, Outcome.of(OutcomeKind.REFUSE), "R1", List.of(clause(1), clause(3)), false);
        }
        Outcome refund = new Outcome(OutcomeKind.APPROVE, "return-refund", null, null, null);
        return ruling(facts, refund, quality ? "R3" : "R4", List.of(clause(2)), true);
    }

    private Ruling ruling(
            Map<String, @Nullable Object> facts, Outcome outcome, String row, List<ClauseId> clauses, boolean paid) {
        Map<String, Grounds.Fact> used = new LinkedHashMap<>();
        used.put("request.reason", new Grounds.Fact(facts.get("request.reason"), List.of("request-1.reason")));
        used.put("request.noticeAt", new Grounds.Fact(facts.get("request.noticeAt"), List.of("request-1.noticeAt")));
        used.put("photo.state", new Grounds.Fact(facts.get("photo.state"), List.of("evidence-1.state")));
        List<AmountLine> amounts = new ArrayList<>();
        if (paid) {
            boolean quality = "quality".equals(facts.get("request.reason"));
            Money goods = new Money((BigDecimal) facts.get("order.paid"), CNY);
            amounts.add(new AmountLine("goods", "seller", null, goods, clause(2)));
            amounts.add(new AmountLine("gift", "buyer", null, Money.ofMinor(-2900, CNY), clause(7)));
            amounts.add(new AmountLine(
                    "return-freight", quality ? "seller" : "buyer", null, Money.ofMinor(1500, CNY), clause(6)));
        }
        OffsetDateTime end = end(facts);
        Grounds grounds = new Grounds(clauses, "paper", row, used, List.of(), List.of(), List.of());
        RequestRuling first = new RequestRuling(
                "request-1",
                outcome,
                List.of(outcome),
                amounts,
                List.of(new Deadline("return-notice", end.toLocalDate().minusDays(1), end, "buyer", clause(4))),
                List.of(),
                grounds);
        return new Ruling(id(), version(), Map.of(), List.of(first));
    }

    private static OffsetDateTime end(Map<String, @Nullable Object> facts) {
        OffsetDateTime signed = (OffsetDateTime) facts.get("signed.at");
        return signed.toLocalDate().plusDays(8).atStartOfDay().atOffset(signed.getOffset());
    }

    @Override
    public @Nullable Object value(World world, String request, String name) {
        return facts(world, request).get(name);
    }

    private static ClauseId clause(int number) {
        return new ClauseId("P-0" + number);
    }
}
