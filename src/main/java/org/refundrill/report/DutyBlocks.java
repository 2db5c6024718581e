package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.curriculum.Tally;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.skill.Duty;
import org.refundrill.training.learner.Member;

/** Who can do which duty, and who is how far on which of the paths that lead on from the desk. */
final class DutyBlocks {
    /** A duty is shown from so many passed cases on. */
    private static final int ENOUGH = 3;

    private static final double SHARE = 0.8;
    private static final int SHOWN = 12;

    private final Say say;
    private final List<Member> members;
    private final Map<String, Duty> duties;
    private final Map<String, List<String>> families = new LinkedHashMap<>();

    DutyBlocks(Say say, List<Member> members, Map<String, Duty> duties, Map<String, String> trained) {
        this.say = say;
        this.members = members;
        this.duties = duties;
        duties.keySet().forEach(duty -> families.put(duty, new ArrayList<>()));
        trained.forEach((family, duty) ->
                families.computeIfAbsent(duty, any -> new ArrayList<>()).add(family));
    }

    List<Block> blocks() {
        return List.of(matrix(), paths());
    }

    private Tally tally(Member member, String duty) {
        int practised = 0;
        int passed = 0;
        for (String family : families.getOrDefault(duty, List.of())) {
            Tally tally = member.tallies().getOrDefault(family, Tally.NONE);
            practised += tally.practised();
            passed += tally.passed();
        }
        return new Tally(practised, passed);
    }

    private static boolean can(Tally tally) {
        return tally.passed() >= ENOUGH && tally.passed() >= SHARE * tally.practised();
    }

    private static double share(Tally tally) {
        return tally.practised() == 0 ? 0 : (double) tally.passed() / tally.practised();
    }

    private Block matrix() {
        List<String> practised = duties.keySet().stream()
                .filter(duty ->
                        members.stream().anyMatch(member -> tally(member, duty).practised() > 0))
                .sorted(Comparator.comparingInt((String duty) -> -members.stream()
                        .mapToInt(member -> tally(member, duty).practised())
                        .sum()))
                .limit(SHOWN)
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(say.words("Name", "姓名"));
        practised.forEach(duty -> columns.add(new Column(duty, true)));
        List<Row> rows = members.stream().map(member -> row(member, practised)).toList();
        String names = say.list(practised.stream().map(this::name).toList());
        String rarest = practised.stream()
                .min(Comparator.comparingLong(duty -> members.stream()
                        .filter(member -> can(tally(member, duty)))
                        .count()))
                .map(duty -> say.of(
                        "Train " + name(duty) + " first: the fewest people can do it.",
                        "请优先训练“" + name(duty) + "”：能胜任的人最少。"))
                .orElse(say.of("Have duties practised: 'duties' lists them.", "请安排职责练习，输入 duties 可查看。"));
        return new Block(
                "duties",
                say.of("Duties, person by person", "各人岗位职责掌握情况"),
                names,
                List.of(),
                List.of(new Figure(
                        "duties",
                        Drawing.HEATMAP,
                        say.of("Share of cases passed in per cent, by person and duty", "各人各项职责的通过率（百分数）"),
                        say.of(
                                "The " + practised.size()
                                        + " duties that are practised most. Signs: ● three passed and 80% or more, ◐ on the way, · not met.",
                                "练习最多的" + practised.size() + "项职责。符号：●通过三个以上且达80%，◐进行中，·未练习。"),
                        new Table(columns, practised.isEmpty() ? List.of() : rows))),
                rarest,
                "duties");
    }

    private Row row(Member member, List<String> shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(member.name(), say.links().person(member.trainee())));
        for (String duty : shown) {
            Tally tally = tally(member, duty);
            boolean met = tally.practised() > 0;
            cells.add(Cell.shaded(
                    met ? Integer.toString((int) StrictMath.floor(share(tally) * 100 + 0.5)) : "–",
                    can(tally) ? "●" : met ? "◐" : "·",
                    can(tally) ? 4 : met ? 1 + (int) Math.min(1, 2 * share(tally)) : 0));
        }
        return new Row(cells);
    }

    private String name(String duty) {
        Duty known = duties.get(duty);
        return known == null ? duty : duty + " " + say.of(known.title());
    }

    private Block paths() {
        List<Figure> figures = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        String todo = "";
        for (CareerPath path : CareerPath.ALL) {
            List<Member> nearest = members.stream()
                    .filter(member -> met(member, path))
                    .sorted(Comparator.comparingInt((Member member) -> -able(member, path))
                            .thenComparing(Member::trainee))
                    .toList();
            long ready = nearest.stream().filter(member -> ready(member, path)).count();
            List<String> holding = holding(path);
            String exercises = holding.stream()
                    .flatMap(duty ->
                            families.getOrDefault(duty, List.of()).stream().limit(1))
                    .map(family -> "practise --scenario " + family)
                    .reduce((one, other) -> one + "; " + other)
                    .orElse(say.of("no exercise yet", "暂无练习"));
            rows.add(new Row(List.of(
                    Cell.of(name(path.id())),
                    Cell.of(
                            ready > 0
                                    ? say.of("● ready", "●已具备")
                                    : nearest.stream()
                                                    .anyMatch(member -> able(member, path) * 2
                                                            >= path.duties().size())
                                            ? say.of("◐ nearly", "◐接近")
                                            : say.of("○ not yet", "○尚早")),
                    Cell.of(ready),
                    Cell.of(nearest.isEmpty() ? "–" : nearest.get(0).name()),
                    Cell.of(say.list(holding.stream().map(this::name).toList())),
                    Cell.of(exercises))));
            if (todo.isEmpty() && !nearest.isEmpty() && !holding.isEmpty()) {
                todo = say.of(
                        "Give " + nearest.get(0).name() + " a case of " + name(holding.get(0)) + " next: nearest to '"
                                + name(path.id()) + "'.",
                        "可让" + nearest.get(0).name() + "练习“" + name(holding.get(0)) + "”：离“" + name(path.id())
                                + "”最近。");
            }
        }
        figures.add(new Figure(
                "paths",
                Drawing.NONE,
                say.of("Ten paths, who is nearest, and what holds people back", "十条发展路径：最接近的人及制约因素"),
                "",
                new Table(
                        List.of(
                                say.words("Path", "路径"),
                                say.words("State", "状态"),
                                say.number("Ready", "人数"),
                                say.words("Nearest", "最接近者"),
                                say.words("Held back by", "制约的职责"),
                                say.words("Next exercises", "下一步练习")),
                        rows)));
        return new Block(
                "paths",
                say.of("Paths that lead on", "发展路径"),
                "",
                List.of(),
                figures,
                todo.isEmpty() ? say.of("Have a first duty practised.", "请先练习一项职责。") : todo,
                "");
    }

    private boolean met(Member member, CareerPath path) {
        return path.duties().stream().anyMatch(duty -> tally(member, duty).practised() > 0);
    }

    private int able(Member member, CareerPath path) {
        return (int)
                path.duties().stream().filter(duty -> can(tally(member, duty))).count();
    }

    private boolean ready(Member member, CareerPath path) {
        return able(member, path) == path.duties().size();
    }

    /** The three duties that the fewest people can do. */
    private List<String> holding(CareerPath path) {
        return path.duties().stream()
                .sorted(Comparator.comparingLong((String duty) -> members.stream()
                        .filter(member -> can(tally(member, duty)))
                        .count()))
                .limit(3)
                .toList();
    }
}
