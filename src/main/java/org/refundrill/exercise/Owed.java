package org.refundrill.exercise;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.skill.SkillId;

/** The money side of a ruling, added up the way forms ask for it. */
public final class Owed {
    /** The component whose payer is asked for. */
    public static final String RETURN_FREIGHT = "return-freight";

    /** What is asked of a dispute in place of what the buyer gets. */
    public static final Text SELLER_BEARS = new Text(
            "What does the seller bear in all, by dispute, refund and fee together? (0 if nothing)",
            "商户合计承担多少（拒付、退款与费用合计，没有则填 0）");

    private static final String NOBODY = "nobody";
    private static final List<String> PAYERS = List.of(NOBODY, "buyer", "seller", "platform", "carrier", "insurer");
    private final Brief brief;
    private final List<AmountLine> lines;
    private final Currency currency;

    public Owed(Brief brief) {
        this.brief = brief;
        this.lines = brief.caseFile().ruling().first().amounts();
        this.currency = brief.rulebook().currency();
    }

    /** The lines of one component together, whoever bears them. */
    public Money component(String component) {
        Money sum = Money.ofMinor(0, currency);
        for (AmountLine line : lines) {
            sum = line.component().equals(component) ? sum.plus(line.amount()) : sum;
        }
        return sum;
    }

    /** What reaches the buyer: payments less deductions. What the buyer pays to others is neither. */
    public Money total() {
        return sum(line -> true);
    }

    /** The sum of what reaches the buyer by the lines that fit. */
    public Money sum(Predicate<AmountLine> fits) {
        Money sum = Money.ofMinor(0, currency);
        for (AmountLine line : lines) {
            boolean bornByBuyer = line.payer().equals("buyer") && line.amount().signum() > 0;
            if (!bornByBuyer && fits.test(line)) {
                sum = sum.plus(line.amount());
            }
        }
        return sum;
    }

    /** The element "who bears the return freight?". */
    public Element freightPayer(SkillId skill, Element.Basis basis) {
        String due = NOBODY;
        Element.Basis own = basis;
        for (AmountLine line : lines) {
            if (line.component().equals(RETURN_FREIGHT)) {
                due = line.payer();
                own = basis(line.clause(), basis);
                break;
            }
        }
        Set<String> words = new LinkedHashSet<>(PAYERS);
        words.add(due);
        return new Element(
                Choice.field(
                        "freight-payer",
                        new Text(
                                "Who bears the return freight? (nobody if nothing travels back)",
                                "退货运费由谁承担？（无需退回则选“无”）"),
                        Labels.options(brief.rulebook(), "payer", List.copyOf(words))),
                skill,
                Weight.of(1, !due.equals(NOBODY)),
                false,
                due,
                Judge.anyOf(Set.of(due)),
                own.flippedBy(null));
    }

    /** The basis of the total: the clause of the line that differs from a plain refund, if there is one. */
    public Element.Basis basisOfTotal(Element.Basis basis) {
        return lines.stream()
                .filter(line -> line.amount().signum() < 0)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> basis(line.clause(), basis))
                .orElse(basis)
                .flippedBy(null);
    }

    /** The basis of a part: the clause of its first line. */
    public Element.Basis basisOf(Predicate<AmountLine> fits, Element.Basis basis) {
        return lines.stream()
                .filter(fits)
                .findFirst()
                .map(line -> basis(line.clause(), basis))
                .orElse(basis)
                .flippedBy(null);
    }

    private Element.Basis basis(ClauseId clause, Element.Basis basis) {
        return clause.equals(basis.clause())
                ? basis
                : basis.under(
                        clause,
                        Turning.reason(
                                brief, clause, brief.caseFile().ruling().first().grounds(), basis.fact()));
    }
}
