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
import org.refundrill.training.learner.Member;

/**
 * Groups beside one another by what is believed of their people, which allows for how hard their cases were. Groups whose
 * intervals overlap are not ranked, and those of fewer than five people are not told.
 */
final class ComparisonBlock {
    private static final double NINETY_FIVE = 1.959963984540054;

    private final Say say;
    private final Map<String, List<Double>> groups = new TreeMap<>();

    /** A group with its mean and interval, as chances. */
    private record Compared(String name, int n, double mean, double low, double high) {}

    ComparisonBlock(Say say, Curriculum curriculum, List<Member> all) {
        this.say = say;
        for (Member member : all) {
            double ability = member.skills().stream()
                    .filter(skill -> curriculum.skills().containsKey(skill.skill()))
                    .mapToDouble(skill -> skill.estimate().ability())
                    .average()
                    .orElse(0);
            member.cohorts()
                    .forEach(cohort -> groups.computeIfAbsent(cohort, any -> new ArrayList<>())
                            .add(ability));
        }
    }

    Block block() {
        List<Compared> compared = new ArrayList<>();
        int hidden = 0;
        for (Map.Entry<String, List<Double>> group : groups.entrySet()) {
            if (group.getValue().size() < MisconceptionBlocks.FEWEST) {
                hidden++;
            } else {
                compared.add(compared(group.getKey(), group.getValue()));
            }
        }
        compared.sort(Comparator.comparingDouble(Compared::mean).reversed().thenComparing(Compared::name));
        List<Row> rows = compared.stream()
                .map(one -> new Row(List.of(
                        Cell.of(one.name()),
                        Say.share(one.mean()),
                        Say.interval(one.low(), one.high()),
                        Cell.of(one.n()),
                        Cell.of(rank(one, compared)))))
                .toList();
        return new Block(
                "cohorts",
                say.of("Cohorts beside one another", "班组对比"),
                say.of(
                                "Reckoned from abilities, so that harder cases are allowed for. Where intervals overlap nobody is ranked.",
                                "按能力值计算，已考虑案件难度。区间重叠的班组不分先后。")
                        + (hidden == 0
                                ? ""
                                : say.of(
                                        " " + Say.n(hidden, "group", "groups") + " of fewer than five not shown.",
                                        "另有" + hidden + "个不足五人的班组不显示。")),
                List.of(),
                List.of(new Figure(
                        "cohorts",
                        Drawing.INTERVALS,
                        say.of("Mean chance by cohort with its 95% interval", "各班组平均答对可能性及95%区间"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Cohort", "班组"),
                                        say.number("Mean chance", "平均可能性"),
                                        say.number("95% interval", "95%区间"),
                                        say.number("People", "人数"),
                                        say.words("Compared", "比较")),
                                rows))),
                told(compared),
                "");
    }

    private static Compared compared(String name, List<Double> abilities) {
        int n = abilities.size();
        double mean =
                abilities.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = abilities.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double half = NINETY_FIVE * StrictMath.sqrt(squares / (n - 1) / n);
        return new Compared(name, n, chance(mean), chance(mean - half), chance(mean + half));
    }

    private static double chance(double ability) {
        return 1 / (1 + StrictMath.exp(-ability));
    }

    private String rank(Compared one, List<Compared> all) {
        boolean above = all.stream().anyMatch(other -> other.high() < one.low());
        boolean below = all.stream().anyMatch(other -> other.low() > one.high());
        return above && below
                ? say.of("between", "居中")
                : above
                        ? say.of("above others", "高于其他")
                        : below ? say.of("below others", "低于其他") : say.of("not ranked", "不分先后");
    }

    private String told(List<Compared> compared) {
        if (compared.size() < 2) {
            return say.of("Enter people in two cohorts or more to compare them.", "登记两个以上班组后才能比较。");
        }
        Compared best = compared.get(0);
        Compared last = compared.get(compared.size() - 1);
        return last.high() < best.low()
                ? say.of(
                        "Ask the trainer of " + best.name() + " what they do, and show it to " + last.name() + ".",
                        "请“" + best.name() + "”的培训师介绍做法，供“" + last.name() + "”借鉴。")
                : say.of("No cohort is behind another: look at people instead.", "各班组没有明显差别，请关注个人。");
    }
}
