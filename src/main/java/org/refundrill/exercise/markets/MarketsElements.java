package org.refundrill.exercise.markets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CannotBeAsked;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Owed;
import org.refundrill.exercise.Turning;
import org.refundrill.exercise.Weight;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;

/** The key features of a case in several markets. Where the ruling changes weighs most. */
final class MarketsElements {
    private static final SkillId POLICY = new SkillId("K1");
    private static final SkillId MONEY = new SkillId("K5");
    private static final BigDecimal OUTCOME = new BigDecimal("1.5");
    private static final List<String> OUTCOMES =
            List.of("approve", "partly-approve", "refuse", "ask", "convert", "hold", "escalate");

    private final Brief home;
    private final List<Brief> markets = new ArrayList<>();
    private final Brief asked;
    private final SkillId primary;

    MarketsElements(Brief brief) {
        this.home = brief;
        brief.files().elsewhere(brief.caseFile()).forEach(there -> markets.add(brief.of(there)));
        if (markets.isEmpty()) {
            throw new CannotBeAsked(
                    new Text("several markets are asked about, but the scenario names none", "所问涉及多个市场，但场景没有列出其他市场"));
        }
        String in = brief.caseFile().scenario().question().settings().get("in");
        this.asked = markets.stream()
                .filter(market -> id(market).equals(in))
                .findFirst()
                .orElse(markets.get(0));
        List<SkillId> skills = brief.caseFile().scenario().skills();
        this.primary = skills.isEmpty() ? POLICY : skills.get(0);
    }

    /** What the market that is asked about in detail pays. */
    Money sumDue() {
        return new Owed(asked).total();
    }

    List<Element> all() {
        List<Element> all = new ArrayList<>();
        markets.forEach(market -> all.add(outcome(market)));
        all.add(differs());
        Text name = name(asked);
        all.add(CitedClause.of(
                asked,
                ruling(asked).grounds(),
                new Text(name.en() + ": which clause decides?", name.zh() + "依据哪一条规则？"),
                POLICY,
                BigDecimal.valueOf(4),
                basis(asked)));
        all.add(sum(name));
        return List.copyOf(all);
    }

    private Element differs() {
        List<String> due = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        for (Brief market : markets) {
            options.add(new Option(id(market), name(market)));
            if (differs(market)) {
                due.add(id(market));
            }
        }
        Text own = name(home);
        Element.Basis basis =
                basis(markets.stream().filter(this::differs).findFirst().orElse(home));
        return new Element(
                new Field(
                        "differs",
                        Kind.CHOICES,
                        new Text(
                                "Where does the ruling differ from '" + own.en() + "' (in outcome or amount)?",
                                "在哪些市场，处理与“" + own.zh() + "”不同（结果不同或金额不同）？"),
                        options,
                        null),
                primary,
                BigDecimal.valueOf(6),
                false,
                List.copyOf(due),
                answer -> answer instanceof List<?> given
                        ? Credit.set(
                                new LinkedHashSet<>(due),
                                given.stream().map(String::valueOf).toList())
                        : BigDecimal.ZERO,
                basis.under(basis.clause(), compared()));
    }

    private boolean differs(Brief market) {
        return ruling(market).outcome().kind() != ruling(home).outcome().kind()
                || new Owed(market)
                                .total()
                                .amount()
                                .compareTo(new Owed(home).total().amount())
                        != 0;
    }

    /** What comes out where, side by side. */
    private Text compared() {
        List<Text> each = new ArrayList<>();
        each.add(cameOut(home));
        markets.forEach(market -> each.add(cameOut(market)));
        return new Text(
                String.join("; ", each.stream().map(Text::en).toList()) + ".",
                String.join("；", each.stream().map(Text::zh).toList()) + "。");
    }

    private static Text cameOut(Brief market) {
        Text outcome = Labels.of(ruling(market).outcome().kind());
        Money total = new Owed(market).total();
        String sum = total.signum() == 0 ? "" : " " + Formats.money(total.amount(), total.currency());
        Text name = name(market);
        return new Text(name.en() + ": " + outcome.en() + sum, name.zh() + "：" + outcome.zh() + sum);
    }

    private Element outcome(Brief market) {
        RequestRuling ruling = ruling(market);
        Set<String> due = (ruling.acceptable().isEmpty() ? List.of(ruling.outcome()) : ruling.acceptable())
                .stream().map(Outcome::kind).map(OutcomeKind::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Option> options = Choice.words(home.caseFile().scenario().question(), "outcomes", OUTCOMES, due).stream()
                .map(id -> new Option(id, OutcomeKind.of(id).map(Labels::of).orElse(Text.same(id))))
                .toList();
        Text name = name(market);
        return new Element(
                Choice.field(
                        "outcome-" + id(market), new Text(name.en() + ": what is due?", name.zh() + "应如何处理？"), options),
                primary,
                OUTCOME,
                false,
                ruling.outcome().kind().id(),
                Judge.anyOf(due),
                basis(market));
    }

    private Element sum(Text name) {
        Money due = sumDue();
        return new Element(
                new Field(
                        "sum",
                        Kind.MONEY,
                        new Text(
                                name.en() + ": what is paid to the buyer in all? (0 if nothing)",
                                name.zh() + "应付买家总额（没有则填 0）"),
                        List.of(),
                        due.currency().getCurrencyCode()),
                MONEY,
                Weight.of(3, due.signum() != 0),
                false,
                due,
                Judge.amount(due),
                new Owed(asked).basisOfTotal(basis(asked)));
    }

    private static Element.Basis basis(Brief market) {
        return Turning.of(market, ruling(market).grounds());
    }

    private static RequestRuling ruling(Brief market) {
        return market.caseFile().ruling().first();
    }

    private static String id(Brief market) {
        return market.caseFile().scenario().rulebook();
    }

    private static Text name(Brief market) {
        return market.files().market(market.caseFile());
    }
}
