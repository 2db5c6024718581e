package org.refundrill.exercise.inspection;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/** What was done too early or at somebody's cost, and answers that do harm where they are not due. */
final class Harm {
    private static final SkillId EVIDENCE = new SkillId("K3");
    private static final SkillId HANDLING = new SkillId("K10");
    private static final Text NOT_HERE = new Text("not with this piece", "这件不能做");

    private final Brief brief;
    private final Checks checks;
    private final List<Element> elements;

    Harm(Brief brief, Checks checks, List<Element> elements) {
        this.brief = brief;
        this.checks = checks;
        this.elements = elements;
    }

    List<Finding> byActs(List<Check> done) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            Check check = done.get(i);
            String first = check.first();
            boolean early = first != null
                    && checks.of(first).isPresent()
                    && done.subList(0, i).stream()
                            .noneMatch(before -> before.id().equals(first));
            if (check.dangerous()) {
                findings.add(finding("danger." + check.id(), HANDLING, true, check.rule(), check.label(), NOT_HERE));
            } else if (early) {
                Text before =
                        checks.of(Objects.requireNonNull(first)).orElseThrow().label();
                findings.add(finding(
                        "order." + check.id(),
                        EVIDENCE,
                        false,
                        check.rule(),
                        check.label(),
                        new Text("first: " + before.en(), "先做：" + before.zh())));
            }
        }
        return findings;
    }

    /** Answers named as harmful that were given although they are not due. */
    List<Finding> byAnswers(TaskState state) {
        String harmful = brief.caseFile().scenario().question().settings().getOrDefault("harmful", "");
        List<Finding> findings = new ArrayList<>();
        for (String pair : harmful.strip().split("[,\\s]+")) {
            String[] named = pair.split("=", 2);
            elements.stream()
                    .filter(element -> named.length == 2 && element.field().id().equals(named[0]))
                    .filter(element -> says(given(state, element.field()), named[1]) && !says(element.due(), named[1]))
                    .findFirst()
                    .ifPresent(element -> findings.add(accusation(element, named[1])));
        }
        return findings;
    }

    private static boolean says(Object answer, String word) {
        return answer instanceof List<?> several ? several.contains(word) : word.equals(answer);
    }

    private static Object given(TaskState state, Field field) {
        Action last = state.log().isEmpty() ? null : state.log().get(state.log().size() - 1);
        Object typed = last instanceof Action.Submit submit
                ? submit.response().fields().get(field.id())
                : null;
        if (typed == null) {
            return "";
        }
        Reading reading = new FormReader(ZoneOffset.UTC).read(new Form(List.of(field)), Map.of(field.id(), typed));
        return reading instanceof Reading.Accepted accepted ? accepted.answers().getOrDefault(field.id(), "") : "";
    }

    private Finding accusation(Element element, String word) {
        Text said = element.field().options().stream()
                .filter(option -> option.id().equals(word))
                .map(Field.Option::label)
                .findFirst()
                .orElse(Text.same(word));
        return finding(
                "harm." + element.field().id(),
                element.skill(),
                true,
                element.basis().clause(),
                said,
                new Text("nothing of the kind", "不应如此"));
    }

    private Finding finding(String id, SkillId skill, boolean critical, ClauseId rule, Text given, Text due) {
        Clause clause = brief.rulebook().clauses().get(rule);
        Text why = clause == null
                ? new Text(rule + ".", rule + "。")
                : new Text(
                        rule + " " + clause.title().en() + ". " + clause.text().en(),
                        rule + "《" + clause.title().zh() + "》。" + clause.text().zh());
        return new Finding(
                id,
                critical ? new Text("Harm done", "造成损害") : new Text("Done too early", "顺序过早"),
                skill,
                Verdict.WRONG,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                critical,
                rule,
                null,
                why,
                given,
                due,
                null);
    }
}
