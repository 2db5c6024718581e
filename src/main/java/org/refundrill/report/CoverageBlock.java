package org.refundrill.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refundrill.decision.ClauseId;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** What of the content was practised at all: families by duty, and the clauses that no answer has touched. */
final class CoverageBlock {
    private static final int SHOWN = 40;

    private final Say say;
    private final Map<String, Integer> cases = new TreeMap<>();
    private final Set<ClauseId> touched = new HashSet<>();
    private final Map<String, Set<String>> byDuty = new TreeMap<>();

    CoverageBlock(Say say, List<Member> members, Map<String, Trained> trained) {
        this.say = say;
        trained.forEach((family, what) ->
                byDuty.computeIfAbsent(what.duty(), any -> new TreeSet<>()).add(family));
        for (Member member : members) {
            for (Done done : member.done()) {
                cases.merge(done.answered().scenario(), 1, Integer::sum);
                done.answered().elements().stream()
                        .map(Answered.Element::clause)
                        .forEach(touched::add);
            }
        }
    }

    Block block() {
        List<ClauseId> untouched = say.clauses().keySet().stream()
                .filter(clause -> !touched.contains(clause))
                .toList();
        List<Row> duties = byDuty.entrySet().stream()
                .map(entry -> new Row(List.of(
                        Cell.of(entry.getKey()),
                        Cell.of(entry.getValue().size()),
                        Cell.of(entry.getValue().stream()
                                .filter(cases::containsKey)
                                .count()),
                        Cell.of(entry.getValue().stream()
                                .mapToInt(family -> cases.getOrDefault(family, 0))
                                .sum()))))
                .toList();
        List<Row> clauses = untouched.stream()
                .limit(SHOWN)
                .map(clause -> new Row(List.of(Cell.of(say.clause(clause)))))
                .toList();
        int all = say.clauses().size();
        return new Block(
                "coverage",
                say.of("Coverage", "覆盖情况"),
                say.of("Clauses of the rulebooks that the curriculum and the answers rest on.", "条款范围为课程及作答所依据的规则。"),
                List.of(new Tile(
                        say.of("Clauses that an answer touched", "作答涉及的条款"), all - untouched.size() + " / " + all, "")),
                List.of(
                        new Figure(
                                "coverage",
                                Drawing.NONE,
                                say.of("Families by duty, and how many were practised", "各项职责的案件类型及已练数量"),
                                "",
                                new Table(
                                        List.of(
                                                say.words("Duty", "职责"),
                                                say.number("Families", "类型"),
                                                say.number("Practised", "已练"),
                                                say.number("Cases", "案件")),
                                        duties)),
                        new Figure(
                                "untouched",
                                Drawing.NONE,
                                say.of("Clauses that no answer has touched", "尚未涉及的条款"),
                                untouched.size() > SHOWN
                                        ? say.of(
                                                "The first " + SHOWN + " of " + untouched.size() + ".",
                                                "共" + untouched.size() + "条，列出前" + SHOWN + "条。")
                                        : "",
                                new Table(List.of(say.words("Clause", "条款")), clauses))),
                untouched.isEmpty()
                        ? say.of("Every clause is practised.", "全部条款均已练到。")
                        : say.of(
                                "Write or assign a family that turns on '" + say.clause(untouched.get(0)) + "'.",
                                "请编写或布置涉及“" + say.clause(untouched.get(0)) + "”的案件类型。"),
                "coverage");
    }
}
