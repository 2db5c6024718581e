package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.exercise.Labels;
import org.refundrill.mastery.MasteryState;
import org.refundrill.mastery.choice.Reason;
import org.refundrill.mastery.recall.SkillMemory;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;
import org.refundrill.skill.SkillId;
import org.refundrill.training.learner.ClauseMeetings;
import org.refundrill.training.learner.Judgement;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.NextStep;
import org.refundrill.training.learner.SkillStanding;

/** What one trainee is believed to know, what comes next and why, what is due, how steady the trainee is. */
final class KnowledgeBlocks {
    private final Say say;
    private final Knowledge knowledge;
    private final Curriculum curriculum;
    private final List<NextStep> next;

    KnowledgeBlocks(Say say, Knowledge knowledge, List<NextStep> next) {
        this.say = say;
        this.knowledge = knowledge;
        this.curriculum = knowledge.curriculum();
        this.next = next;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(standing());
        blocks.add(nextCases());
        blocks.add(due());
        blocks.add(sureAndWrong());
        blocks.add(money());
        blocks.add(steadiness());
        return blocks;
    }

    private String name(SkillId skill) {
        return skill.value() + " " + say.of(curriculum.called(skill));
    }

    private Block standing() {
        List<SkillStanding> met = knowledge.skills().stream()
                .filter(skill -> skill.state() != MasteryState.NOT_STARTED)
                .toList();
        List<Row> rows = met.stream()
                .map(skill -> new Row(List.of(
                        Cell.of(name(skill.skill())),
                        Say.share(skill.estimate().chance()).signed(Say.sign(skill.state())),
                        Say.interval(skill.estimate().low(), skill.estimate().high()),
                        Cell.of(say.state(skill.state())),
                        Cell.of(skill.cases()),
                        Cell.of(missing(skill)))))
                .toList();
        long mastered =
                knowledge.skills().stream().filter(SkillStanding::mastered).count();
        String todo = met.stream()
                .filter(skill -> !skill.mastered())
                .min(Comparator.comparingDouble(skill -> skill.estimate().chance()))
                .map(skill -> say.of(
                        "Work cases for " + name(skill.skill()) + ": it is lowest, and " + missing(skill) + ".",
                        "请多练“" + name(skill.skill()) + "”：目前最低，" + missing(skill) + "。"))
                .orElse(say.of("Go on with what comes next.", "请继续练习下一个案件。"));
        return new Block(
                "knowledge",
                say.of("What you can do, and how sure that is", "能力现状及可靠程度"),
                "",
                List.of(
                        new Tile(
                                say.of("Mastered", "已掌握"),
                                mastered + " / " + knowledge.skills().size(),
                                say.of("competencies", "项能力")),
                        new Tile(
                                say.of("Ready for the desk", "上岗条件"),
                                knowledge.readiness().ready()
                                        ? say.of("by the data", "数据显示具备")
                                        : say.of("not yet", "尚不具备"),
                                say.of("a person decides", "由人决定")),
                        new Tile(
                                say.of("Due today", "今日到期"),
                                Integer.toString(knowledge.due().size()),
                                say.of("to refresh", "项待复习"))),
                List.of(new Figure(
                        "knowledge",
                        Drawing.INTERVALS,
                        say.of("Chance of getting a middling case right, by competency", "各项能力答对中等难度案件的可能性"),
                        say.of(
                                        "The bar is the chance, the line its 90% interval: few cases, long line. ",
                                        "横条为可能性，横线为90%区间：案件越少，横线越长。")
                                + say.signs(),
                        new Table(
                                List.of(
                                        say.words("Competency", "能力"),
                                        say.number("Chance", "可能性"),
                                        say.number("90% interval", "90%区间"),
                                        say.words("State", "状态"),
                                        say.number("Cases", "案件"),
                                        say.words("Missing", "还差")),
                                rows))),
                todo,
                "practise");
    }

    private String missing(SkillStanding skill) {
        if (skill.missing().isEmpty()) {
            return say.of("nothing is missing", "条件均已满足");
        }
        return switch (skill.missing().get(0)) {
            case PROBABILITY -> say.of("it is not yet sure enough", "还不够可靠");
            case CASES -> say.of("more different cases are needed", "需要更多不同案件");
            case DAYS -> say.of("another day is needed", "需要换一天再练");
            case CLEAN_CASES -> say.of("a critical mistake is too recent", "近期有关键错误");
        };
    }

    private Block nextCases() {
        List<Row> rows = next.stream()
                .map(step -> new Row(List.of(
                        Cell.link(
                                say.of(step.file().scenario().title()),
                                say.links().family(step.file().scenario().id())),
                        Cell.of(say.of(step.offer().at().unit().title())),
                        Cell.of(why(step.choice().reasons().get(0))))))
                .toList();
        return new Block(
                "next",
                say.of("The next three cases, and why", "接下来的三个案件及原因"),
                "",
                List.of(),
                List.of(new Figure(
                        "next",
                        Drawing.NONE,
                        say.of("What tells most about you now", "最能反映当前水平的案件"),
                        "",
                        new Table(
                                List.of(say.words("Family", "案件类型"), say.words("Unit", "单元"), say.words("Why", "原因")),
                                rows))),
                next.isEmpty()
                        ? say.of("Every case was met this week: come back in some days.", "本周案件均已做过，过几天再来。")
                        : say.of("Work the first one today.", "今天先做第一个。"),
                "practise");
    }

    private String why(Reason reason) {
        if (reason instanceof Reason.Confused confused) {
            return say.of(
                    "you ruled '" + say.of(Labels.outcome(confused.given())) + "' where '"
                            + say.of(Labels.outcome(confused.due())) + "' was due",
                    "曾把“" + say.of(Labels.outcome(confused.due())) + "”判成“" + say.of(Labels.outcome(confused.given()))
                            + "”");
        }
        if (reason instanceof Reason.Due due) {
            return say.of(name(due.skill()) + " is due", "“" + name(due.skill()) + "”该复习了");
        }
        if (reason instanceof Reason.Unsure unsure) {
            return say.of(
                    "it tells most about " + name(unsure.skill()) + ", now between " + Say.percent(unsure.low())
                            + " and " + Say.percent(unsure.high()),
                    "最能看出“" + name(unsure.skill()) + "”的掌握程度，目前在" + Say.percent(unsure.low()) + "到"
                            + Say.percent(unsure.high()) + "之间");
        }
        SkillId instead = ((Reason.Turn) reason).instead();
        return say.of(name(instead) + " came often enough", "“" + name(instead) + "”已连续练习，换一项");
    }

    private Block due() {
        List<Row> rows = knowledge.skills().stream()
                .filter(skill -> skill.memory() != null)
                .sorted(Comparator.comparingDouble(SkillStanding::recall))
                .map(this::remembered)
                .toList();
        List<SkillStanding> due = knowledge.due();
        return new Block(
                "due",
                say.of("What to refresh, and when", "复习安排"),
                "",
                List.of(),
                List.of(new Figure(
                        "due",
                        Drawing.NONE,
                        say.of("The most forgotten first", "遗忘最多者在前"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Competency", "能力"),
                                        say.number("Remembered now", "当前记忆"),
                                        say.words("Last met", "上次练习"),
                                        say.words("Due", "到期日")),
                                rows))),
                due.isEmpty()
                        ? say.of("Nothing is due today.", "今天没有到期的复习。")
                        : say.of(
                                "Refresh " + name(due.get(0).skill()) + " today.",
                                "今天请复习“" + name(due.get(0).skill()) + "”。"),
                due.isEmpty() ? "" : "practise");
    }

    private Row remembered(SkillStanding skill) {
        SkillMemory memory = skill.memory();
        return new Row(List.of(
                Cell.of(name(skill.skill())),
                Say.share(skill.recall()),
                Cell.of(memory == null ? "–" : say.day(memory.reviewedAt())),
                Cell.of(memory == null ? "–" : say.day(memory.due()) + (skill.due() ? say.of(" now", "（已到期）") : ""))));
    }

    private Block sureAndWrong() {
        List<String> wrong = knowledge
                .judgement()
                .confidence()
                .map(Judgement.Confidence::sureAndWrong)
                .orElse(List.of());
        List<Row> rows = wrong.stream()
                .limit(10)
                .map(code -> new Row(List.of(Cell.link(code, say.links().ofCase(code)), Cell.of("replay " + code))))
                .toList();
        return new Block(
                "sure",
                say.of("Sure and wrong", "有把握却答错"),
                knowledge
                        .judgement()
                        .confidence()
                        .map(confidence -> say.of(
                                "Brier score " + three(confidence.brier().score()) + " over "
                                        + Say.n(confidence.cases(), "case", "cases") + "; 0 is best.",
                                confidence.cases() + "个案件的布里尔分数为"
                                        + three(confidence.brier().score()) + "，越接近0越好。"))
                        .orElse(""),
                List.of(),
                List.of(new Figure(
                        "sure",
                        Drawing.NONE,
                        say.of("Cases failed at 80% confidence or more", "把握80%以上却未通过的案件"),
                        "",
                        new Table(List.of(say.words("Case", "案件"), say.words("Command", "命令")), rows))),
                wrong.isEmpty()
                        ? say.of("No sure mistake: go on saying how sure you are.", "没有“有把握却答错”的案件，请继续填写把握程度。")
                        : say.of("Work the first one again: sure mistakes come back.", "请重做第一个：有把握的错误最容易重犯。"),
                wrong.isEmpty() ? "" : "replay " + wrong.get(0));
    }

    private static String three(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Block money() {
        return new LedgerBlock(say).block(knowledge.judgement(), "ledger");
    }

    private Block steadiness() {
        Map<org.refundrill.decision.ClauseId, Double> passing =
                knowledge.clauses().passing();
        List<Row> rows = passing.entrySet().stream()
                .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                .limit(12)
                .map(entry -> new Row(List.of(
                        Cell.link(say.clause(entry.getKey()), say.links().clause(entry.getKey())),
                        Say.share(entry.getValue()))))
                .toList();
        return new Block(
                "steady",
                say.of("Right three times in a row", "连续三次答对"),
                say.of(
                        "For clauses met on three days or more: how probable it is to be right " + ClauseMeetings.K
                                + " times in a row, whatever the case looks like.",
                        "针对在三个以上日期遇到过的条款：不论案情如何变化，连续" + ClauseMeetings.K + "次答对的概率。"),
                List.of(),
                List.of(new Figure(
                        "steady",
                        Drawing.NONE,
                        say.of("The least steady clauses", "最不稳定的条款"),
                        "",
                        new Table(List.of(say.words("Clause", "条款"), say.number("Three in a row", "连续三次")), rows))),
                rows.isEmpty()
                        ? say.of("Practise on three different days, then look here.", "请在三个不同日期练习后再看。")
                        : say.of(
                                "Say '" + rows.get(0).cells().get(0).text()
                                        + "' in your own words before the next case.",
                                "做下一个案件前，请先用自己的话复述“"
                                        + rows.get(0).cells().get(0).text() + "”。"),
                "");
    }
}
