package org.refundrill.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.ClauseId;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.rulebook.Clause;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** A page for every clause and every family that was met, each leading to the others and to people. */
final class TopicPages {
    private static final int PEOPLE = 20;

    private final Say say;
    private final Instant now;
    private final Map<ClauseId, Topic> clauses = new TreeMap<>(Comparator.comparing(ClauseId::value));
    private final Map<String, Topic> families = new TreeMap<>();

    /** What happened at one clause, or in one family. */
    private static final class Topic {
        private int asked;
        private int missed;
        private final Map<Member, Integer> people = new LinkedHashMap<>();
        private final Set<ClauseId> clauses = new LinkedHashSet<>();
        private final Set<String> families = new LinkedHashSet<>();
        private final List<String> codes = new ArrayList<>();

        void count(boolean wrong, Member member, String code) {
            asked++;
            if (wrong) {
                missed++;
                people.merge(member, 1, Integer::sum);
                codes.remove(code);
                codes.add(code);
                if (codes.size() > 3) {
                    codes.remove(0);
                }
            }
        }
    }

    TopicPages(Say say, Curriculum curriculum, List<Member> members, Instant now) {
        this.say = say;
        this.now = now;
        for (Member member : members) {
            for (Done done : member.done()) {
                Answered answered = done.answered();
                Topic family = families.computeIfAbsent(answered.scenario(), any -> new Topic());
                family.count(!done.passed(curriculum.passMark()), member, answered.code());
                for (Answered.Element element : answered.elements()) {
                    Topic clause = clauses.computeIfAbsent(element.clause(), any -> new Topic());
                    clause.count(!element.right(), member, answered.code());
                    clause.families.add(answered.scenario());
                    family.clauses.add(element.clause());
                }
            }
        }
    }

    /** How many pages there are. */
    int size() {
        return clauses.size() + families.size();
    }

    /** Hands on page after page, those of clauses first. */
    void pages(Map<String, Scenario> scenarios, Consumer<Page> taker) {
        clauses.forEach((clause, topic) -> taker.accept(clause(clause, topic)));
        families.forEach((family, topic) -> taker.accept(family(family, topic, scenarios)));
    }

    /** The names of the pages there are, with their addresses: clauses first. */
    List<Page.Link> clauseLinks() {
        return clauses.keySet().stream()
                .map(clause -> new Page.Link(say.clause(clause), say.links().clause(clause)))
                .toList();
    }

    /** The same of families. */
    List<Page.Link> familyLinks() {
        return families.keySet().stream()
                .map(family -> new Page.Link(say.family(family), say.links().family(family)))
                .toList();
    }

    private Page clause(ClauseId id, Topic topic) {
        Clause known = say.clauses().get(id);
        List<Row> rows = topic.families.stream()
                .map(family -> new Row(
                        List.of(Cell.link(say.family(family), say.links().family(family)))))
                .toList();
        return page(
                say.links().clause(id),
                say.of("Clause", "条款"),
                say.clause(id),
                known == null ? "" : say.of(known.text()) + " (" + known.source() + ")",
                topic,
                new Figure(
                        "families",
                        Drawing.NONE,
                        say.of("Families that turn on it", "涉及的案件类型"),
                        "",
                        new Table(List.of(say.words("Family", "案件类型")), rows)),
                say.of("Read the clause aloud, then work its last missed case.", "请朗读该条款，再做最近答错的案件。"));
    }

    private Page family(String id, Topic topic, Map<String, Scenario> scenarios) {
        Scenario scenario = scenarios.get(id);
        List<Row> rows = topic.clauses.stream()
                .map(clause -> new Row(
                        List.of(Cell.link(say.clause(clause), say.links().clause(clause)))))
                .toList();
        return page(
                say.links().family(id),
                say.of("Family of cases", "案件类型"),
                say.family(id),
                scenario == null ? id : id + " · " + say.of("tier ", "难度") + scenario.tier() + " · " + scenario.duty(),
                topic,
                new Figure(
                        "clauses",
                        Drawing.NONE,
                        say.of("Clauses that decide it", "决定性条款"),
                        "",
                        new Table(List.of(say.words("Clause", "条款")), rows)),
                say.of("Work one more: practise --scenario ", "再做一个：practise --scenario ") + id);
    }

    private Page page(String href, String title, String who, String about, Topic topic, Figure others, String todo) {
        List<Row> people = topic.people.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Member, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().trainee()))
                .limit(PEOPLE)
                .map(entry -> new Row(List.of(
                        Cell.link(
                                entry.getKey().name(),
                                say.links().person(entry.getKey().trainee())),
                        Cell.of(entry.getValue()))))
                .toList();
        List<Row> cases = topic.codes.stream()
                .map(code -> new Row(List.of(Cell.link(code, say.links().ofCase(code)))))
                .toList();
        Figure missed = new Figure(
                "people",
                Drawing.NONE,
                say.of("Who missed it most", "答错最多的学员"),
                say.of(
                        "Missed in " + topic.missed + " of " + topic.asked + " answers.",
                        "作答" + topic.asked + "次，答错" + topic.missed + "次。"),
                new Table(List.of(say.words("Name", "姓名"), say.number("Missed", "答错")), people));
        Figure seen = new Figure(
                "cases",
                Drawing.NONE,
                say.of("The last cases that were missed", "最近答错的案件"),
                "",
                new Table(List.of(say.words("Case", "案件")), cases));
        return new Page(
                say.figures().language(),
                SiteLinks.name(href),
                title,
                who,
                about,
                List.of(),
                List.of(new Block(
                        "topic",
                        say.of("How it went", "作答情况"),
                        "",
                        List.of(),
                        List.of(missed, seen, others),
                        todo,
                        "")),
                say.made(now));
    }
}
