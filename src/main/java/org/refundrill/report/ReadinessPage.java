package org.refundrill.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;
import org.refundrill.skill.Duty;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.SignOff;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;
import org.refundrill.training.learner.Readiness;
import org.refundrill.training.learner.SkillStanding;

/** What a manager needs: who may go live on the desk and how sure that is, what live cases would cost, who decided what. */
final class ReadinessPage {
    /** Nearly ready: one kind of thing is missing, or two skills at most. */
    private static final int NEARLY_SKILLS = 2;

    private final Say say;
    private final Curriculum curriculum;
    private final List<Member> members;
    private final List<SignOff> signed;
    private final Instant now;

    ReadinessPage(Say say, Curriculum curriculum, List<Member> members, List<SignOff> signed, Instant now) {
        this.say = say;
        this.curriculum = curriculum;
        this.members = members;
        this.signed = signed;
        this.now = now;
    }

    private enum Verdict {
        READY,
        NEARLY,
        NOT_YET
    }

    /**
     * The page.
     *
     * @param duties the duties of the trade, by id
     * @param trained which of them each family of cases trains
     * @param mix how many of 1,000 live cases are of a family, by scenario; empty for as they were practised
     */
    Page page(Map<String, Duty> duties, Map<String, Trained> trained, Map<String, Integer> mix) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(glance());
        blocks.add(people());
        blocks.addAll(new LiveMoneyBlocks(say, members, mix).blocks());
        blocks.add(time());
        blocks.addAll(new DutyBlocks(say, curriculum, members, duties, trained).blocks());
        blocks.add(audit());
        return new Page(
                say.figures().language(),
                "readiness-" + curriculum.id() + "-" + say.figures().language().id(),
                say.of("Readiness report", "上岗评估报告"),
                say.of(curriculum.title()),
                standard(),
                List.of(),
                blocks,
                say.made(now));
    }

    private String standard() {
        return say.of(
                "The standard: every unit passed, every trained competency mastered (at least 90% sure of 80% right), and three"
                        + " right in a row on the clauses met with a chance of 80%. It recommends; a person decides.",
                "标准：所有单元通过；所训各项能力均已掌握（至少90%把握达到80%正确率）；所遇条款连续三次答对的概率达80%。系统只作推荐，由人决定。");
    }

    private static Verdict verdict(Member member) {
        Readiness readiness = member.readiness();
        if (readiness.ready()) {
            return Verdict.READY;
        }
        boolean near = readiness.units() == 0 && readiness.skills().size() <= NEARLY_SKILLS;
        return near ? Verdict.NEARLY : Verdict.NOT_YET;
    }

    private String told(Verdict verdict) {
        return switch (verdict) {
            case READY -> say.of("● ready", "●可上岗");
            case NEARLY -> say.of("◐ nearly", "◐接近");
            case NOT_YET -> say.of("○ not yet", "○尚早");
        };
    }

    private long count(Verdict wanted) {
        return members.stream().filter(member -> verdict(member) == wanted).count();
    }

    private Block glance() {
        long waiting = members.stream()
                .filter(member -> verdict(member) == Verdict.READY)
                .filter(member -> signed.stream().noneMatch(one -> one.trainee().equals(member.trainee())))
                .count();
        return new Block(
                "glance",
                say.of("Who may go live", "谁可以上岗"),
                "",
                List.of(
                        new Tile(
                                say.of("Ready", "可上岗"),
                                Long.toString(count(Verdict.READY)),
                                say.of("by the data", "据数据")),
                        new Tile(say.of("Nearly", "接近"), Long.toString(count(Verdict.NEARLY)), ""),
                        new Tile(say.of("Not yet", "尚早"), Long.toString(count(Verdict.NOT_YET)), ""),
                        new Tile(
                                say.of("Decided", "已决定"),
                                Integer.toString(signed.size()),
                                say.of("by a named person", "由具名人员"))),
                List.of(),
                waiting > 0
                        ? say.of(
                                Say.n(waiting, "person is", "people are")
                                        + " ready by the data and nobody has decided: look at them below and sign.",
                                "有" + waiting + "人数据上可上岗但尚未决定，请查看下表并签署。")
                        : say.of("Nobody waits for a decision: keep practice going.", "没有等待决定的人员，请继续练习。"),
                waiting > 0 ? "signoff --trainee NAME --desk " + curriculum.id() + " --by NAME --why TEXT" : "");
    }

    private Block people() {
        List<Member> nearestFirst = members.stream()
                .sorted(Comparator.comparing(ReadinessPage::verdict)
                        .thenComparingDouble(member -> -weakest(member))
                        .thenComparing(Member::trainee))
                .toList();
        List<Row> rows = nearestFirst.stream().map(this::person).toList();
        List<Row> sentences = nearestFirst.stream()
                .map(member -> new Row(List.of(
                        Cell.link(member.name(), say.links().person(member.trainee())), Cell.of(sentence(member)))))
                .toList();
        return new Block(
                "people",
                say.of("Person by person", "逐人情况"),
                say.of(
                        "How sure: the probability that the weakest trained competency is at 80% right or more.",
                        "可靠程度：最弱的一项能力正确率达到80%的概率。"),
                List.of(),
                List.of(
                        new Figure(
                                "people",
                                Drawing.NONE,
                                say.of("Recommendation and decision", "系统推荐与人工决定"),
                                "",
                                new Table(
                                        List.of(
                                                say.words("Name", "姓名"),
                                                say.words("Recommended", "系统推荐"),
                                                say.number("How sure", "可靠程度"),
                                                say.number("Units open", "未过单元"),
                                                say.words("Not mastered", "未掌握"),
                                                say.number("Three in a row", "连续三次"),
                                                say.words("Decision", "人工决定")),
                                        rows)),
                        new Figure(
                                "sure",
                                Drawing.NONE,
                                say.of("How sure that is, and what it rests on", "可靠程度及依据"),
                                "",
                                new Table(
                                        List.of(say.words("Name", "姓名"), say.words("In a sentence", "说明")),
                                        sentences))),
                advice(),
                "");
    }

    private String advice() {
        return members.stream()
                .filter(member -> verdict(member) != Verdict.READY)
                .min(Comparator.comparing(ReadinessPage::verdict)
                        .thenComparing(member -> member.readiness().units())
                        .thenComparing(member -> member.readiness().skills().size())
                        .thenComparing(Member::trainee))
                .map(member -> say.of(
                        "Nearest to ready is " + member.name() + ": "
                                + member.readiness().units()
                                + " units and " + member.readiness().skills().size()
                                + " competencies to go. Give them time for practice.",
                        "最接近上岗的是" + member.name() + "：还差" + member.readiness().units() + "个单元、"
                                + member.readiness().skills().size() + "项能力，请安排练习时间。"))
                .orElse(say.of("Decide about the people who are ready.", "请对可上岗的人作出决定。"));
    }

    private Row person(Member member) {
        Readiness readiness = member.readiness();
        String decision = signed.stream()
                .filter(one -> one.trainee().equals(member.trainee()))
                .reduce((before, last) -> last)
                .map(one -> one.desk() + say.of(" by ", "，") + one.by() + ", " + say.day(one.at()) + say.of(": ", "：")
                        + one.why()
                        + (one.recommended() ? "" : say.of(" (against the recommendation then)", "（与当时的系统推荐不符）")))
                .orElse("–");
        return new Row(List.of(
                Cell.link(member.name(), say.links().person(member.trainee())),
                Cell.of(told(verdict(member))),
                Say.share(weakest(member)),
                Cell.of(readiness.units()),
                Cell.of(
                        readiness.skills().isEmpty()
                                ? "–"
                                : say.list(readiness.skills().stream()
                                        .map(skill -> skill.value())
                                        .toList())),
                readiness.steady().isEmpty()
                        ? Cell.of("–")
                        : Say.share(readiness.steady().getAsDouble()),
                Cell.of(decision)));
    }

    private Stream<SkillStanding> trained(Member member) {
        return member.skills().stream()
                .filter(skill -> curriculum.skills().containsKey(skill.skill()))
                .filter(skill ->
                        skill.cases() > 0 || member.readiness().skills().contains(skill.skill()));
    }

    private double weakest(Member member) {
        return trained(member)
                .mapToDouble(skill -> skill.estimate().probabilityOf(0.8))
                .min()
                .orElse(0);
    }

    /** How sure it is, and what that rests on. */
    private String sentence(Member member) {
        SkillStanding weakest = trained(member)
                .min(Comparator.comparingDouble(skill -> skill.estimate().probabilityOf(0.8)))
                .orElse(null);
        if (weakest == null || member.done().isEmpty()) {
            return say.of("Nothing was practised yet, so nothing is known.", "尚无练习记录，无从判断。");
        }
        String sure = Say.percent(weakest.estimate().probabilityOf(0.8));
        String low = Say.percent(weakest.estimate().low());
        String high = Say.percent(weakest.estimate().high());
        String name = weakest.skill().value() + " " + say.of(curriculum.called(weakest.skill()));
        return say.of(
                sure + " sure that the weakest, " + name + ", is right in 80% or more: it stands between " + low
                        + " and " + high + " after " + Say.n(weakest.cases(), "case", "cases") + ".",
                "最弱的“" + name + "”达到80%正确率的把握为" + sure + "：依据" + weakest.cases() + "个案件，估计在" + low + "至" + high
                        + "之间。");
    }

    private Block time() {
        List<Long> days = new ArrayList<>();
        List<Integer> cases = new ArrayList<>();
        for (Member member : members) {
            if (verdict(member) == Verdict.READY && !member.done().isEmpty()) {
                Instant last = member.skills().stream()
                        .flatMap(skill -> Stream.ofNullable(skill.firstMastered()))
                        .max(Comparator.naturalOrder())
                        .orElse(now);
                Instant first = member.done().get(0).answered().at();
                days.add(Math.max(0, Duration.between(first, last).toDays()));
                cases.add((int) member.done().stream()
                        .filter(done -> !done.answered().at().isAfter(last))
                        .count());
            }
        }
        days.sort(Comparator.naturalOrder());
        cases.sort(Comparator.naturalOrder());
        List<Row> rows = days.isEmpty()
                ? List.of()
                : List.of(
                        new Row(List.of(
                                Cell.of(say.of("Days", "天数")),
                                Cell.of(days.get(days.size() / 2)),
                                Cell.of(days.get(days.size() / 4) + "–" + days.get(days.size() * 3 / 4)))),
                        new Row(List.of(
                                Cell.of(say.of("Cases", "案件数")),
                                Cell.of(cases.get(cases.size() / 2)),
                                Cell.of(cases.get(cases.size() / 4) + "–" + cases.get(cases.size() * 3 / 4)))));
        return new Block(
                "time",
                say.of("Time to readiness", "达到上岗条件所需时间"),
                "",
                List.of(),
                List.of(new Figure(
                        "time",
                        Drawing.NONE,
                        say.of("From the first case to the last competency mastered", "从第一个案件到掌握最后一项能力"),
                        say.of(Say.n(days.size(), "person", "people") + " got there.", "已有" + days.size() + "人达到。"),
                        new Table(
                                List.of(
                                        say.words("Measured in", "计量"),
                                        say.number("Median", "中位数"),
                                        say.number("Middle half", "中间一半")),
                                rows))),
                days.isEmpty()
                        ? say.of("Ask again when the first person is ready.", "待第一个人达到条件后再看。")
                        : say.of(
                                "Plan " + days.get(days.size() / 2) + " days for a newcomer.",
                                "新人请预留" + days.get(days.size() / 2) + "天。"),
                "");
    }

    private Block audit() {
        Map<String, Integer> contents = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        for (Member member : members) {
            for (Done done : member.done()) {
                contents.merge(done.content(), 1, Integer::sum);
                all.append(member.trainee())
                        .append(done.answered().code())
                        .append(done.answered().at())
                        .append(done.regret());
            }
        }
        List<Row> versions = contents.entrySet().stream()
                .map(entry -> new Row(List.of(Cell.of(entry.getKey()), Cell.of(entry.getValue()))))
                .toList();
        List<Row> decisions = signed.stream()
                .map(one -> new Row(List.of(
                        Cell.of(say.day(one.at())),
                        Cell.link(name(one.trainee()), say.links().person(one.trainee())),
                        Cell.of(one.desk()),
                        Cell.of(one.by()),
                        Cell.of(one.why()),
                        Cell.of(
                                one.recommended()
                                        ? say.of("recommended", "系统推荐")
                                        : say.of("not recommended", "系统未推荐")))))
                .toList();
        return new Block(
                "audit",
                say.of("Audit trail", "审计记录"),
                say.of("Hash of the answers told here: ", "本报告所依据作答的哈希值：") + TraineeReport.hash(all.toString()),
                List.of(),
                List.of(
                        new Figure(
                                "decisions",
                                Drawing.NONE,
                                say.of("Decisions by named persons", "具名人员的决定"),
                                "",
                                new Table(
                                        List.of(
                                                say.words("Day", "日期"),
                                                say.words("Trainee", "学员"),
                                                say.words("Desk", "岗位"),
                                                say.words("By", "决定人"),
                                                say.words("Why", "理由"),
                                                say.words("The data then", "当时数据")),
                                        decisions)),
                        new Figure(
                                "versions",
                                Drawing.NONE,
                                say.of("Content and scoring that the answers were judged by", "作答所依据的内容与评分版本"),
                                "",
                                new Table(
                                        List.of(say.words("Versions", "版本"), say.number("Answers", "作答")), versions))),
                say.of(
                        "Keep this file with your decisions: the hash shows later that nothing was changed.",
                        "请将本文件与决定一并存档，日后可用哈希值核对数据未被改动。"),
                "");
    }

    private String name(String trainee) {
        return members.stream()
                .filter(member -> member.trainee().equals(trainee))
                .map(Member::name)
                .findFirst()
                .orElse(trainee);
    }
}
