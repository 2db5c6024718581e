package org.refundrill.exercise.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.Grounds.Flip;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.About;
import org.refundrill.exercise.Brief;
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
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Clause;
import org.refundrill.scenario.Question;
import org.refundrill.skill.SkillId;

/** The key features of a ruling. The clause weighs most: it cannot be guessed from habit. */
final class RulingElements {
    private static final SkillId POLICY = new SkillId("K1");
    private static final SkillId MONEY = new SkillId("K5");
    private static final String NONE = "none";
    private static final List<OutcomeKind> OF_A_REQUEST = List.of(
            OutcomeKind.APPROVE,
            OutcomeKind.PARTLY_APPROVE,
            OutcomeKind.REFUSE,
            OutcomeKind.ASK,
            OutcomeKind.CONVERT,
            OutcomeKind.HOLD,
            OutcomeKind.ESCALATE,
            OutcomeKind.JUDGEMENT);
    private static final List<OutcomeKind> OF_A_DISPUTE = List.of(
            OutcomeKind.ACCEPT_DISPUTE,
            OutcomeKind.CONTEST,
            OutcomeKind.CONTEST_PART,
            OutcomeKind.ASK,
            OutcomeKind.HOLD,
            OutcomeKind.ESCALATE);
    private static final List<String> REMEDIES = List.of(
            NONE,
            "refund",
            "return-refund",
            "exchange",
            "resend",
            "repair",
            "price-difference",
            "freight-refund",
            "gift-value");

    private final Brief brief;
    private final RequestRuling ruling;
    private final Question question;
    private final About about;
    private final SkillId primary;
    private final Element.Basis basis;
    private final Owed owed;

    RulingElements(Brief brief) {
        this.brief = brief;
        this.ruling = brief.caseFile().ruling().first();
        this.question = brief.caseFile().scenario().question();
        this.about = About.of(question);
        List<SkillId> skills = brief.caseFile().scenario().skills();
        this.primary = skills.isEmpty() ? POLICY : skills.get(0);
        this.basis = Turning.of(brief, ruling.grounds());
        this.owed = new Owed(brief);
    }

    Money refundDue() {
        return owed.total();
    }

    /** What is about goods or a step asks for no money, and nothing travels back in a dispute. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        all.add(outcome());
        all.add(remedy());
        all.add(CitedClause.of(brief, ruling.grounds(), POLICY, BigDecimal.valueOf(5), basis));
        if (about.asksFreight()) {
            all.add(owed.freightPayer(POLICY, basis));
        }
        if (about.asksMoney()) {
            all.add(refund());
        }
        return List.copyOf(all);
    }

    private Element outcome() {
        Set<String> due = acceptable().stream()
                .map(outcome -> outcome.kind().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<OutcomeKind> usual = brief.caseFile().scenario().desk().equals("bank") ? OF_A_DISPUTE : OF_A_REQUEST;
        List<String> kinds = Choice.words(
                question, "outcomes", usual.stream().map(OutcomeKind::id).toList(), due);
        List<Option> options = kinds.stream()
                .map(id -> new Option(id, OutcomeKind.of(id).map(Labels::of).orElse(Text.same(id))))
                .toList();
        return new Element(
                Choice.field("outcome", about.outcome(), options),
                primary,
                BigDecimal.valueOf(4),
                statutoryRight(),
                ruling.outcome().kind().id(),
                Judge.anyOf(due),
                basis.flippedBy(
                        flip(flip -> flip.outcome().kind() != ruling.outcome().kind())));
    }

    private Element remedy() {
        Set<String> due = acceptable().stream()
                .map(RulingElements::remedyOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> words = Choice.words(question, "remedies", REMEDIES, due);
        return new Element(
                Choice.field("remedy", about.remedy(), Labels.options(brief.rulebook(), "remedy", words)),
                primary,
                Weight.of(1, !due.contains(NONE)),
                false,
                remedyOf(ruling.outcome()),
                Judge.anyOf(due),
                basis.flippedBy(flip(flip -> !Objects.equals(
                        flip.outcome().remedy(), ruling.outcome().remedy()))));
    }

    private Element refund() {
        return new Element(
                new Field(
                        "refund",
                        Kind.MONEY,
                        about.paid(),
                        List.of(),
                        owed.total().currency().getCurrencyCode()),
                MONEY,
                Weight.of(2, owed.total().signum() != 0),
                false,
                owed.total(),
                Judge.amount(owed.total()),
                owed.basisOfTotal(basis));
    }

    private List<Outcome> acceptable() {
        return ruling.acceptable().isEmpty() ? List.of(ruling.outcome()) : ruling.acceptable();
    }

    private static String remedyOf(Outcome outcome) {
        return outcome.remedy() == null ? NONE : outcome.remedy();
    }

    /** Refusing what the law itself gives the buyer is the one mistake that no other answer makes up for. */
    private boolean statutoryRight() {
        Clause clause = brief.rulebook().clauses().get(basis.clause());
        boolean granted = ruling.outcome().kind() == OutcomeKind.APPROVE
                || ruling.outcome().kind() == OutcomeKind.PARTLY_APPROVE;
        return granted
                && clause != null
                && clause.norm().equals("law")
                && clause.favours().equals("consumer");
    }

    private @Nullable Flip flip(Predicate<Flip> altering) {
        return ruling.grounds().flips().stream().filter(altering).findFirst().orElse(null);
    }
}
