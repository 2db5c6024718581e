package org.refundrill.report;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.language.Language;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;

/** Pages that show every drawing once. */
final class SamplePages {
    private SamplePages() {}

    /** All drawings, with names as somebody may have typed them. */
    static Page everyDrawing(Language language, String name) {
        List<Block> blocks = new ArrayList<>();
        for (Drawing drawing : Drawing.values()) {
            String id = drawing.name().toLowerCase(java.util.Locale.ROOT);
            Figure figure = new Figure(id, drawing, "The drawing " + id, "It shows the table.", table(drawing, name));
            blocks.add(new Block(
                    id, "Block " + id, "", List.of(new Tile(name, "1", name)), List.of(figure), "Do it now:", name));
        }
        return new Page(language, "sample-" + language.id(), "Sample", name, name, List.of(), blocks, List.of("Made"));
    }

    private static Table table(Drawing drawing, String name) {
        return switch (drawing) {
            case NONE ->
                new Table(
                        List.of(new Column("Name", false), new Column("Cases", true)),
                        List.of(new Row(List.of(Cell.link(name, "other.html"), Cell.of(12)))));
            case INTERVALS ->
                new Table(
                        List.of(
                                new Column("Skill", false),
                                new Column("Chance", true),
                                new Column("90% interval", true),
                                new Column("State", false)),
                        List.of(interval("K1 " + name, 620, 480, 750), interval("K2 Clocks", 910, 850, 960)));
            case HEATMAP ->
                new Table(
                        List.of(
                                new Column("Name", false),
                                new Column("K1", true),
                                new Column("K2", true),
                                new Column("K3", true)),
                        shades(name));
            case CONFUSION ->
                new Table(
                        List.of(new Column("Ruled", false), new Column("A", true), new Column("B", true)),
                        List.of(
                                new Row(List.of(
                                        Cell.of("A " + name), Cell.shaded("40", "✓", 4), Cell.shaded("7", "✗", 1))),
                                new Row(List.of(
                                        Cell.of("B Refuse"), Cell.shaded("12", "✗", 2), Cell.shaded("31", "✓", 3)))));
            case CURVE ->
                new Table(
                        List.of(
                                new Column("Time", true),
                                new Column("Credit", true),
                                new Column("90% band", true),
                                new Column("n", true)),
                        curve());
            case RELIABILITY ->
                new Table(
                        List.of(
                                new Column("Said", true),
                                new Column("Passed", true),
                                new Column("90% interval", true),
                                new Column("n", true)),
                        List.of(said(50, 610, 500, 710), said(80, 700, 620, 770), said(95, 820, 700, 900)));
            case WATERFALL ->
                new Table(
                        List.of(new Column("Cause", false), new Column("Cost", true)),
                        List.of(
                                new Row(List.of(Cell.of(name), Cell.between("CNY 120.00", 0, 400))),
                                new Row(List.of(Cell.of("Paid too little"), Cell.between("CNY 180.00", 400, 1000))),
                                new Row(List.of(Cell.of("In all"), Cell.between("CNY 300.00", 0, 1000)))));
            case TIMELINE ->
                new Table(
                        List.of(new Column("Day", false), new Column("Score", true)),
                        List.of(
                                new Row(List.of(
                                        Cell.of("03-01"), Cell.value("72%", 720).signed("✓"))),
                                new Row(List.of(
                                        Cell.of("03-02"), Cell.value("31%", 310).signed("✗")))));
        };
    }

    private static Row interval(String name, int at, int low, int high) {
        return new Row(List.of(
                Cell.of(name),
                Cell.value(at / 10 + "%", at).signed("◐"),
                Cell.between(low / 10 + "–" + high / 10 + "%", low, high),
                Cell.of("learning")));
    }

    private static List<Row> shades(String name) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            rows.add(new Row(List.of(
                    Cell.of(i + " " + name),
                    Cell.shaded("8" + i % 10, "●", 4),
                    Cell.shaded("6" + i % 10, "◐", i % 4),
                    Cell.shaded("–", "", 0))));
        }
        return rows;
    }

    private static List<Row> curve() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            int mean = 400 + 40 * i;
            rows.add(new Row(List.of(
                    Cell.of(i),
                    Cell.value(mean / 10 + "%", mean),
                    Cell.between((mean - 60) / 10 + "–" + (mean + 60) / 10 + "%", mean - 60, mean + 60),
                    Cell.of(60 - i))));
        }
        return rows;
    }

    private static Row said(int percent, int came, int low, int high) {
        return new Row(List.of(
                Cell.value(percent + "%", percent * 10),
                Cell.value(came / 10 + "%", came),
                Cell.between(low / 10 + "–" + high / 10 + "%", low, high),
                Cell.of(40)));
    }
}
