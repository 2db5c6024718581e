package org.refundrill.exercise.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Answer;
import org.refundrill.world.World;

/**
 * The question which steps are taken. Whoever ends where the case must end earns everything, less .15 for each step more
 * than needed, refused ones too, at most half; whoever stops on the way earns the share of the way that is behind; who can no longer get
 * there, nothing.
 */
final class StepsElement {
    static final String FIELD = "steps";
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(5);
    private static final BigDecimal DETOUR = new BigDecimal("0.15");
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final int SCALE = 6;

    private final Brief brief;
    private final Machine machine;
    private final MachineWords words;

    StepsElement(Brief brief, Machine machine) {
        this.brief = brief;
        this.machine = machine;
        this.words = new MachineWords(brief, machine);
    }

    Element element() {
        List<SystemStep> way = machine.shortest(machine.start())
                .orElseThrow(() -> new IllegalArgumentException(
                        "in " + brief.caseFile().code() + " no steps lead to the end " + machine.end()));
        List<String> due = way.stream().map(SystemStep::key).toList();
        List<Field.Option> options = machine.steps().stream()
                .map(step -> new Field.Option(step.key(), words.called(step)))
                .toList();
        Field field = new Field(
                FIELD,
                Field.Kind.SEQUENCE,
                new Text("Which steps do you take, in which order?", "依次执行哪些操作？"),
                options,
                null);
        return new Element(
                field, brief.caseFile().scenario().skills().get(0), WEIGHT, false, due, judge(way.size()), basis());
    }

    private Judge judge(int needed) {
        return given -> given instanceof List<?> keys
                ? credit(Course.of(machine, keys.stream().map(String::valueOf).toList()), needed)
                : BigDecimal.ZERO;
    }

    private BigDecimal credit(Course course, int needed) {
        Optional<List<SystemStep>> left = machine.shortest(course.end());
        if (left.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (left.get().isEmpty()) {
            int more = Math.max(0, course.taken().size() - needed);
            return BigDecimal.ONE
                    .subtract(DETOUR.multiply(BigDecimal.valueOf(more)))
                    .max(LEAST);
        }
        int behind = Math.max(0, needed - left.get().size());
        return BigDecimal.valueOf(behind).divide(BigDecimal.valueOf(needed), SCALE, RoundingMode.DOWN);
    }

    /** What the system must say in the end, and the rules that demand it. */
    private Element.Basis basis() {
        World world = brief.caseFile().world().withoutHidden();
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<ClauseId> clauses = new ArrayList<>();
        for (String end : MachineReader.ends(machine)) {
            Answer answer = brief.rulebook().answer(world, null, end);
            facts.putAll(answer.facts());
            clauses.addAll(answer.clauses());
        }
        ClauseId first = clauses.isEmpty() ? machine.steps().get(0).clause() : clauses.get(0);
        Text clause = words.clause(first);
        Text end = words.standing(machine.end());
        return new Element.Basis(
                first,
                MachineReader.ends(machine).get(0),
                new Text(
                        clause.en() + " In the end the system must say: " + end.en() + ".",
                        clause.zh() + "最终系统状态应为：" + end.zh() + "。"),
                null,
                List.copyOf(facts.values()));
    }
}
