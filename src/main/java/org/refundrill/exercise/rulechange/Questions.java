package org.refundrill.exercise.rulechange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;

/** Elements that the three exercises share, and what each answer rests on. */
final class Questions {
    static final SkillId POLICY = new SkillId("K1");
    private final Revision revision;

    Questions(Revision revision) {
        this.revision = revision;
    }

    private SkillId primary() {
        return revision.brief().caseFile().scenario().skills().get(0);
    }

    /** Several of several: what is found less what is named besides. */
    Element several(
            String id, Text label, List<Option> options, Collection<String> due, int weight, Element.Basis basis) {
        Set<String> right = new LinkedHashSet<>(due);
        List<String> inOrder =
                options.stream().map(Option::id).filter(right::contains).toList();
        return new Element(
                new Field(id, Kind.CHOICES, label, options, null),
                primary(),
                BigDecimal.valueOf(weight),
                false,
                inOrder,
                answer -> answer instanceof List<?> given
                        ? Credit.set(right, given.stream().map(String::valueOf).toList())
                        : BigDecimal.ZERO,
                basis);
    }

    /** One of several. */
    Element one(String id, Text label, List<Option> options, String due, int weight, Element.Basis basis) {
        return new Element(
                Choice.field(id, label, options),
                primary(),
                BigDecimal.valueOf(weight),
                false,
                due,
                Judge.anyOf(Set.of(due)),
                basis);
    }

    /** What comes out in one case, with the remedy. */
    Element outcome(String id, Text label, RequestRuling ruling, int weight) {
        List<Option> options = revision.outcomes().entrySet().stream()
                .map(outcome -> new Option(outcome.getKey(), outcome.getValue()))
                .toList();
        return one(id, label, options, OpenCase.id(ruling.outcome()), weight, basis(ruling));
    }

    /** The clause on which a ruling rests. */
    Element clause(Text label, RequestRuling ruling, int weight) {
        return CitedClause.of(
                revision.brief(), ruling.grounds(), label, POLICY, BigDecimal.valueOf(weight), basis(ruling));
    }

    /** What a ruling rests on. */
    Element.Basis basis(RequestRuling ruling) {
        Grounds grounds = ruling.grounds();
        return Turning.of(revision.brief(), grounds);
    }

    /** A basis in what the two texts say otherwise. */
    Element.Basis basis(String fact, ClauseId clause, Text reason) {
        Text rule = Turning.clause(revision.newer(), clause);
        return new Element.Basis(clause, fact, new Text(rule.en() + " " + reason.en(), rule.zh() + reason.zh()), null);
    }

    /** A basis in what the two texts say of one line. */
    Element.Basis basis(PolicyLine line) {
        int slash = line.id().indexOf('/');
        List<String> tested = slash < 0
                ? List.of()
                : revision.newer()
                        .testedBy(line.id().substring(0, slash), line.id().substring(slash + 1));
        return basis(tested.isEmpty() ? line.id() : tested.get(0), line.clause(), revision.difference(line.id()));
    }

    /** The lines as they can be chosen: what they are about, not what they say. */
    static List<Option> subjects(Collection<PolicyLine> lines) {
        return lines.stream()
                .map(line -> new Option(
                        line.id(),
                        new Text(
                                line.clause() + " " + line.name().en(),
                                line.clause() + " " + line.name().zh())))
                .toList();
    }

    /** What became of every case, for the debrief. */
    Dossier.Panel compared() {
        List<List<Text>> rows = revision.cases().stream()
                .map(one -> List.of(
                        OpenCase.called(one.number()),
                        OpenCase.told(revision.newer(), one.old()),
                        OpenCase.told(revision.newer(), one.now()),
                        one.byNew() ? new Text("new", "新文本") : new Text("old", "旧文本"),
                        Text.same(Turning.decisive(one.due().grounds()).value())))
                .toList();
        return new Dossier.Panel(
                "compared",
                new Text("The drawer under both texts", "两个文本下的抽屉"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("Case", "案件"),
                        new Text("By the old text", "按旧文本"),
                        new Text("By the new text", "按新文本"),
                        new Text("Holds", "适用"),
                        new Text("Clause", "依据")),
                rows);
    }

    /** What the texts say otherwise, for the debrief. */
    Dossier.Panel differences() {
        List<List<Text>> rows = revision.changed().stream()
                .map(id -> List.of(subjects(List.of(line(id))).get(0).label(), revision.difference(id)))
                .toList();
        return new Dossier.Panel(
                "differences", new Text("What changed", "修订对照"), Dossier.Layout.FIELDS, List.of(), rows);
    }

    PolicyLine line(String id) {
        PolicyLine line = revision.lines().get(id);
        if (line == null) {
            throw new IllegalArgumentException("no line '" + id + "'");
        }
        return line;
    }
}
