package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.mastery.MasteryState;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;
import org.refundrill.training.learner.Everybody;
import org.refundrill.training.learner.Member;
import org.refundrill.training.learner.Prospects;
import org.refundrill.training.learner.SkillStanding;

/** What a trainer needs of a group: who needs help with what, what they mix up, what to rehearse together this week. */
final class CohortPage {
    private static final int SHOWN = 15;

    /** What was foretold longer ago is worth little. */
    private static final int STALE_DAYS = 7;

    private final Say say;
    private final Curriculum curriculum;
    private final List<Member> members;
    private final List<AtRisk> risks;
    private final Prospects prospects;
    private final Instant now;
    private final ZoneId zone;

    CohortPage(Say say, Curriculum curriculum, List<Member> members, Prospects prospects, Instant now, ZoneId zone) {
        this.say = say;
        this.prospects = prospects;
        this.curriculum = curriculum;
        this.members = members;
        this.now = now;
        this.risks = AtRisk.of(members, curriculum, prospects, now);
        this.zone = zone;
    }

    /**
     * The page.
     *
     * @param cohort the group; empty for everybody
     * @param all everybody, to compare groups, with what waits for the trainer
     */
    Page page(String cohort, Everybody all) {
        MisconceptionBlocks mistakes = new MisconceptionBlocks(say, curriculum, members);
        List<Block> blocks = new ArrayList<>();
        blocks.add(glance());
        blocks.add(atRisk());
        blocks.add(new TrayBlock(say, members, all.tray(), now).block());
        blocks.add(mistakes.rehearse());
        blocks.add(heatmap());
        blocks.add(mistakes.confusions());
        blocks.add(mistakes.misconceptions());
        blocks.addAll(new CurveBlocks(say, curriculum, members).blocks());
        blocks.add(new ComparisonBlock(say, curriculum, all.members()).block());
        return new Page(
                say.figures().language(),
                "cohort-" + (cohort.isEmpty() ? "all" : TraineeReport.hash(cohort)) + "-"
                        + say.figures().language().id(),
                say.of("Cohort report", "班组报告"),
                cohort.isEmpty() ? say.of("Everybody", "全体学员") : cohort,
                say.of(curriculum.title()),
                List.of(),
                blocks,
                say.made(now));
    }

    private Block glance() {
        long ready =
                members.stream().filter(member -> member.readiness().ready()).count();
        int cases = members.stream().mapToInt(member -> member.done().size()).sum();
        List<AtRisk> first = risks.stream().limit(2).toList();
        String todo = first.isEmpty()
                ? say.of("Nobody is at risk today: rehearse what the group misses most.", "目前无人落后，可集中演练全班最常答错的内容。")
                : say.of(
                        "Sit down first with "
                                + say.list(first.stream()
                                        .map(risk -> risk.member().name())
                                        .toList())
                                + ": they are furthest from what the curriculum asks.",
                        "请先辅导"
                                + say.list(first.stream()
                                        .map(risk -> risk.member().name())
                                        .toList())
                                + "：离课程要求差距最大。");
        return new Block(
                "glance",
                say.of("At a glance", "概览"),
                "",
                List.of(
                        new Tile(say.of("People", "人数"), Integer.toString(members.size()), ""),
                        new Tile(say.of("Cases answered", "已答案件"), Integer.toString(cases), ""),
                        new Tile(
                                say.of("Ready by the data", "数据显示可上岗"),
                                Long.toString(ready),
                                say.of("a person decides", "由人决定")),
                        new Tile(
                                say.of("Need you", "需要关注"),
                                Integer.toString(risks.size()),
                                say.of("listed below", "名单见下"))),
                List.of(),
                todo,
                "");
    }

    private Block atRisk() {
        List<Row> rows = risks.stream().limit(SHOWN).map(this::atRisk).toList();
        return new Block(
                "risk",
                say.of("Who needs you", "需要关注的学员"),
                foretold(),
                List.of(),
                List.of(new Figure(
                        "risk",
                        Drawing.NONE,
                        say.of("Who is furthest from the goal, and why", "差距最大的学员及原因"),
                        risks.size() > SHOWN
                                ? say.of(
                                        "The first " + SHOWN + " of " + risks.size() + ".",
                                        "共" + risks.size() + "人，列出前" + SHOWN + "人。")
                                : "",
                        new Table(
                                List.of(
                                        say.words("Name", "姓名"),
                                        say.number("Chance in time", "按期达标概率"),
                                        say.number("By", "期限"),
                                        say.number("Cases a day", "日均案件"),
                                        say.number("Last practised", "最近练习"),
                                        say.words("First reason", "主要原因"),
                                        say.words("Second reason", "次要原因")),
                                rows))),
                risks.isEmpty()
                        ? say.of("Nobody to call today: look at the list again in a week.", "今天无需约谈，一周后再看。")
                        : say.of(
                                "Talk to "
                                        + risks.get(0).member().name()
                                        + " about the first reason, and agree on three cases until tomorrow.",
                                "就主要原因与" + risks.get(0).member().name() + "谈一次，约定明天前完成三个案件。"),
                prospects.known() && !stale() ? "" : "progress --curriculum " + curriculum.id());
    }

    private boolean stale() {
        return Duration.between(prospects.made(), now).toDays() >= STALE_DAYS;
    }

    /** What the list rests on. */
    private String foretold() {
        if (!prospects.known()) {
            return say.of(
                    "Judged by where people stand today, as nobody has looked ahead yet: the command below works out how likely"
                            + " each of them is to be done in time. No hidden weights.",
                    "尚未做过预测，暂按目前的学习数据判断；运行下方命令即可推算每人按期达标的概率。不含任何隐藏权重。");
        }
        String how = say.of(
                "At risk is who will as likely as not lack something by the day it is due. Each person's time until then was"
                        + " played 200 times from what is believed of them, at their pace of the last four weeks; the reasons are"
                        + " the competencies that were open most often at the end. Of what nobody has answered a case yet nothing"
                        + " is foretold. Foretold on " + day(prospects.made()) + ".",
                "按期未能全部掌握的可能性达到一半即列入。预测以每人当前水平和近四周进度推演至期限，共200次；原因为推演结束时最常未掌握的能力。尚无人作答的能力不作预测。预测日期："
                        + day(prospects.made()) + "。");
        return stale() ? how + say.of(" That is long ago: look ahead again.", "预测已久，请重新运行。") : how;
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    private Row atRisk(AtRisk risk) {
        Prospects.Prospect prospect = prospects.people().get(risk.member().trainee());
        return new Row(List.of(
                Cell.link(risk.member().name(), say.links().person(risk.member().trainee())),
                prospect == null ? Cell.of("–") : Say.share(prospect.chance()),
                Cell.of(prospect == null ? "–" : prospect.due().toString()),
                Cell.of(
                        prospect == null
                                ? "–"
                                : BigDecimal.valueOf(prospect.perDay())
                                        .setScale(1, RoundingMode.HALF_UP)
                                        .toPlainString()),
                Cell.of(risk.last() == null ? say.of("never", "从未") : say.day(risk.last())),
                Cell.of(risk.drivers().get(0).in(say)),
                Cell.of(risk.drivers().size() > 1 ? risk.drivers().get(1).in(say) : "–")));
    }

    private Block heatmap() {
        List<Column> columns = new ArrayList<>();
        columns.add(say.words("Name", "姓名"));
        curriculum.skills().keySet().forEach(skill -> columns.add(new Column(skill.value(), true)));
        List<Row> rows = members.stream()
                .sorted(Comparator.comparingDouble(CohortPage::mean).thenComparing(Member::trainee))
                .map(this::shades)
                .toList();
        String names = say.list(curriculum.skills().keySet().stream()
                .map(skill -> skill.value() + " " + say.of(curriculum.called(skill)))
                .toList());
        return new Block(
                "skills",
                say.of("Competencies, person by person", "各人各项能力"),
                names,
                List.of(),
                List.of(new Figure(
                        "skills",
                        Drawing.HEATMAP,
                        say.of(
                                "Chance in per cent of getting a middling case right, by person and competency",
                                "各人各项能力答对中等难度案件的可能性（百分数）"),
                        say.of("The weakest come first. ", "最弱者在前。") + say.signs(),
                        new Table(columns, rows))),
                weakest(),
                "");
    }

    private Row shades(Member member) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(member.name(), say.links().person(member.trainee())));
        for (SkillStanding skill : member.skills()) {
            if (curriculum.skills().containsKey(skill.skill())) {
                boolean met = skill.state() != MasteryState.NOT_STARTED;
                String chance = met
                        ? Integer.toString(
                                (int) StrictMath.floor(skill.estimate().chance() * 100 + 0.5))
                        : "–";
                cells.add(Cell.shaded(chance, Say.sign(skill.state()), Say.level(skill.state())));
            }
        }
        return new Row(cells);
    }

    private static double mean(Member member) {
        return member.skills().stream()
                .mapToDouble(skill -> skill.estimate().chance())
                .average()
                .orElse(0);
    }

    private String weakest() {
        return curriculum.skills().keySet().stream()
                .min(Comparator.comparingDouble(skill -> members.stream()
                        .flatMap(member -> member.skills().stream())
                        .filter(standing -> standing.skill().equals(skill))
                        .mapToDouble(standing -> standing.estimate().chance())
                        .average()
                        .orElse(1)))
                .map(skill -> say.of(
                        "Plan the next joint session on " + skill.value() + " " + say.of(curriculum.called(skill))
                                + ", where the group stands lowest.",
                        "下次集中培训安排“" + skill.value() + " " + say.of(curriculum.called(skill)) + "”，这是全班最弱的一项。"))
                .orElse(say.of("Give the curriculum skills to train.", "请为课程设定技能。"));
    }
}
