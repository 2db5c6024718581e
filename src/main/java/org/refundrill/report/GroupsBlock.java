package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.psychometrics.Dif;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/**
 * Whether a family of cases is harder for one group than for another of the same ability: the two largest cohorts, each
 * person once by their first case of the family, in five layers of what they earn elsewhere (Mantel and Haenszel).
 */
final class GroupsBlock {
    /** Of fewer people in a group nothing is said. */
    private static final int SOME = 10;

    private static final int LAYERS = 5;
    private static final int SHOWN = 10;
    private static final double PRIOR = 0.25;
    private static final double WORTH_A_LOOK = 0.5;

    private final Say say;
    private final List<String> groups;
    private final Map<String, List<First>> families = new TreeMap<>();

    /** A person's first case of a family. */
    private record First(boolean other, boolean passed, double ability) {}

    /** What a family comes to. */
    private record Compared(String family, Dif dif) {
        double offset() {
            return dif.shrunken(PRIOR);
        }
    }

    GroupsBlock(Say say, Curriculum curriculum, List<Member> members) {
        this.say = say;
        Map<String, Integer> sizes = new TreeMap<>();
        members.forEach(
                member -> member.cohorts().stream().limit(1).forEach(cohort -> sizes.merge(cohort, 1, Integer::sum)));
        this.groups = sizes.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        if (groups.size() == 2) {
            members.stream()
                    .filter(member -> !member.cohorts().isEmpty()
                            && groups.contains(member.cohorts().get(0)))
                    .forEach(member -> take(member, curriculum));
        }
    }

    private void take(Member member, Curriculum curriculum) {
        double all = member.done().stream().mapToDouble(Done::credit).sum();
        int n = member.done().size();
        Map<String, Done> firsts = new LinkedHashMap<>();
        Map<String, double[]> own = new HashMap<>();
        for (Done done : member.done()) {
            String family = done.answered().scenario();
            firsts.putIfAbsent(family, done);
            double[] sum = own.computeIfAbsent(family, any -> new double[2]);
            sum[0] += done.credit();
            sum[1]++;
        }
        boolean other = member.cohorts().get(0).equals(groups.get(1));
        firsts.forEach((family, done) -> {
            double[] sum = own.getOrDefault(family, new double[2]);
            double elsewhere = n > sum[1] ? (all - sum[0]) / (n - sum[1]) : 0;
            families.computeIfAbsent(family, any -> new ArrayList<>())
                    .add(new First(other, done.passed(curriculum.passMark()), elsewhere));
        });
    }

    private static boolean enough(List<First> firsts) {
        long others = firsts.stream().filter(First::other).count();
        return others >= SOME && firsts.size() - others >= SOME;
    }

    private static Dif dif(List<First> firsts) {
        List<First> sorted = new ArrayList<>(firsts);
        sorted.sort(Comparator.comparingDouble(First::ability));
        List<Dif.Stratum> layers = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            double[] counts = new double[4];
            for (First first : sorted.subList(sorted.size() * layer / LAYERS, sorted.size() * (layer + 1) / LAYERS)) {
                counts[(first.other() ? 2 : 0) + (first.passed() ? 0 : 1)]++;
            }
            layers.add(new Dif.Stratum(counts[0], counts[1], counts[2], counts[3]));
        }
        return Dif.of(layers);
    }

    Block block() {
        List<Compared> compared = new ArrayList<>();
        families.forEach((family, firsts) -> {
            if (enough(firsts)) {
                Dif dif = dif(firsts);
                if (Double.isFinite(dif.oddsRatio()) && Double.isFinite(dif.shrunken(PRIOR))) {
                    compared.add(new Compared(family, dif));
                }
            }
        });
        compared.sort(Comparator.comparingDouble((Compared one) -> -Math.abs(one.offset()))
                .thenComparing(Compared::family));
        List<Row> rows = compared.stream()
                .limit(SHOWN)
                .map(one -> new Row(List.of(
                        Cell.link(say.family(one.family()), say.links().family(one.family())),
                        Cell.of((long) one.dif().reference()),
                        Cell.of((long) one.dif().focal()),
                        Cell.of(two(one.offset())),
                        Cell.of(one.dif().reportable() ? one.dif().level().name() : "–"))))
                .toList();
        return new Block(
                "groups",
                say.of("Harder for one group than for another", "对两组人员的难度差异"),
                groups.size() < 2
                        ? say.of("Two cohorts are needed.", "需要两个班组。")
                        : say.of(
                                "'" + groups.get(0) + "' against '" + groups.get(1)
                                        + "' at the same ability, each person once."
                                        + " The offset is in logits, pulled towards none while few have answered; above 0 it is harder"
                                        + " for the second. Classes (A negligible, B look, C do not use) from "
                                        + Dif.SHOWN_FROM
                                        + " people in each group on.",
                                "“" + groups.get(0) + "”与“" + groups.get(1)
                                        + "”在能力相同的条件下比较，每人只计一次。差异以logit表示，作答少时向0收缩；大于0表示对后者更难。每组满" + Dif.SHOWN_FROM
                                        + "人才给出等级（A可忽略，B需查看，C不宜使用）。"),
                List.of(),
                List.of(new Figure(
                        "groups",
                        Drawing.NONE,
                        say.of("The largest differences", "差异最大的案件类型"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Family", "案件类型"),
                                        say.number("People, first", "前者人数"),
                                        say.number("People, second", "后者人数"),
                                        say.number("Offset", "难度差"),
                                        say.words("Class", "等级")),
                                rows))),
                told(compared),
                "items");
    }

    private String told(List<Compared> compared) {
        return compared.stream()
                .findFirst()
                .filter(one -> Math.abs(one.offset()) >= WORTH_A_LOOK)
                .map(one -> say.of(
                        "Read '" + say.family(one.family())
                                + "' with somebody of the group that finds it harder: is it the rule, or the wording?",
                        "请与觉得更难的一组学员一起读“" + say.family(one.family()) + "”：难在规则还是表述？"))
                .orElse(say.of("No family stands out: nothing to do.", "没有差异突出的类型，无需处理。"));
    }

    private static String two(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
