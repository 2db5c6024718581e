package org.refundrill.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.refundrill.feel.Type;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.HitPolicy;

/**
 * The output columns of an exported table: the author's, and one that names the row. Rows that say the same may all match
 * in an ANY table, so their names are no output there; where the output's order decides, the row's name settles ties.
 */
final class Columns {

    /** A column: {@code place} is that of the author's output, or -1 for the row's name. */
    private record Column(String name, String label, String type, String values, int place) {}

    private final Blueprint.Table table;
    private final List<Column> columns;

    private Columns(Blueprint.Table table, List<Column> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    static Columns of(Blueprint.Table table, Model model) {
        ExportNames names = new ExportNames();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            Blueprint.Output output = table.outputs().get(i);
            columns.add(new Column(
                    names.of(output.name()),
                    Written.both(output.label()),
                    type(table, i, model),
                    byOutput(table) ? order(table, i) : "",
                    i));
        }
        String row = names.fresh("row");
        if (byOutput(table)) {
            columns.add(1, new Column(row, "row", "string", rows(table), -1));
        } else if (table.hit() != HitPolicy.ANY) {
            columns.add(new Column(row, "row", "string", "", -1));
        }
        return new Columns(table, columns);
    }

    /** Whether the order of the first output's values matters. */
    static boolean byOutput(Blueprint.Table table) {
        return table.hit() == HitPolicy.PRIORITY || table.hit() == HitPolicy.OUTPUT_ORDER;
    }

    /** The values of a choice are all that is allowed, so a column with an empty cell is a plain text. */
    private static String type(Blueprint.Table table, int place, Model model) {
        Blueprint.Output output = table.outputs().get(place);
        boolean empty = table.rows().stream()
                .map(row -> row.says().get(place))
                .anyMatch(say -> say.word() == null && say.expression() == null);
        return empty && output.type() instanceof Type.Choice
                ? "string"
                : model.types().of(output.type(), table.name() + " " + output.name(), output.options());
    }

    private static String order(Blueprint.Table table, int place) {
        if (table.outputs().get(place).type() instanceof Type.Choice choice) {
            return Written.constants(choice);
        }
        List<Object> words = new ArrayList<>();
        for (Blueprint.Row row : table.rows()) {
            Object word = row.says().get(place).word();
            if (word == null) {
                return "";
            }
            words.add(word);
        }
        return Written.constants(words.stream().distinct().toList());
    }

    private static String rows(Blueprint.Table table) {
        return Written.constants(
                table.rows().stream().<Object>map(Blueprint.Row::name).toList());
    }

    /** The columns that tell one result from another: the row's name, after the output whose order decides. */
    Columns telling() {
        return new Columns(
                table, columns.subList(byOutput(table) ? 0 : columns.size() - 1, byOutput(table) ? 2 : columns.size()));
    }

    /** Whether there is one column only: the result is then a value, otherwise a context. */
    boolean bare() {
        return columns.size() == 1;
    }

    /** Whether the row is named. */
    boolean namesRow() {
        return columns.stream().anyMatch(column -> column.place() < 0);
    }

    /** The name of the author's first column. */
    String first() {
        return columns.get(0).name();
    }

    /** The name of the column with the row. */
    String row() {
        return columns.stream()
                .filter(column -> column.place() < 0)
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The type of one result. */
    String type(Model model, String owner) {
        if (bare()) {
            return columns.get(0).type();
        }
        Map<String, String> components = new LinkedHashMap<>();
        columns.forEach(column -> components.put(column.name(), column.type()));
        return model.types().record(owner, components);
    }

    List<Element.Output> outputs() {
        return columns.stream()
                .map(column -> new Element.Output(
                        bare() ? null : column.name(), column.label(), column.type(), column.values()))
                .toList();
    }

    /** What a row says in these columns. */
    List<String> says(Blueprint.Row row, Model model, Set<String> needs) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> says(row, columns.get(i).place(), model, needs))
                .toList();
    }

    private String says(Blueprint.Row row, int place, Model model, Set<String> needs) {
        if (place < 0) {
            return Written.constant(row.name());
        }
        Blueprint.Say say = row.says().get(place);
        String owner = table.name() + " " + row.name() + " "
                + table.outputs().get(place).name();
        return say.expression() == null ? Written.constant(say.word()) : model.text(say.expression(), owner, needs);
    }
}
