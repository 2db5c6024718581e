package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.PathStanding.State;
import org.refundrill.skill.Duty;
import org.refundrill.training.learner.Member;

/** Who is how far on which of the paths that lead on from the desk, and what to practise for it. */
final class PathBlock {
    private final Say say;
    private final Map<String, Duty> duties;
    private final Map<String, List<String>> byDuty;

    PathBlock(Say say, Map<String, Duty> duties, Map<String, List<String>> byDuty) {
        this.say = say;
        this.duties = duties;
        this.byDuty = byDuty;
    }

    /** Everybody. */
    Block of(Map<Member, DutyRecord> records) {
        Map<Member, List<PathStanding>> people = new LinkedHashMap<>();
        records.forEach((member, record) -> people.put(member, PathStanding.all(record, byDuty)));
        List<Row> nearest = new ArrayList<>();
        people.forEach((member, all) -> all.stream()
                .filter(one -> one.cases() > 0)
                .min(FARTHEST_LAST)
                .ifPresent(one -> nearest.add(row(
                        Cell.link(member.name(), say.links().person(member.trainee())),
                        name(one.path().id()),
                        one))));
        return new Block(
                "paths",
                say.of("Paths that lead on", "发展路径"),
                say.of(
                        "A duty counts as held from three passed cases on, with 80% or more passed. Half of a path weighs its own"
                                + " exercise, half the duties it rests on. Nearly: duties of half the weight are held.",
                        "某项职责通过三个以上案件且通过率达80%，即视为胜任。路径自身的练习占一半，所依托的职责占一半；胜任部分达到一半为“接近”。"),
                List.of(),
                List.of(
                        summary(people),
                        matrix(people),
                        figure(
                                "nearest",
                                say.of("Each person's nearest path, and what to practise", "各人最接近的路径及下一步练习"),
                                List.of(say.words("Name", "姓名"), say.words("Path", "路径")),
                                nearest)),
                todo(people),
                "");
    }

    /** One person. */
    Block of(DutyRecord record) {
        List<PathStanding> all = PathStanding.all(record, byDuty);
        List<Row> rows = all.stream()
                .map(one -> row(Cell.of(name(one.path().id())), "", one))
                .toList();
        return new Block(
                "paths",
                say.of("Paths that lead on", "发展路径"),
                "",
                List.of(),
                List.of(figure(
                        "paths",
                        say.of("How far on each path, and what to practise", "各条路径的进度及下一步练习"),
                        List.of(say.words("Path", "路径")),
                        rows)),
                all.stream()
                        .filter(one -> one.cases() > 0 && !one.holding().isEmpty())
                        .min(FARTHEST_LAST)
                        .map(one -> say.of(
                                "Nearest is '" + name(one.path().id()) + "': practise "
                                        + name(one.holding().get(0).duty()) + " for it.",
                                "最接近的是“" + name(one.path().id()) + "”，请练习“"
                                        + name(one.holding().get(0).duty()) + "”。"))
                        .orElse(say.of("Begin with the exercise of a path that appeals.", "请从感兴趣的路径的练习开始。")),
                "");
    }

    private static final Comparator<PathStanding> FARTHEST_LAST = Comparator.comparing(PathStanding::state)
            .thenComparingDouble(one -> -one.covered())
            .thenComparingDouble(one -> -one.low());

    private Figure figure(String id, String title, List<Column> first, List<Row> rows) {
        List<Column> columns = new ArrayList<>(first);
        columns.addAll(List.of(
                say.words("State", "状态"),
                say.number("Weight held", "胜任比重"),
                say.number("Passed", "通过率"),
                say.number("90% interval", "90%区间"),
                say.number("Cases", "案件"),
                say.words("Held back by", "制约的职责"),
                say.words("Next exercises", "下一步练习")));
        return new Figure(id, Drawing.NONE, title, "", new Table(columns, rows));
    }

    private Row row(Cell first, String second, PathStanding one) {
        List<Cell> cells = new ArrayList<>();
        cells.add(first);
        if (!second.isEmpty()) {
            cells.add(Cell.of(second));
        }
        cells.add(Cell.of(told(one.state())));
        cells.add(Cell.of(Say.percent(one.covered())));
        cells.add(Cell.of(one.cases() == 0 ? "–" : Say.percent(one.chance())));
        cells.add(one.cases() == 0 ? Cell.of("–") : Say.interval(one.low(), one.high()));
        cells.add(Cell.of(one.cases()));
        cells.add(Cell.of(
                one.holding().isEmpty()
                        ? "–"
                        : say.list(one.holding().stream()
                                .map(part -> name(part.duty()))
                                .toList())));
        cells.add(Cell.of(String.join("; ", one.commands().toList())));
        return new Row(cells);
    }

    private String name(String duty) {
        Duty known = duties.get(duty);
        return known == null ? duty : duty + " " + say.of(known.title());
    }

    private String told(State state) {
        return switch (state) {
            case READY -> say.of("● ready", "●已具备");
            case NEARLY -> say.of("◐ nearly", "◐接近");
            case NOT_YET -> say.of("○ not yet", "○尚早");
            case NOT_BEGUN -> say.of("· not begun", "·未开始");
        };
    }

    private Figure summary(Map<Member, List<PathStanding>> people) {
        List<Row> rows = new ArrayList<>();
        for (int path = 0; path < CareerPath.ALL.size(); path++) {
            CareerPath known = CareerPath.ALL.get(path);
            int place = path;
            List<String> weights = known.parts().stream()
                    .map(part -> part.duty() + " " + Say.percent(part.weight())
                            + (part.tier() > 1
                                    ? say.of(" (tier " + part.tier() + " on)", "（难度" + part.tier() + "起）")
                                    : ""))
                    .toList();
            rows.add(new Row(List.of(
                    Cell.of(name(known.id())),
                    Cell.of(say.list(weights)),
                    Cell.of(count(people, place, State.READY)),
                    Cell.of(count(people, place, State.NEARLY)),
                    Cell.of(count(people, place, State.NOT_YET)))));
        }
        return new Figure(
                "paths",
                Drawing.NONE,
                say.of("The ten paths, what weighs in each, and how many people are how far", "十条路径、各项比重及人数"),
                "",
                new Table(
                        List.of(
                                say.words("Path", "路径"),
                                say.words("What weighs", "职责及比重"),
                                say.number("Ready", "已具备"),
                                say.number("Nearly", "接近"),
                                say.number("Not yet", "尚早")),
                        rows));
    }

    private static long count(Map<Member, List<PathStanding>> people, int path, State state) {
        return people.values().stream()
                .filter(all -> all.get(path).state() == state)
                .count();
    }

    private Figure matrix(Map<Member, List<PathStanding>> people) {
        List<Column> columns = new ArrayList<>();
        columns.add(say.words("Name", "姓名"));
        CareerPath.ALL.forEach(path -> columns.add(new Column(path.id(), true)));
        List<Row> rows = new ArrayList<>();
        people.forEach((member, all) -> {
            if (all.stream().anyMatch(one -> one.cases() > 0)) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.link(member.name(), say.links().person(member.trainee())));
                all.forEach(one -> cells.add(shade(one)));
                rows.add(new Row(cells));
            }
        });
        return new Figure(
                "path-people",
                Drawing.HEATMAP,
                say.of("Weight of the duties held in per cent, by person and path", "各人各条路径中已胜任职责的比重（百分数）"),
                say.of(
                        "Signs: ● ready, ◐ nearly, ○ not yet, · not begun. Who has met none of the duties is left out.",
                        "符号：●已具备，◐接近，○尚早，·未开始。未接触相关职责者不列出。"),
                new Table(columns, rows));
    }

    private static Cell shade(PathStanding one) {
        String share = one.cases() == 0 ? "–" : Integer.toString((int) StrictMath.floor(one.covered() * 100 + 0.5));
        return switch (one.state()) {
            case READY -> Cell.shaded(share, "●", 4);
            case NEARLY -> Cell.shaded(share, "◐", 2);
            case NOT_YET -> Cell.shaded(share, "○", 1);
            case NOT_BEGUN -> Cell.shaded(share, "·", 0);
        };
    }

    private String todo(Map<Member, List<PathStanding>> people) {
        Member best = null;
        PathStanding nearest = null;
        for (Map.Entry<Member, List<PathStanding>> entry : people.entrySet()) {
            for (PathStanding one : entry.getValue()) {
                boolean open = one.cases() > 0 && !one.holding().isEmpty();
                if (open && (nearest == null || FARTHEST_LAST.compare(one, nearest) < 0)) {
                    nearest = one;
                    best = entry.getKey();
                }
            }
        }
        if (best == null || nearest == null) {
            return say.of("Have a first duty practised.", "请先练习一项职责。");
        }
        return say.of(
                "Give " + best.name() + " a case of "
                        + name(nearest.holding().get(0).duty()) + " next: nearest to '"
                        + name(nearest.path().id()) + "'.",
                "可让" + best.name() + "练习“" + name(nearest.holding().get(0).duty()) + "”：离“"
                        + name(nearest.path().id()) + "”最近。");
    }
}
