package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Labels;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.rulebook.Clause;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** What a group gets wrong: outcomes that are mixed up, clauses that are misread, families to rehearse together. */
final class MisconceptionBlocks {
    /** With fewer people a cell would tell about somebody. */
    static final int FEWEST = 5;

    private static final int TOP = 10;

    private final Say say;
    private final Curriculum curriculum;
    private final Map<String, Map<String, Integer>> ruled = new TreeMap<>();
    private final Map<ClauseId, Missed> clauses = new TreeMap<>(Comparator.comparing(ClauseId::value));
    private final Map<String, Missed> families = new TreeMap<>();

    /** How often something was asked and missed, by how many people, and the last case of it. */
    private static final class Missed {
        private int asked;
        private int missed;
        private final Set<String> people = new LinkedHashSet<>();
        private final Map<String, Integer> instead = new TreeMap<>();
        private String code = "";

        double share() {
            return asked == 0 ? 0 : (double) missed / asked;
        }
    }

    MisconceptionBlocks(Say say, Curriculum curriculum, List<Member> members) {
        this.say = say;
        this.curriculum = curriculum;
        for (Member member : members) {
            member.done().forEach(done -> take(member, done));
        }
    }

    private void take(Member member, Done done) {
        Answered answered = done.answered();
        Missed family = families.computeIfAbsent(answered.scenario(), any -> new Missed());
        count(family, !done.passed(curriculum.passMark()), member, answered);
        for (Answered.Element element : answered.elements()) {
            Missed clause = clauses.computeIfAbsent(element.clause(), any -> new Missed());
            count(clause, !element.right(), member, answered);
            if (element.id().equals("outcome")
                    && element.key() instanceof String due
                    && element.answer() instanceof String given) {
                String counted = element.right() ? due : given;
                ruled.computeIfAbsent(counted, any -> new TreeMap<>()).merge(due, 1, Integer::sum);
                if (!element.right()) {
                    clause.instead.merge(given, 1, Integer::sum);
                }
            }
        }
    }

    private static void count(Missed missed, boolean wrong, Member member, Answered answered) {
        missed.asked++;
        if (wrong) {
            missed.missed++;
            missed.people.add(member.trainee());
            missed.code = answered.code();
        }
    }

    /** Outcomes ruled against outcomes due. */
    Block confusions() {
        Set<String> kinds = new LinkedHashSet<>(ruled.keySet());
        ruled.values().forEach(due -> kinds.addAll(due.keySet()));
        List<String> all = kinds.stream().sorted().toList();
        int most = ruled.values().stream()
                .flatMap(due -> due.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<Column> columns = new ArrayList<>();
        columns.add(say.words("Ruled", "学员裁定"));
        for (int i = 0; i < all.size(); i++) {
            columns.add(new Column(letter(i), true));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(letter(i) + " " + say.of(Labels.outcome(all.get(i)))));
            for (int j = 0; j < all.size(); j++) {
                int n = ruled.getOrDefault(all.get(i), Map.of()).getOrDefault(all.get(j), 0);
                int level = n == 0 ? 0 : 1 + Math.min(3, 4 * n / (most + 1));
                cells.add(Cell.shaded(n == 0 ? "·" : Integer.toString(n), n == 0 ? "" : i == j ? "✓" : "✗", level));
            }
            rows.add(new Row(cells));
        }
        return new Block(
                "confusions",
                say.of("Outcomes that are mixed up", "易混淆的处理结果"),
                "",
                List.of(),
                List.of(new Figure(
                        "confusions",
                        Drawing.CONFUSION,
                        say.of("What was ruled (rows) where what was due (columns)", "学员裁定（行）与正确结果（列）对照"),
                        say.of(
                                "Framed places are right; the letters of rows and columns mean the same.",
                                "带框的格子为判断正确；行列字母含义相同。"),
                        new Table(columns, rows))),
                mostMixed(),
                "");
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place % 26));
    }

    private String mostMixed() {
        String given = "";
        String due = "";
        int most = 0;
        for (Map.Entry<String, Map<String, Integer>> row : ruled.entrySet()) {
            for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
                if (!row.getKey().equals(cell.getKey()) && cell.getValue() > most) {
                    most = cell.getValue();
                    given = row.getKey();
                    due = cell.getKey();
                }
            }
        }
        return most == 0
                ? say.of("Nothing is mixed up: go on to harder cases.", "没有混淆，可以练更难的案件。")
                : say.of(
                        "Put one case of each side by side: '" + say.of(Labels.outcome(given)) + "' was ruled " + most
                                + " times where '" + say.of(Labels.outcome(due)) + "' was due.",
                        "请把两类案件放在一起对比讲解：有" + most + "次应为“" + say.of(Labels.outcome(due)) + "”却裁定为“"
                                + say.of(Labels.outcome(given)) + "”。");
    }

    /** Clauses by how much is missed, in words. */
    Block misconceptions() {
        List<Map.Entry<ClauseId, Missed>> worst = clauses.entrySet().stream()
                .filter(entry -> entry.getValue().people.size() >= FEWEST)
                .sorted(Comparator.comparingInt((Map.Entry<ClauseId, Missed> entry) -> -entry.getValue().missed))
                .limit(TOP)
                .toList();
        List<Row> rows = worst.stream()
                .map(entry -> clause(entry.getKey(), entry.getValue()))
                .toList();
        return new Block(
                "clauses",
                say.of("Clauses that are misread", "最常读错的条款"),
                say.of("Only what " + FEWEST + " people or more got wrong is listed.", "仅列出至少" + FEWEST + "人答错的条款。"),
                List.of(),
                List.of(new Figure(
                        "clauses",
                        Drawing.NONE,
                        say.of("Top misconceptions by clause", "按条款归类的主要误解"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Clause", "条款"),
                                        say.words("What it says", "条款内容"),
                                        say.number("Missed", "答错"),
                                        say.number("Asked", "作答"),
                                        say.number("People", "人数"),
                                        say.words("Ruled instead", "误判为"),
                                        say.words("A case", "案例")),
                                rows))),
                worst.isEmpty()
                        ? say.of("Nothing to explain to all: answer single questions.", "无需集中讲解，个别答疑即可。")
                        : say.of(
                                "Read '" + say.clause(worst.get(0).getKey())
                                        + "' aloud together, then work its case on the wall.",
                                "请一起朗读“" + say.clause(worst.get(0).getKey()) + "”，再当众做一遍该案例。"),
                worst.isEmpty() ? "" : "preview " + worst.get(0).getValue().code);
    }

    private Row clause(ClauseId id, Missed missed) {
        Clause known = say.clauses().get(id);
        String instead = missed.instead.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(entry -> say.of(Labels.outcome(entry.getKey())) + " ×" + entry.getValue())
                .orElse("–");
        return new Row(List.of(
                Cell.link(say.clause(id), say.links().clause(id)),
                Cell.of(known == null ? "–" : say.of(known.text())),
                Cell.of(missed.missed),
                Cell.of(missed.asked),
                Cell.of(missed.people.size()),
                Cell.of(instead),
                Cell.link(missed.code, say.links().ofCase(missed.code))));
    }

    /** Families that most people fail. */
    Block rehearse() {
        List<Map.Entry<String, Missed>> worst = families.entrySet().stream()
                .filter(entry -> entry.getValue().people.size() >= FEWEST)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Missed> entry) ->
                        -entry.getValue().share() * entry.getValue().people.size()))
                .limit(5)
                .toList();
        List<Row> rows = worst.stream()
                .map(entry -> new Row(List.of(
                        Cell.link(say.family(entry.getKey()), say.links().family(entry.getKey())),
                        Cell.of(entry.getValue().people.size()),
                        Cell.of(entry.getValue().missed),
                        Cell.of(entry.getValue().asked),
                        Say.share(entry.getValue().share()),
                        Cell.of("practise --scenario " + entry.getKey()))))
                .toList();
        return new Block(
                "rehearse",
                say.of("Rehearse together this week", "本周集中演练"),
                "",
                List.of(),
                List.of(new Figure(
                        "rehearse",
                        Drawing.NONE,
                        say.of("Families that most people fail", "多数人未通过的案件类型"),
                        "",
                        new Table(
                                List.of(
                                        say.words("Family", "案件类型"),
                                        say.number("People", "人数"),
                                        say.number("Failed", "未通过"),
                                        say.number("Cases", "案件"),
                                        say.number("Share", "占比"),
                                        say.words("Command", "命令")),
                                rows))),
                worst.isEmpty()
                        ? say.of(
                                "No family fails five people or more: rehearse nothing together.",
                                "没有五人以上未通过的类型，本周无需集中演练。")
                        : say.of(
                                "Work one case of '" + say.family(worst.get(0).getKey()) + "' together: "
                                        + worst.get(0).getValue().people.size() + " people failed there.",
                                "请一起做一个“" + say.family(worst.get(0).getKey()) + "”类案件："
                                        + worst.get(0).getValue().people.size() + "人在此未通过。"),
                worst.isEmpty() ? "" : "practise --scenario " + worst.get(0).getKey());
    }
}
