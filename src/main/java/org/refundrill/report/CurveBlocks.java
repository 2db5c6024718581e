package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.skill.SkillId;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** How credit grows from one meeting with a skill to the next, and how sure people are against how it comes out. */
final class CurveBlocks {
    private static final double NINETY = 1.6448536269514722;
    private static final int POINTS = 12;
    private static final int CURVES = 3;

    private final Say say;
    private final Curriculum curriculum;
    private final List<Member> members;

    CurveBlocks(Say say, Curriculum curriculum, List<Member> members) {
        this.say = say;
        this.curriculum = curriculum;
        this.members = members;
    }

    /** Values with their sums, for a mean and its interval. */
    private static final class Sums {
        private int n;
        private double sum;
        private double squares;

        void add(double value) {
            n++;
            sum += value;
            squares += value * value;
        }

        double mean() {
            return n == 0 ? 0 : sum / n;
        }

        double half() {
            double variance = n < 2 ? 0.25 : Math.max(0, (squares - sum * sum / n) / (n - 1));
            return NINETY * StrictMath.sqrt(variance / Math.max(1, n));
        }
    }

    List<Block> blocks() {
        return List.of(curves(), confidence());
    }

    private Block curves() {
        Map<SkillId, List<Sums>> curves = new TreeMap<>();
        for (Member member : members) {
            Map<SkillId, Integer> met = new TreeMap<>();
            for (Done done : member.done()) {
                for (SkillId skill : done.answered().skills()) {
                    take(curves, met, skill, done.answered());
                }
            }
        }
        List<SkillId> shown = curves.entrySet().stream()
                .filter(entry -> entry.getValue().get(0).n >= MisconceptionBlocks.FEWEST)
                .sorted(Comparator.comparingInt((Map.Entry<SkillId, List<Sums>> entry) ->
                        -entry.getValue().stream().mapToInt(sums -> sums.n).sum()))
                .map(Map.Entry::getKey)
                .limit(CURVES)
                .toList();
        List<Figure> figures = new ArrayList<>();
        shown.forEach(skill -> figures.add(curve(skill, curves.getOrDefault(skill, List.of()))));
        return new Block(
                "curves",
                say.of("Learning curves", "学习曲线"),
                say.of(
                        "Points over fewer than five people are left out: those who stay longest are not like the others.",
                        "不足五人的点不画：坚持最久的人与其他人不同。"),
                List.of(),
                figures,
                told(shown, curves),
                "");
    }

    private static void take(
            Map<SkillId, List<Sums>> curves, Map<SkillId, Integer> met, SkillId skill, Answered answered) {
        int time = met.merge(skill, 1, Integer::sum);
        if (time <= POINTS) {
            List<Sums> points = curves.computeIfAbsent(skill, any -> new ArrayList<>());
            while (points.size() < time) {
                points.add(new Sums());
            }
            points.get(time - 1)
                    .add(answered.elements().stream()
                            .filter(element -> element.skills().contains(skill))
                            .mapToDouble(Answered.Element::credit)
                            .average()
                            .orElse(0));
        }
    }

    private Figure curve(SkillId skill, List<Sums> points) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < points.size() && points.get(i).n >= MisconceptionBlocks.FEWEST; i++) {
            Sums sums = points.get(i);
            rows.add(new Row(List.of(
                    Cell.of(i + 1),
                    Say.share(sums.mean()),
                    Say.interval(Math.max(0, sums.mean() - sums.half()), Math.min(1, sums.mean() + sums.half())),
                    Cell.of(sums.n))));
        }
        return new Figure(
                "curve-" + skill.value(),
                Drawing.CURVE,
                skill.value() + " " + say.of(curriculum.called(skill)),
                say.of(
                        "Mean credit at the first, second, third meeting and so on, with its 90% band and over how many people.",
                        "第一次、第二次……遇到该技能时的平均得分率，带90%区间和人数。"),
                new Table(
                        List.of(
                                say.number("Meeting", "次序"),
                                say.number("Mean credit", "平均得分率"),
                                say.number("90% band", "90%区间"),
                                say.number("People", "人数")),
                        rows));
    }

    private String told(List<SkillId> shown, Map<SkillId, List<Sums>> curves) {
        for (SkillId skill : shown) {
            List<Sums> points = curves.getOrDefault(skill, List.of());
            int last = 0;
            while (last + 1 < points.size() && points.get(last + 1).n >= MisconceptionBlocks.FEWEST) {
                last++;
            }
            double grown = points.get(last).mean() - points.get(0).mean();
            if (last > 2 && grown < 0.05) {
                String name = skill.value() + " " + say.of(curriculum.called(skill));
                return say.of(
                        "Change how " + name + " is taught: after " + (last + 1)
                                + " meetings credit has hardly grown. Show a worked case first.",
                        "请调整“" + name + "”的教法：练习" + (last + 1) + "次后得分几乎没有提高，可先讲解完整案例。");
            }
        }
        return shown.isEmpty()
                ? say.of("Have five people practise before you look at curves.", "至少五人练习后再看曲线。")
                : say.of("Credit grows with practice: keep the pace of cases.", "得分随练习提高，请保持练习节奏。");
    }

    private Block confidence() {
        Map<Double, Sums> said = new TreeMap<>();
        for (Member member : members) {
            for (Done done : member.done()) {
                if (done.answered().confidence() > 0) {
                    said.computeIfAbsent(done.answered().confidence(), any -> new Sums())
                            .add(done.answered().passed() ? 1 : 0);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        double gap = 0;
        int cases = 0;
        for (Map.Entry<Double, Sums> entry : said.entrySet()) {
            Sums sums = entry.getValue();
            TraineeView.Share share = Shares.of((int) Math.round(sums.sum), sums.n);
            Cell interval = Cell.between(share.interval(), share.low(), share.high());
            rows.add(new Row(List.of(Say.share(entry.getKey()), Say.share(sums.mean()), interval, Cell.of(sums.n))));
            gap += (entry.getKey() - sums.mean()) * sums.n;
            cases += sums.n;
        }
        double over = cases == 0 ? 0 : gap / cases;
        return new Block(
                "confidence",
                say.of("How sure, and how right", "把握程度与实际结果"),
                "",
                List.of(),
                List.of(new Figure(
                        "confidence",
                        Drawing.RELIABILITY,
                        say.of("Confidence stated against cases passed", "自评把握与实际通过率"),
                        say.of(
                                "Below the dashed line people are surer than they should be; the bars are 90% intervals.",
                                "落在虚线以下表示过于自信；竖线为90%区间。"),
                        new Table(
                                List.of(
                                        say.number("Said", "自评把握"),
                                        say.number("Passed", "通过率"),
                                        say.number("90% interval", "90%区间"),
                                        say.number("Cases", "案件")),
                                rows))),
                over > 0.05
                        ? say.of(
                                "Ask for the clause before the ruling: the group is too sure by "
                                        + (int) Math.round(over * 100) + " percentage points.",
                                "裁定前先要求说出条款依据：全班整体过于自信，高出" + (int) Math.round(over * 100) + "个百分点。")
                        : say.of("Confidence is in order: go on asking for it.", "把握程度与实际相符，请继续要求填写。"),
                "");
    }
}
