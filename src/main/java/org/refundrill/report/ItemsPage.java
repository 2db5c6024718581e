package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.ClauseId;
import org.refundrill.psychometrics.Drift;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** What authors need: which families and clauses are too hard, too easy, tell nobody apart, or have changed. */
final class ItemsPage {
    private static final double NINETY = 1.6448536269514722;
    private static final double NINETY_FIVE = 1.959963984540054;
    private static final int HARDEST = 10;
    private static final int SOME = 10;
    private static final int ENOUGH = 30;
    private static final double WEAK = 0.1;
    private static final double HARD = 0.3;
    private static final double EASY = 0.95;

    private final Say say;
    private final Instant now;
    private final Map<String, Scenario> scenarios;
    private final GroupsBlock groups;
    private final CoverageBlock coverage;
    private final Map<String, Item> families = new TreeMap<>();
    private final Map<ClauseId, Item> clauses = new TreeMap<>(Comparator.comparing(ClauseId::value));
    private final Map<String, Chosen> options = new TreeMap<>();

    /** Answers to one item with what those who gave them are worth otherwise. */
    private static final class Item {
        private final List<Double> credit = new ArrayList<>();
        private final List<Double> ability = new ArrayList<>();
        private final List<Long> seconds = new ArrayList<>();
        private String code = "";

        double mean() {
            return credit.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }

        /** The correlation of credit with ability; NaN where either does not vary. */
        double discrimination() {
            double meanCredit = mean();
            double meanAbility =
                    ability.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            double both = 0;
            double one = 0;
            double other = 0;
            for (int i = 0; i < credit.size(); i++) {
                double x = credit.get(i) - meanCredit;
                double y = ability.get(i) - meanAbility;
                both += x * y;
                one += x * x;
                other += y * y;
            }
            return both / StrictMath.sqrt(one * other);
        }

        long median() {
            List<Long> sorted = seconds.stream().filter(s -> s > 0).sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        }

        /** The later half of the answers against the earlier one, in logits of difficulty. */
        Drift drift() {
            int half = credit.size() / 2;
            double before = logit(credit.subList(0, half));
            double after = logit(credit.subList(half, credit.size()));
            return Drift.of(
                    -before, variance(credit.subList(0, half)), -after, variance(credit.subList(half, credit.size())));
        }

        /** In logits with the half-width of its 95 % interval. */
        String difficulty() {
            return two(-logit(credit)) + " ± " + two(NINETY_FIVE * StrictMath.sqrt(variance(credit)));
        }

        private static double share(List<Double> values) {
            double mean = values.stream().mapToDouble(Double::doubleValue).sum();
            return (mean + 0.5) / (values.size() + 1);
        }

        private static double logit(List<Double> values) {
            double share = share(values);
            return StrictMath.log(share / (1 - share));
        }

        private static double variance(List<Double> values) {
            double share = share(values);
            return 1 / (share * (1 - share) * (values.size() + 1));
        }
    }

    /** How many options were offered at most, and which were chosen. */
    private static final class Chosen {
        private int offered;
        private int answers;
        private final Set<String> chosen = new TreeSet<>();
    }

    ItemsPage(
            Say say,
            Curriculum curriculum,
            List<Member> members,
            Map<String, Scenario> scenarios,
            Map<String, Trained> trained,
            Instant now) {
        this.say = say;
        this.groups = new GroupsBlock(say, curriculum, members);
        this.coverage = new CoverageBlock(say, members, trained);
        this.scenarios = scenarios;
        this.now = now;
        List<Done> all = new ArrayList<>();
        Map<String, Double> abilities = new LinkedHashMap<>();
        for (Member member : members) {
            abilities.put(
                    member.trainee(),
                    member.done().stream().mapToDouble(Done::credit).average().orElse(0));
            all.addAll(member.done());
        }
        all.sort(Comparator.comparing((Done done) -> done.answered().at())
                .thenComparing(done -> done.answered().trainee()));
        all.forEach(done -> take(done, abilities.getOrDefault(done.answered().trainee(), 0.0)));
    }

    private void take(Done done, double ability) {
        Answered answered = done.answered();
        Item family = families.computeIfAbsent(answered.scenario(), any -> new Item());
        family.credit.add(done.credit());
        family.ability.add(ability);
        family.seconds.add(answered.seconds());
        family.code = answered.code();
        for (Answered.Element element : answered.elements()) {
            Item clause = clauses.computeIfAbsent(element.clause(), any -> new Item());
            clause.credit.add(element.credit());
            clause.ability.add(ability);
            clause.seconds.add(answered.seconds());
            clause.code = answered.code();
            if (element.options() > 1 && element.answer() instanceof String given) {
                Chosen chosen = options.computeIfAbsent(answered.scenario() + " " + element.id(), any -> new Chosen());
                chosen.offered = Math.max(chosen.offered, element.options());
                chosen.answers++;
                chosen.chosen.add(given);
                if (element.key() instanceof String key) {
                    chosen.chosen.add(key);
                }
            }
        }
    }

    Page page() {
        List<String> untouched = scenarios.keySet().stream()
                .filter(id -> !families.containsKey(id))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(glance(untouched));
        blocks.add(table(
                "families",
                say.of("Families of cases", "案件类型"),
                families.entrySet().stream()
                        .map(entry -> row(
                                Cell.link(
                                        say.family(entry.getKey()), say.links().family(entry.getKey())),
                                entry.getValue()))
                        .toList()));
        blocks.add(table(
                "clauses",
                say.of("Clauses", "条款"),
                clauses.entrySet().stream()
                        .map(entry -> row(
                                Cell.link(
                                        say.clause(entry.getKey()), say.links().clause(entry.getKey())),
                                entry.getValue()))
                        .toList()));
        blocks.add(deadOptions());
        blocks.add(groups.block());
        blocks.add(coverage.block());
        return new Page(
                say.figures().language(),
                "items-" + say.figures().language().id(),
                say.of("Item report", "题目分析报告"),
                say.of("For authors", "供题目作者使用"),
                "",
                List.of(),
                blocks,
                say.made(now));
    }

    private Block glance(List<String> untouched) {
        List<Map.Entry<String, Item>> flagged = families.entrySet().stream()
                .filter(entry -> !flags(entry.getValue()).isEmpty())
                .toList();
        return new Block(
                "glance",
                say.of("What to look at", "需要查看的内容"),
                "",
                List.of(
                        new Tile(say.of("Families practised", "已练类型"), families.size() + " / " + scenarios.size(), ""),
                        new Tile(say.of("Flagged", "有标记"), Integer.toString(flagged.size()), ""),
                        new Tile(say.of("Clauses met", "涉及条款"), Integer.toString(clauses.size()), ""),
                        new Tile(say.of("Never practised", "从未练习"), Integer.toString(untouched.size()), "")),
                List.of(hardest()),
                flagged.isEmpty()
                        ? say.of("Nothing is flagged: practise what nobody has met yet.", "没有标记，可安排从未练习的类型。")
                        : say.of(
                                "Open a case of '" + say.family(flagged.get(0).getKey())
                                        + "' and look for what people stumble over.",
                                "请打开一个“" + say.family(flagged.get(0).getKey()) + "”类案件，查看学员卡在哪里。"),
                flagged.isEmpty() ? "" : "preview " + flagged.get(0).getValue().code);
    }

    private Figure hardest() {
        List<Row> rows = families.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Item> entry) -> entry.getValue().mean()))
                .limit(HARDEST)
                .map(entry -> {
                    Item item = entry.getValue();
                    double half =
                            NINETY * StrictMath.sqrt(item.mean() * (1 - item.mean()) / Math.max(1, item.credit.size()));
                    return new Row(List.of(
                            Cell.link(say.family(entry.getKey()), say.links().family(entry.getKey())),
                            Say.share(item.mean()),
                            Say.interval(Math.max(0, item.mean() - half), Math.min(1, item.mean() + half)),
                            Cell.of(item.credit.size())));
                })
                .toList();
        return new Figure(
                "hardest",
                Drawing.INTERVALS,
                say.of("The hardest families, by mean credit", "最难的案件类型（平均得分率）"),
                say.of("The line is the 90% interval at the widest.", "横线为90%区间（取最宽）。"),
                new Table(
                        List.of(
                                say.words("Family", "案件类型"),
                                say.number("Mean credit", "平均得分率"),
                                say.number("90% interval", "90%区间"),
                                say.number("Answers", "作答")),
                        rows));
    }

    private List<String> flags(Item item) {
        List<String> flags = new ArrayList<>();
        if (item.credit.size() < ENOUGH) {
            return flags;
        }
        if (item.mean() < HARD) {
            flags.add(say.of("too hard", "过难"));
        }
        if (item.mean() > EASY) {
            flags.add(say.of("too easy", "过易"));
        }
        if (item.discrimination() < WEAK) {
            flags.add(say.of("tells nobody apart", "区分度低"));
        }
        Drift drift = item.drift();
        if (drift.notable()) {
            flags.add(drift.change() > 0 ? say.of("became harder", "变难") : say.of("became easier", "变易"));
        }
        return flags;
    }

    private Row row(Cell name, Item item) {
        boolean enough = item.credit.size() >= ENOUGH;
        double discrimination = item.discrimination();
        return new Row(List.of(
                name,
                Cell.of(item.credit.size()),
                Say.share(item.mean()),
                Cell.of(item.credit.size() >= SOME ? item.difficulty() : "–"),
                Cell.of(enough && !Double.isNaN(discrimination) ? two(discrimination) : "–"),
                Cell.of(say.figures().duration(Duration.ofSeconds(item.median()))),
                Cell.of(enough ? two(item.drift().change()) : "–"),
                Cell.of(flags(item).isEmpty() ? "–" : say.list(flags(item))),
                Cell.link(item.code, say.links().ofCase(item.code))));
    }

    private static String two(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Block table(String id, String title, List<Row> rows) {
        String worst = rows.stream()
                .filter(row -> !row.cells().get(7).text().equals("–"))
                .findFirst()
                .map(row -> say.of(
                        "Begin with '" + row.cells().get(0).text() + "': "
                                + row.cells().get(7).text() + ".",
                        "请先处理“" + row.cells().get(0).text() + "”："
                                + row.cells().get(7).text() + "。"))
                .orElse(say.of("Nothing to mend here yet.", "暂无需要修改的内容。"));
        return new Block(
                id,
                title,
                say.of(
                        "Difficulty is in logits, with what 95% of its doubt comes to: 0 is half of the credit, above is harder."
                                + " Discrimination is the correlation of credit with the person's own mean; drift is in logits, later half"
                                + " against earlier. Both are told from " + ENOUGH + " answers on.",
                        "难度以logit表示，±为95%区间：0为得一半分，越大越难。区分度为得分与个人平均得分的相关；漂移为后半与前半作答难度之差（logit）。作答满" + ENOUGH + "次才计算。"),
                List.of(),
                List.of(new Figure(
                        id,
                        Drawing.NONE,
                        title,
                        "",
                        new Table(
                                List.of(
                                        say.words("Item", "题目"),
                                        say.number("Answers", "作答"),
                                        say.number("Mean credit", "平均得分率"),
                                        say.number("Difficulty", "难度"),
                                        say.number("Discrimination", "区分度"),
                                        say.number("Median time", "用时中位数"),
                                        say.number("Drift", "漂移"),
                                        say.words("Flags", "标记"),
                                        say.words("A case", "案例")),
                                rows))),
                worst,
                "");
    }

    private Block deadOptions() {
        List<Row> rows = options.entrySet().stream()
                .filter(entry -> entry.getValue().answers >= ENOUGH)
                .filter(entry -> entry.getValue().chosen.size() < entry.getValue().offered)
                .map(entry -> new Row(List.of(
                        Cell.of(entry.getKey()),
                        Cell.of(entry.getValue().answers),
                        Cell.of(entry.getValue().offered),
                        Cell.of(entry.getValue().offered
                                - entry.getValue().chosen.size()))))
                .toList();
        return new Block(
                "options",
                say.of("Options that nobody takes", "无人选择的选项"),
                "",
                List.of(),
                List.of(new Figure(
                        "options",
                        Drawing.NONE,
                        say.of("Questions with dead options", "含无效选项的题目"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Family and question", "类型与题目"),
                                        say.number("Answers", "作答"),
                                        say.number("Offered", "选项数"),
                                        say.number("Never taken", "无人选择")),
                                rows))),
                rows.isEmpty()
                        ? say.of("Every option is taken by somebody.", "每个选项都有人选。")
                        : say.of(
                                "Replace what nobody takes by a mistake that people do make.", "请把无人选择的选项换成学员真正会犯的错误。"),
                "items");
    }
}
