package org.refundrill.exercise.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.language.Text;
import org.refundrill.scoring.Credit;

/** What is asked of a plan: the order, how long it takes, what must not be late, and the day of the change-over. */
final class PlanElements {
    static final String ORDER = "order";
    static final String LENGTH = "length";
    static final String CRITICAL = "critical";
    static final String CUTOVER = "cutover";

    private final Brief brief;
    private final Plan plan;
    private final PlanReader reader;
    private final PlanWords words;
    private final List<Field.Option> options;

    PlanElements(Brief brief, Plan plan, PlanReader reader) {
        this.brief = brief;
        this.plan = plan;
        this.reader = reader;
        this.words = new PlanWords(plan);
        this.options = plan.tasks().stream()
                .map(task -> new Field.Option(task.key(), task.name()))
                .toList();
    }

    /** Those questions for which the scenario names a clause. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        for (String field : List.of(ORDER, LENGTH, CRITICAL, CUTOVER)) {
            String clause = brief.caseFile().scenario().question().settings().get(field);
            if (clause != null) {
                all.add(element(field, new ClauseId(clause)));
            }
        }
        return all;
    }

    private Element element(String field, ClauseId clause) {
        return switch (field) {
            case ORDER -> order(clause);
            case LENGTH -> length(clause);
            case CRITICAL -> critical(clause);
            default -> cutover(clause);
        };
    }

    /** Any order in which nothing comes before what it needs is right, and no other. */
    private Element order(ClauseId clause) {
        Field field = new Field(
                ORDER, Kind.ORDER, new Text("In which order do the tasks begin?", "各任务按什么顺序开始？"), options, null);
        List<String> due = List.copyOf(plan.finished().keySet());
        Judge judge = given -> given instanceof List<?> keys
                ? Credit.exact(
                        plan.breach(keys.stream().map(String::valueOf).toList()).isEmpty())
                : BigDecimal.ZERO;
        return new Element(
                field,
                brief.caseFile().scenario().skills().get(0),
                weight(3),
                true,
                due,
                judge,
                basis(clause, words.needs()));
    }

    private Element length(ClauseId clause) {
        Field field = new Field(
                LENGTH,
                Kind.INTEGER,
                new Text("How many working days does it take until all is finished?", "全部任务完成共需多少个工作日？"),
                List.of(),
                null);
        long due = plan.length();
        Judge judge = given -> given instanceof Long number ? Credit.exact(number == due) : BigDecimal.ZERO;
        return new Element(
                field,
                brief.caseFile().scenario().skills().get(0),
                weight(2),
                false,
                due,
                judge,
                basis(clause, words.way()));
    }

    private Element critical(ClauseId clause) {
        Field field = new Field(
                CRITICAL,
                Kind.CHOICES,
                new Text("Which tasks must not be a single day late?", "哪些任务一天都不能拖？"),
                options,
                null);
        List<String> due = plan.critical();
        Set<String> key = new LinkedHashSet<>(due);
        Judge judge = given -> given instanceof List<?> keys
                ? Credit.set(key, keys.stream().map(String::valueOf).toList())
                : BigDecimal.ZERO;
        return new Element(
                field,
                brief.caseFile().scenario().skills().get(0),
                weight(3),
                false,
                due,
                judge,
                basis(clause, words.way()));
    }

    private Element cutover(ClauseId clause) {
        LocalDate due = reader.cutover(plan.length());
        Field field = new Field(
                CUTOVER, Kind.DATE, new Text("On which day is the system changed over?", "哪一天切换上线？"), List.of(), null);
        String last = reader.day(plan.length()).toString();
        Text here = new Text("All is finished on " + last + ".", "全部任务于" + last + "完成。");
        return new Element(
                field,
                brief.caseFile().scenario().skills().get(0),
                weight(4),
                false,
                due,
                given -> Credit.exact(due.equals(given)),
                basis(clause, here));
    }

    private Element.Basis basis(ClauseId clause, Text here) {
        Text rule = Turning.clause(brief.rulebook(), clause);
        return new Element.Basis(
                clause, null, new Text(rule.en() + " Here: " + here.en(), rule.zh() + "本案：" + here.zh()), null);
    }

    private static BigDecimal weight(int weight) {
        return BigDecimal.valueOf(weight);
    }
}
