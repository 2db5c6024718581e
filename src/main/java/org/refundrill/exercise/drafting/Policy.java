package org.refundrill.exercise.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Labels;
import org.refundrill.feel.Cell;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.rulebook.TableSketch;

/**
 * A firm's policy on goods that come back, as lines of cells: days since delivery, state of the goods, what is done.
 *
 * @param lines the cells of each row by its name: days, state, outcome
 */
record Policy(Map<String, List<String>> lines) {
    static final Type DAYS = Type.Basic.NUMBER;
    static final List<String> STATES = List.of("unopened", "opened", "damaged", "worn");
    static final Type STATE = new Type.Choice(STATES);
    private static final Map<String, Text> NAMES = Map.of(
            "unopened", new Text("unopened", "未拆封"),
            "opened", new Text("opened", "已拆封"),
            "damaged", new Text("arrived damaged", "到货破损"),
            "worn", new Text("used up or worn", "已使用磨损"));

    Policy {
        lines = new LinkedHashMap<>(lines);
    }

    /** A policy that decides every case once. */
    static Policy sound(long first, long last) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("P1", List.of("<= " + first, "unopened", "approve"));
        lines.put("P2", List.of("<= " + first, "opened", "partly-approve"));
        lines.put("P3", List.of("(" + first + ".." + last + "]", "unopened, opened", "partly-approve"));
        lines.put("P4", List.of("> " + last, "unopened, opened", "refuse"));
        lines.put("P5", List.of("-", "damaged", "approve"));
        lines.put("P6", List.of("-", "worn", "refuse"));
        return new Policy(lines);
    }

    /** The same policy with some rows written otherwise or added; an empty row is struck out. */
    Policy with(Map<String, List<String>> changes) {
        Map<String, List<String>> changed = new LinkedHashMap<>(lines);
        changes.forEach((name, cells) -> {
            if (cells.isEmpty()) {
                changed.remove(name);
            } else {
                changed.put(name, cells);
            }
        });
        return new Policy(changed);
    }

    /** The policy as a table to be searched. */
    TableSketch table() {
        List<TableSketch.Row> rows = new ArrayList<>();
        lines.forEach((name, cells) -> rows.add(
                new TableSketch.Row(name, List.of(cell(cells.get(0), DAYS), cell(cells.get(1), STATE)), cells.get(2))));
        return new TableSketch(
                List.of(new TableSketch.Column("days", DAYS), new TableSketch.Column("state", STATE)), rows);
    }

    private static Cell cell(String written, Type type) {
        return TableSketch.cell(written, type)
                .orElseThrow(() -> new IllegalStateException("'" + written + "' is no cell"));
    }

    static Text state(String cell) {
        if (cell.equals("-")) {
            return new Text("any", "不限");
        }
        List<Text> names = List.of(cell.split(", ")).stream()
                .map(name -> NAMES.getOrDefault(name, Text.same(name)))
                .toList();
        return new Text(
                String.join(" or ", names.stream().map(Text::en).toList()),
                String.join("或", names.stream().map(Text::zh).toList()));
    }

    /** A row in words. */
    static Text told(String name, List<String> cells) {
        if (cells.isEmpty()) {
            return new Text("strike out row " + name, "删去 " + name + " 行");
        }
        Text days = cells.get(0).equals("-") ? new Text("any", "不限") : Text.same(cells.get(0));
        Text state = state(cells.get(1));
        Text says = Labels.outcome(cells.get(2));
        return new Text(
                name + ": days " + days.en() + "; " + state.en() + " → " + says.en(),
                name + "：天数 " + days.zh() + "；" + state.zh() + " → " + says.zh());
    }

    /** The policy as a page of the file; what {@code blank} names is shown as a gap to be filled. */
    Dossier.Panel panel() {
        List<List<Text>> rows = new ArrayList<>();
        lines.forEach((name, cells) -> rows.add(List.of(
                Text.same(name),
                cells.get(0).equals("-") ? new Text("any", "不限") : Text.same(cells.get(0)),
                cells.get(1).equals("?") ? Text.same("?") : state(cells.get(1)),
                Labels.outcome(cells.get(2)))));
        return new Dossier.Panel(
                "policy",
                new Text("The policy", "政策表"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("Row", "行"),
                        new Text("Days since delivery", "签收后天数"),
                        new Text("Goods", "商品状态"),
                        new Text("Outcome", "处理")),
                rows);
    }
}
