package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/**
 * Mediation in rounds: what the rules allow is worked out from the file, what the parties take is found out at the table. The
 * scenario asks for {@code settlement} and {@code amount}, which an agreement answers. A settlement that costs seller and desk
 * more than need be earns its share of the least cost; one that nobody takes or the rules forbid earns nothing.
 */
public final class MediationType implements ExerciseType {
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
        List<Element> elements = new ArrayList<>(new AskedElements(brief).all());
        Element settlement = find(elements, MediationTable.SETTLEMENT);
        Element amount = find(elements, MediationTable.AMOUNT);
        BigDecimal least = offers.cost(settlement.due(), amount.due());
        elements.replaceAll(element -> element == settlement ? byCost(settlement, offers, least) : element);
        return new FormExercise(
                        brief,
                        new Text("Bring buyer and seller to an agreement at the least cost.", "请以最低成本促成买卖双方和解。"),
                        elements,
                        new Stake(
                                offers.money(BigDecimal.ZERO),
                                answers -> offers.money(wasted(offers, settlement, amount, least, answers))),
                        new MediationTable(brief.rulebook(), offers))
                .explainedBy(answers -> List.of(offers.shown()));
    }

    private static Element find(List<Element> elements, String id) {
        return elements.stream()
                .filter(element -> element.field().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a mediation must ask for '" + id + "'"));
    }

    private static Element byCost(Element settlement, Offers offers, BigDecimal least) {
        return new Element(
                settlement.field(),
                settlement.skill(),
                settlement.weight(),
                settlement.critical(),
                settlement.due(),
                kind -> kind.equals(settlement.due()) ? BigDecimal.ONE : share(offers, String.valueOf(kind), least),
                settlement.basis());
    }

    /** What least could have been paid, over what this kind costs at the least amount at which it settles. */
    private static BigDecimal share(Offers offers, String kind, BigDecimal least) {
        return offers.of(kind)
                .filter(offer -> offer.settles(offer.leastAmount()))
                .map(offer -> offer.cost(offer.leastAmount()))
                .filter(cost -> cost.signum() > 0)
                .map(cost -> least.divide(cost, SCALE, RoundingMode.DOWN).min(NEARLY))
                .orElse(BigDecimal.ZERO);
    }

    /** What the agreement costs beyond the least; nothing where there is none. */
    private static BigDecimal wasted(
            Offers offers, Element settlement, Element amount, BigDecimal least, Map<String, Object> answers) {
        Object kind = answers.getOrDefault(MediationTable.SETTLEMENT, settlement.due());
        Object given = answers.getOrDefault(MediationTable.AMOUNT, amount.due());
        boolean settled = offers.of(String.valueOf(kind))
                .filter(offer -> given instanceof Money money && offer.settles(money.amount()))
                .isPresent();
        return settled && least.signum() > 0
                ? offers.cost(kind, given).subtract(least).max(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
