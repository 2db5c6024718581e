package org.refundrill.exercise.goodwill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.JointElement;
import org.refundrill.exercise.JointElement.Reached;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;
import org.refundrill.world.World;

/**
 * Who gets goodwill, and what that is worth. The rulebook says {@code budget} and lists, for each buyer in their order: {@code
 * candidate.keys}, {@code candidate.names}, {@code candidate.eligible}, {@code candidate.groups}, {@code candidate.costs} and
 * {@code candidate.worths}; {@code spread} and {@code alike} are values whose clauses are told with a wrong answer.
 */
final class Gifts {
    private static final SkillId SKILL = new SkillId("K10");
    private static final String GETS = "gets";
    private static final BigDecimal GETS_WEIGHT = BigDecimal.valueOf(5);
    private static final BigDecimal FAIR_WEIGHT = BigDecimal.valueOf(2);
    private static final int SCALE = 4;

    private final Rulebook rulebook;
    private final World world;
    private final BigDecimal budget;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> best;

    Gifts(Brief brief) {
        this.rulebook = brief.rulebook();
        this.world = brief.caseFile().world().withoutHidden();
        if (!(rulebook.value(world, null, "budget") instanceof BigDecimal sum)) {
            throw new IllegalArgumentException("the rulebook '" + rulebook.id() + "' does not say 'budget'");
        }
        this.budget = sum;
        List<?> keys = list("candidate.keys");
        List<?> names = list("candidate.names");
        List<?> eligible = list("candidate.eligible");
        List<?> groups = list("candidate.groups");
        List<?> costs = list("candidate.costs");
        List<?> worths = list("candidate.worths");
        for (int i = 0; i < keys.size(); i++) {
            candidates.add(new Candidate(
                    String.valueOf(keys.get(i)),
                    (Text) names.get(i),
                    (Boolean) eligible.get(i),
                    String.valueOf(groups.get(i)),
                    (BigDecimal) costs.get(i),
                    (BigDecimal) worths.get(i)));
        }
        this.best = BestSpread.of(candidates, budget);
    }

    private List<?> list(String name) {
        if (rulebook.value(world, null, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("the rulebook '" + rulebook.id() + "' does not list '" + name + "'");
    }

    Element element() {
        return new Element(
                new Field(
                        GETS,
                        Field.Kind.CHOICES,
                        new Text(
                                "Who gets goodwill out of the " + told(budget) + "?",
                                "预算" + told(budget) + "，给哪些买家善意补偿？"),
                        candidates.stream()
                                .map(one -> new Field.Option(one.key(), one.name()))
                                .toList(),
                        null),
                SKILL,
                GETS_WEIGHT,
                false,
                best.stream().map(Candidate::key).toList(),
                this::credit,
                basis("spread"));
    }

    private Element.Basis basis(String value) {
        List<ClauseId> clauses = rulebook.answer(world, null, value).clauses();
        ClauseId clause = clauses.isEmpty() ? new ClauseId(value) : clauses.get(0);
        return new Element.Basis(clause, value, Turning.clause(rulebook, clause), null);
    }

    private List<Candidate> served(Object answer) {
        return candidates.stream()
                .filter(one -> answer instanceof List<?> keys && keys.contains(one.key()))
                .toList();
    }

    /** The share of what could be retained; nothing for more than the budget. */
    private BigDecimal credit(Object answer) {
        List<Candidate> served = served(answer);
        return BestSpread.cost(served).compareTo(budget) > 0
                ? BigDecimal.ZERO
                : served.equals(best)
                        ? BigDecimal.ONE
                        : Credit.captured(BestSpread.worth(best), BestSpread.worth(served));
    }

    /** Equal cases are served all or none; who serves nobody has not treated anybody. */
    JointElement fairness() {
        return new JointElement(
                "alike",
                new Text("Equal cases are treated alike", "同等情况同等对待"),
                SKILL,
                FAIR_WEIGHT,
                answers -> alike(served(answers.getOrDefault(GETS, List.of()))),
                new Text("all of a kind or none", "同类全给或全不给"),
                basis("alike"));
    }

    private Reached alike(List<Candidate> served) {
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        candidates.stream()
                .filter(Candidate::eligible)
                .forEach(one -> groups.computeIfAbsent(one.group(), key -> new ArrayList<>())
                        .add(one));
        long touched = groups.values().stream()
                .filter(group -> group.stream().anyMatch(served::contains))
                .count();
        long whole = groups.values().stream().filter(served::containsAll).count();
        long wrong = served.stream().filter(one -> !one.eligible()).count();
        Text shown = new Text(whole + " of " + touched + " kinds", touched + "类中" + whole + "类一致");
        if (touched + wrong == 0) {
            return new Reached(best.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO, shown);
        }
        // one or two kinds served where many should be is little fairness shown
        long due = Math.max(touched + wrong, kinds(best));
        return new Reached(
                whole == due
                        ? BigDecimal.ONE
                        : BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(due), SCALE, RoundingMode.DOWN),
                shown);
    }

    private static long kinds(List<Candidate> some) {
        return some.stream().map(Candidate::group).distinct().count();
    }

    Money nothing() {
        return money(BigDecimal.ZERO);
    }

    Money forgone(Map<String, Object> answers) {
        List<Candidate> served = served(
                answers.getOrDefault(GETS, best.stream().map(Candidate::key).toList()));
        return money(BestSpread.worth(best).subtract(BestSpread.worth(served)).max(BigDecimal.ZERO));
    }

    private Money money(BigDecimal amount) {
        return new Money(
                amount.setScale(rulebook.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP),
                rulebook.currency());
    }

    private String told(BigDecimal amount) {
        return Formats.money(amount, rulebook.currency());
    }

    /** Cost and retained value of all, and what both spreads come to. */
    List<Dossier.Panel> explained(Map<String, Object> answers) {
        List<Candidate> served = served(answers.getOrDefault(GETS, List.of()));
        List<List<Text>> rows = new ArrayList<>();
        for (Candidate one : candidates) {
            rows.add(List.of(
                    one.name(),
                    one.eligible() ? Text.same(told(one.cost())) : new Text("not from this budget", "不从预算支出"),
                    one.eligible() ? Text.same(told(one.worth())) : Text.same("–"),
                    mark(best.contains(one)),
                    mark(served.contains(one))));
        }
        rows.add(List.of(
                new Text("in all", "合计"),
                Text.same(told(BestSpread.cost(best)) + " / " + told(BestSpread.cost(served))),
                Text.same(told(BestSpread.worth(best)) + " / " + told(BestSpread.worth(served))),
                Text.same(String.valueOf(best.size())),
                Text.same(String.valueOf(served.size()))));
        return List.of(new Dossier.Panel(
                "spread",
                new Text("The best spread beside yours", "最佳分配与你的分配"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("buyer", "买家"),
                        new Text("cost", "支出"),
                        new Text("retained", "留存价值"),
                        new Text("best", "最佳"),
                        new Text("yours", "你的")),
                rows));
    }

    private static Text mark(boolean gets) {
        return gets ? new Text("yes", "给") : Text.same("–");
    }
}
