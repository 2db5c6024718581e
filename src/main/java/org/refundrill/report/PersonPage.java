package org.refundrill.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.decision.ClauseId;
import org.refundrill.mastery.MasteryState;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Judgement;
import org.refundrill.training.learner.Member;
import org.refundrill.training.learner.SkillStanding;

/** One person among many, in brief: skills, units, weeks, the last cases, mistakes by clause, what answers cost, and paths. */
record PersonPage(
        Say say,
        Curriculum curriculum,
        Member member,
        PathBlock paths,
        Map<String, Trained> trained,
        ZoneId zone,
        Instant now) {
    private static final int LAST = 10;
    private static final int WORST = 5;

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(skills());
        blocks.add(new WeeksBlock(say, zone).ofFirst(member.done(), curriculum));
        blocks.add(cases());
        blocks.add(mistakes());
        blocks.add(new LedgerBlock(say).block(Judgement.ofFirst(member.done()), "ledger"));
        blocks.add(paths.of(new DutyRecord(member, curriculum, trained)));
        return new Page(
                say.figures().language(),
                SiteLinks.name(say.links().person(member.trainee())),
                say.of("Trainee", "学员"),
                member.name(),
                say.of(
                        Say.n(member.done().size(), "case answered", "cases answered"),
                        "已答案件" + member.done().size() + "个"),
                List.of(),
                blocks,
                say.made(now));
    }

    private String name(SkillStanding skill) {
        return skill.skill().value() + " " + say.of(curriculum.called(skill.skill()));
    }

    private Cell caseLink(String code) {
        return Cell.link(code, say.links().ofCase(code));
    }

    private Block skills() {
        List<SkillStanding> met = member.skills().stream()
                .filter(skill -> skill.state() != MasteryState.NOT_STARTED)
                .toList();
        List<Row> rows = met.stream()
                .map(skill -> new Row(List.of(
                        Cell.of(name(skill)),
                        Say.share(skill.estimate().chance()).signed(Say.sign(skill.state())),
                        Say.interval(skill.estimate().low(), skill.estimate().high()),
                        Cell.of(say.state(skill.state())))))
                .toList();
        List<String> open = member.units().units().stream()
                .filter(unit -> unit.state() != Standing.State.PASSED)
                .map(unit -> say.of(unit.unit().title()))
                .toList();
        return new Block(
                "skills",
                say.of("Competencies", "各项能力"),
                open.isEmpty()
                        ? say.of("Every unit is passed.", "全部单元已通过。")
                        : say.of("Units not passed: ", "未通过单元：") + say.list(open),
                List.of(),
                List.of(new Figure(
                        "skills",
                        Drawing.INTERVALS,
                        say.of("Chance of getting a middling case right, with its 90% interval", "答对中等难度案件的可能性及90%区间"),
                        say.signs(),
                        new Table(
                                List.of(
                                        say.words("Competency", "能力"),
                                        say.number("Chance", "可能性"),
                                        say.number("90% interval", "90%区间"),
                                        say.words("State", "状态")),
                                rows))),
                met.stream()
                        .filter(skill -> !skill.mastered())
                        .min(Comparator.comparingDouble(
                                skill -> skill.estimate().chance()))
                        .map(skill -> say.of("Give cases for " + name(skill) + ".", "请安排“" + name(skill) + "”的案件。"))
                        .orElse(say.of("Have a first case practised.", "请先完成一个案件。")),
                "");
    }

    private Block cases() {
        List<Done> last = member.done()
                .subList(Math.max(0, member.done().size() - LAST), member.done().size());
        List<Row> rows = last.stream()
                .map(done -> new Row(List.of(
                        Cell.of(say.day(done.answered().at()).substring(5)),
                        Say.share(done.credit()).signed(done.passed(curriculum.passMark()) ? "✓" : "✗"),
                        Cell.link(
                                say.family(done.answered().scenario()),
                                say.links().family(done.answered().scenario())),
                        caseLink(done.answered().code()))))
                .toList();
        return new Block(
                "cases",
                say.of("The last cases", "最近的案件"),
                "",
                List.of(),
                List.of(new Figure(
                        "cases",
                        Drawing.TIMELINE,
                        say.of("Score by day", "各日得分"),
                        say.of("A disc is passed, a cross is not.", "圆点为通过，叉号为未通过。"),
                        new Table(
                                List.of(
                                        say.words("Day", "日期"),
                                        say.number("Score", "得分"),
                                        say.words("Family", "案件类型"),
                                        say.words("Case", "案件")),
                                rows))),
                last.isEmpty()
                        ? say.of("Nothing yet.", "暂无。")
                        : say.of("Talk about the last one that was not passed.", "请谈一谈最近未通过的案件。"),
                "");
    }

    private Block mistakes() {
        Map<ClauseId, List<Answered>> missed = new TreeMap<>(Comparator.comparing(ClauseId::value));
        for (Done done : member.done()) {
            done.answered().elements().stream()
                    .filter(element -> !element.right())
                    .map(Answered.Element::clause)
                    .distinct()
                    .forEach(clause -> missed.computeIfAbsent(clause, any -> new ArrayList<>())
                            .add(done.answered()));
        }
        List<Map.Entry<ClauseId, List<Answered>>> worst = missed.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<ClauseId, List<Answered>> entry) ->
                        -entry.getValue().size()))
                .limit(WORST)
                .toList();
        List<Row> rows = worst.stream()
                .map(entry -> new Row(List.of(
                        Cell.link(say.clause(entry.getKey()), say.links().clause(entry.getKey())),
                        Cell.of(entry.getValue().size()),
                        caseLink(entry.getValue()
                                .get(entry.getValue().size() - 1)
                                .code()))))
                .toList();
        return new Block(
                "mistakes",
                say.of("Clauses missed most", "最常答错的条款"),
                "",
                List.of(),
                List.of(new Figure(
                        "mistakes",
                        Drawing.NONE,
                        say.of("By how many cases", "按案件数"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Clause", "条款"),
                                        say.number("Cases", "案件数"),
                                        say.words("The last case", "最近案件")),
                                rows))),
                worst.isEmpty()
                        ? say.of("No mistake to talk about.", "没有需要讨论的错误。")
                        : say.of(
                                "Have '" + say.clause(worst.get(0).getKey()) + "' said in own words.",
                                "请让学员用自己的话说明“" + say.clause(worst.get(0).getKey()) + "”。"),
                "");
    }
}
