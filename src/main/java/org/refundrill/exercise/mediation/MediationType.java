package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.JointElement;
import org.refundrill.exercise.JointElement.Reached;
import org.refundrill.exercise.Stake;
import org.refundrill.exercise.Turning;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.skill.SkillId;

/**
 * Mediation in rounds: what the rules allow is worked out from the file, what the parties take is found out at the table. The
 * scenario asks for {@code settlement} and {@code amount}, which an agreement answers; what the settlement costs seller and
 * desk counts beside them.
 */
public final class MediationType implements ExerciseType {
    private static final SkillId SKILL = new SkillId("K8");
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(2);
    private static final BigDecimal NEARLY = new BigDecimal("0.9999");
    private static final int SCALE = 4;

    @Override
    public String id() {
        return "mediation";
    }

    @Override
    public Text title() {
        return new Text("Mediation", "调解");
    }

    @Override
    public Exercise pose(Brief brief) {
        Offers offers = new Offers(brief);
        List<Element> elements = new AskedElements(brief).all();
        Element settlement = find(elements, MediationTable.SETTLEMENT);
        Element amount = find(elements, MediationTable.AMOUNT);
        ClauseId clause = offers.clause("settle.cost");
        JointElement cost = new JointElement(
                "cost",
                new Text("What it costs seller and desk", "卖家与平台合计成本"),
                SKILL,
                WEIGHT,
                answers -> reached(
                        offers,
                        Map.of(
                                MediationTable.SETTLEMENT, settlement.due(),
                                MediationTable.AMOUNT, amount.due()),
                        answers),
                shown(offers, settlement.due(), amount.due()),
                new Element.Basis(clause, "settle.cost", Turning.clause(brief.rulebook(), clause), null));
        return new FormExercise(
                        brief,
                        new Text("Bring buyer and seller to an agreement at the least cost.", "请以最低成本促成买卖双方和解。"),
                        elements,
                        new Stake(
                                offers.money(BigDecimal.ZERO), answers -> wasted(offers, settlement, amount, answers)),
                        new MediationTable(brief.rulebook(), offers))
                .judgedTogether(List.of(cost))
                .explainedBy(answers -> List.of(offers.shown()));
    }

    private static Element find(List<Element> elements, String id) {
        return elements.stream()
                .filter(element -> element.field().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a mediation must ask for '" + id + "'"));
    }

    /** What least could have been paid against what is paid; nothing for what would settle nothing. */
    private static Reached reached(Offers offers, Map<String, Object> due, Map<String, Object> answers) {
        Object kind = Objects.requireNonNull(answers.get(MediationTable.SETTLEMENT));
        Object amount = Objects.requireNonNull(answers.get(MediationTable.AMOUNT));
        Text shown = shown(offers, kind, amount);
        if (answers.get(MediationTable.SETTLEMENT).equals(due.get(MediationTable.SETTLEMENT))
                && amount.equals(due.get(MediationTable.AMOUNT))) {
            return new Reached(BigDecimal.ONE, shown);
        }
        if (!settles(offers, kind, amount)) {
            return new Reached(BigDecimal.ZERO, shown);
        }
        BigDecimal least = offers.cost(
                Objects.requireNonNull(due.get(MediationTable.SETTLEMENT)),
                Objects.requireNonNull(due.get(MediationTable.AMOUNT)));
        BigDecimal cost = offers.cost(kind, amount);
        BigDecimal share = cost.signum() == 0 ? BigDecimal.ONE : least.divide(cost, SCALE, RoundingMode.DOWN);
        return new Reached(share.min(NEARLY), shown);
    }

    private static boolean settles(Offers offers, Object kind, Object amount) {
        return offers.of(String.valueOf(kind))
                .filter(offer -> amount instanceof Money money && offer.settles(money.amount()))
                .isPresent();
    }

    private static Text shown(Offers offers, Object kind, Object amount) {
        return settles(offers, kind, amount)
                ? Text.same(offers.told(offers.cost(kind, amount)))
                : new Text("no settlement", "未达成和解");
    }

    private static Money wasted(Offers offers, Element settlement, Element amount, Map<String, Object> answers) {
        Object kind = answers.getOrDefault(MediationTable.SETTLEMENT, settlement.due());
        Object given = answers.getOrDefault(MediationTable.AMOUNT, amount.due());
        if (!settles(offers, kind, given) || !settles(offers, settlement.due(), amount.due())) {
            return offers.money(BigDecimal.ZERO);
        }
        return offers.money(offers.cost(kind, given)
                .subtract(offers.cost(settlement.due(), amount.due()))
                .max(BigDecimal.ZERO));
    }
}
