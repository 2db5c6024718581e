package org.refundrill.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.refundrill.casefile.CaseCode;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Language;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Link;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.rulebook.Clause;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.Duty;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.SignOff;
import org.refundrill.training.Watcher;
import org.refundrill.training.learner.Everybody;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.Member;
import org.refundrill.training.learner.NextStep;

/** The reports about many people, over the same facts; the same facts and the same clock give the same bytes. */
public final class GroupReports {

    private final Facts facts;
    private final Say say;

    /**
     * What all of them are made from.
     *
     * @param everybody whom they are about
     * @param now when they are made
     * @param clauses the clauses that can be spoken of
     * @param scenarios the families of cases; one is read when it is first asked for by name
     * @param trained what each of them trains, by its id
     * @param duties the duties of the trade
     * @param signed decisions about people
     */
    public record Facts(
            Language language,
            ZoneId zone,
            Instant now,
            Curriculum curriculum,
            Everybody everybody,
            Map<ClauseId, Clause> clauses,
            Map<String, Scenario> scenarios,
            Map<String, Trained> trained,
            Map<String, Duty> duties,
            List<SignOff> signed) {
        List<Member> members() {
            return everybody.members();
        }
    }

    /** Over these facts, with links where there is a site to lead through. */
    public GroupReports(Facts facts, SiteLinks links) {
        this.facts = facts;
        this.say = new Say(new Figures(facts.language(), facts.zone()), links, facts.clauses(), facts.scenarios());
    }

    /** For a trainer: one group, or everybody where no group is named. */
    public Page cohort(String cohort) {
        List<Member> members = facts.members().stream()
                .filter(member -> cohort.isEmpty() || member.cohorts().contains(cohort))
                .toList();
        return new CohortPage(
                        say, facts.curriculum(), members, facts.everybody().prospects(), facts.now(), facts.zone())
                .page(cohort, facts.everybody());
    }

    /** For a manager, with how many of the live cases are of a family. */
    public Page readiness(Map<String, Integer> mix) {
        return new ReadinessPage(say, facts.curriculum(), facts.members(), facts.signed(), facts.now())
                .page(facts.duties(), facts.trained(), mix);
    }

    /** For authors. */
    public Page items() {
        return new ItemsPage(say, facts.curriculum(), facts.members(), facts.scenarios(), facts.trained(), facts.now())
                .page();
    }

    /** What one trainee is believed to know, as blocks of the trainee's own report. */
    public List<Block> knowledge(Knowledge knowledge, List<NextStep> next, PracticeHistory history) {
        List<Block> blocks = new ArrayList<>(new KnowledgeBlocks(say, knowledge, next).blocks());
        blocks.add(1, new WeeksBlock(say, facts.zone()).ofAttempts(history.attempts()));
        return blocks;
    }

    /**
     * All of them with an index, and a page for each person, clause, family and case that they lead to.
     *
     * @param watcher is told how many pages there are already
     * @param taker takes each page as it is made
     */
    public void site(CaseDesk desk, Watcher watcher, Consumer<Page> taker) {
        Link home = new Link(say.of("All reports", "全部报告"), "index.html");
        List<Page> first = List.of(cohort(""), readiness(Map.of()), items());
        TopicPages topics = new TopicPages(say, facts.curriculum(), facts.members(), facts.now());
        int known = first.size() + facts.members().size() + topics.size() + 1;
        int[] made = {0};
        watcher.at(Watcher.Stage.WRITING, 0, known);
        Consumer<Page> below = page -> {
            taker.accept(page.under(List.of(home)));
            made[0]++;
            watcher.at(
                    Watcher.Stage.WRITING, made[0], known + say.links().cases().size());
        };
        first.forEach(below);
        PathBlock paths = new PathBlock(say, facts.duties(), DutyRecord.families(facts.trained()));
        for (Member member : facts.members()) {
            below.accept(
                    new PersonPage(say, facts.curriculum(), member, paths, facts.trained(), facts.zone(), facts.now())
                            .page());
        }
        topics.pages(facts.scenarios(), below);
        CasePage cases = CasePage.of(say, desk, facts.members(), facts.now());
        for (String code : List.copyOf(say.links().cases())) {
            if (desk.read(code) instanceof CaseCode.Known read) {
                below.accept(cases.page(desk.generate(read.code())));
            } else {
                below.accept(gone(code));
            }
        }
        taker.accept(index(first, topics));
        watcher.at(Watcher.Stage.WRITING, made[0] + 1L, made[0] + 1L);
    }

    /** A case that the content as it is now does not make any more. */
    private Page gone(String code) {
        return new Page(
                facts.language(),
                SiteLinks.name(say.links().ofCase(code)),
                say.of("Case", "案件") + " " + code,
                "",
                "",
                List.of(),
                List.of(new Block(
                        "gone",
                        say.of("Made with other content", "由其他版本内容生成"),
                        "",
                        List.of(),
                        List.of(),
                        say.of("Open it where it was kept:", "请从保存处打开："),
                        "replay " + code)),
                say.made(facts.now()));
    }

    private Page index(List<Page> first, TopicPages topics) {
        List<Figure> figures = new ArrayList<>();
        figures.add(list(
                "reports",
                say.of("Reports", "报告"),
                first.stream()
                        .map(page -> new Link(page.title(), Pages.fileName(page)))
                        .toList()));
        figures.add(list(
                "people",
                say.of("People", "学员"),
                facts.members().stream()
                        .map(member -> new Link(member.name(), say.links().person(member.trainee())))
                        .toList()));
        figures.add(list("families", say.of("Families of cases", "案件类型"), topics.familyLinks()));
        figures.add(list("clauses", say.of("Clauses", "条款"), topics.clauseLinks()));
        return new Page(
                facts.language(),
                "index",
                say.of("Refundrill reports", "Refundrill 报告"),
                say.of(facts.curriculum().title()),
                "",
                List.of(),
                List.of(new Block(
                        "index",
                        say.of("Where to begin", "从这里开始"),
                        "",
                        List.of(),
                        figures,
                        say.of(
                                "Trainers begin with the cohort report, managers with readiness, authors with items.",
                                "培训师先看班组报告，主管先看上岗评估，题目作者先看题目分析。"),
                        "")),
                say.made(facts.now()));
    }

    private Figure list(String id, String title, List<Link> links) {
        return new Figure(
                id,
                Drawing.NONE,
                title,
                "",
                new Table(
                        List.of(new org.refundrill.report.Page.Column(title, false)),
                        links.stream()
                                .map(link -> new Row(List.of(Cell.link(link.text(), link.href()))))
                                .toList()));
    }
}
