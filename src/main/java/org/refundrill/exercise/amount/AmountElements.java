package org.refundrill.exercise.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Owed;
import org.refundrill.exercise.Turning;
import org.refundrill.exercise.Weight;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.skill.SkillId;

/** The components of a payment. A box that stays at 0 shows little and weighs little. */
final class AmountElements {
    private static final SkillId POLICY = new SkillId("K1");
    private static final SkillId MONEY = new SkillId("K5");
    private static final Set<String> OWN_BOX = Set.of("goods", "outbound-freight", Owed.RETURN_FREIGHT);

    private final Brief brief;
    private final Owed owed;
    private final RequestRuling ruling;
    private final Element.Basis basis;

    AmountElements(Brief brief) {
        this.brief = brief;
        this.owed = new Owed(brief);
        this.ruling = brief.caseFile().ruling().first();
        this.basis = Turning.of(brief, ruling.grounds());
    }

    Money totalDue() {
        return owed.total();
    }

    List<Element> all() {
        String boxes = brief.caseFile().scenario().question().settings().get("boxes");
        return boxes == null ? ofReturn() : ofBoxes(boxes);
    }

    /** The components that the scenario names, each in a box of its own, then what the seller bears in all. */
    private List<Element> ofBoxes(String boxes) {
        List<Element> all = new ArrayList<>();
        for (String component : boxes.strip().split("[,\\s]+")) {
            Money due = owed.component(component);
            all.add(box(
                    component,
                    Labels.of(brief.rulebook(), "component", component),
                    2,
                    due,
                    line -> line.component().equals(component)));
        }
        all.add(total(Owed.SELLER_BEARS));
        all.add(CitedClause.of(brief, ruling.grounds(), POLICY, BigDecimal.valueOf(4), basis));
        return all;
    }

    private List<Element> ofReturn() {
        List<Element> all = new ArrayList<>();
        all.add(box("goods", new Text("Refund for the goods", "商品退款"), 3, paid("goods")));
        all.add(box("outbound-freight", new Text("Refund of outbound freight", "退还发货运费"), 1, paid("outbound-freight")));
        all.add(box(
                "return-freight",
                new Text("Return freight paid back to the buyer", "补偿买家退货运费"),
                1,
                paid(Owed.RETURN_FREIGHT)));
        all.add(box(
                "extra",
                new Text("Other payments (compensation, price difference)", "其他应付（赔偿、差价等）"),
                1,
                line -> line.amount().signum() > 0 && !OWN_BOX.contains(line.component())));
        all.add(box(
                "deduct",
                new Text(
                        "Deductions in all, as a positive amount (gift kept, freight, loss of value)",
                        "扣减合计，填正数（未退赠品、运费、价值减损等）"),
                2,
                line -> line.amount().signum() < 0));
        all.add(total(new Text("Paid to the buyer in all", "应付买家总额")));
        all.add(owed.freightPayer(POLICY, basis));
        all.add(CitedClause.of(brief, ruling.grounds(), POLICY, BigDecimal.valueOf(4), basis));
        return all;
    }

    private static Predicate<AmountLine> paid(String component) {
        return line -> line.amount().signum() > 0 && line.component().equals(component);
    }

    private Element box(String id, Text label, int weight, Predicate<AmountLine> fits) {
        Money sum = owed.sum(fits);
        return box(id, label, weight, sum.signum() < 0 ? sum.negated() : sum, fits);
    }

    private Element box(String id, Text label, int weight, Money due, Predicate<AmountLine> fits) {
        return new Element(
                field(id, label),
                MONEY,
                Weight.of(weight, due.signum() != 0),
                false,
                due,
                Judge.amount(due),
                owed.basisOf(fits, basis));
    }

    private Element total(Text label) {
        return new Element(
                field("total", label),
                MONEY,
                BigDecimal.valueOf(6),
                false,
                owed.total(),
                Judge.amount(owed.total()),
                owed.basisOfTotal(basis));
    }

    private Field field(String id, Text label) {
        return new Field(
                id, Kind.MONEY, label, List.of(), owed.total().currency().getCurrencyCode());
    }
}
