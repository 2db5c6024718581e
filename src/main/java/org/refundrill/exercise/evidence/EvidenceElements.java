package org.refundrill.exercise.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Turning;
import org.refundrill.exercise.Weight;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.Question;
import org.refundrill.skill.SkillId;

/** The key features of a request for evidence. */
final class EvidenceElements {
    private static final SkillId POLICY = new SkillId("K1");
    private static final SkillId EVIDENCE = new SkillId("K3");
    private static final String NONE = "none";
    private static final String NOBODY = "nobody";
    private static final List<OutcomeKind> NEXT = List.of(
            OutcomeKind.ASK,
            OutcomeKind.APPROVE,
            OutcomeKind.PARTLY_APPROVE,
            OutcomeKind.REFUSE,
            OutcomeKind.HOLD,
            OutcomeKind.ESCALATE);
    private static final List<String> PROOFS = List.of(
            NONE,
            "photo",
            "video",
            "inspection-report",
            "purchase-chain",
            "explanation",
            "signing-proof",
            "signing-condition",
            "carrier-letter",
            "completeness-proof",
            "delivery-proof",
            "weight-record",
            "chat-log");
    private static final List<String> PARTIES = List.of(NOBODY, "buyer", "seller", "carrier", "platform");

    private final Brief brief;
    private final RequestRuling ruling;
    private final Question question;
    private final Element.Basis basis;
    private final List<Outcome> acceptable;

    EvidenceElements(Brief brief) {
        this.brief = brief;
        this.ruling = brief.caseFile().ruling().first();
        this.question = brief.caseFile().scenario().question();
        this.basis = Turning.of(brief, ruling.grounds());
        this.acceptable = ruling.acceptable().isEmpty() ? List.of(ruling.outcome()) : ruling.acceptable();
    }

    List<Element> all() {
        return List.of(
                next(),
                proof(),
                from(),
                loser(),
                CitedClause.of(brief, ruling.grounds(), POLICY, BigDecimal.valueOf(5), basis));
    }

    private Element next() {
        Set<String> due = due(outcome -> outcome.kind().id());
        List<String> kinds = Choice.words(
                question, "outcomes", NEXT.stream().map(OutcomeKind::id).toList(), due);
        List<Option> options = kinds.stream()
                .map(id -> new Option(id, OutcomeKind.of(id).map(Labels::of).orElse(Text.same(id))))
                .toList();
        return element(
                "outcome",
                new Text("What do you do now?", "下一步如何处理？"),
                options,
                5,
                ruling.outcome().kind().id(),
                due,
                outcome -> outcome.kind().id());
    }

    private Element proof() {
        Set<String> due = due(EvidenceElements::proofOf);
        List<String> words = Choice.words(question, "proofs", PROOFS, due);
        List<Option> options = words.stream()
                .map(word -> word.equals(NONE)
                        ? new Option(NONE, new Text("nothing more is needed", "无需补充"))
                        : new Option(word, Labels.of(brief.rulebook(), "ask", word)))
                .toList();
        return element(
                "proof",
                new Text("Which one proof is missing?", "还缺哪一项证据？"),
                options,
                3,
                proofOf(ruling.outcome()),
                due,
                EvidenceElements::proofOf);
    }

    private Element from() {
        Set<String> due = due(EvidenceElements::partyOf);
        return element(
                "from",
                new Text("Who must provide it?", "应由谁提供？"),
                Labels.options(brief.rulebook(), "from", Choice.words(question, "parties", PARTIES, due)),
                1,
                partyOf(ruling.outcome()),
                due,
                EvidenceElements::partyOf);
    }

    private Element loser() {
        String loser = loserOf();
        return element(
                "loser",
                new Text("Who loses if it is not shown in time?", "逾期不举证，由谁承担不利后果？"),
                Labels.options(brief.rulebook(), "loser", Choice.words(question, "parties", PARTIES, Set.of(loser))),
                1,
                loser,
                Set.of(loser),
                EvidenceElements::partyOf);
    }

    /** The loser of the ruling's own time limit for the proof; without one, whoever bears the burden. */
    private String loserOf() {
        if (ruling.outcome().kind() != OutcomeKind.ASK) {
            return NOBODY;
        }
        String what = question.settings().getOrDefault("deadline", "evidence");
        return ruling.deadlines().stream()
                .filter(deadline -> deadline.what().equals(what))
                .map(Deadline::loser)
                .findFirst()
                .orElse(partyOf(ruling.outcome()));
    }

    private Element element(
            String id,
            Text label,
            List<Option> options,
            int weight,
            String best,
            Set<String> due,
            Function<Outcome, String> reading) {
        return new Element(
                Choice.field(id, label, options),
                EVIDENCE,
                Weight.of(weight, !best.equals(NONE) && !best.equals(NOBODY)),
                false,
                best,
                Judge.anyOf(due),
                basis.flippedBy(ruling.grounds().flips().stream()
                        .filter(flip -> !Objects.equals(reading.apply(flip.outcome()), reading.apply(ruling.outcome())))
                        .findFirst()
                        .orElse(null)));
    }

    private Set<String> due(Function<Outcome, String> reading) {
        return acceptable.stream().map(reading).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String proofOf(Outcome outcome) {
        String proof = outcome.proof();
        return outcome.kind() != OutcomeKind.ASK || proof == null ? NONE : proof;
    }

    private static String partyOf(Outcome outcome) {
        @Nullable String from = outcome.from();
        return outcome.kind() != OutcomeKind.ASK || from == null || from.isEmpty() ? NOBODY : from;
    }
}
