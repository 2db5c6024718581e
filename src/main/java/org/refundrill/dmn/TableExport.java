package org.refundrill.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Type;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.HitPolicy;

/**
 * Tables as decisions. In the standard an unknown input makes a row fail, and a row further down decides; here it leaves
 * open what the table says. So a table whose answer can hang becomes three decisions: the table as it was written, the
 * same rows with cells that let the unknown pass, and the answer, which is null where the two differ.
 */
final class TableExport {

    /** A table under way: its output names, and the one that holds the row. */
    private record Columns(List<String> outputs, String row, Map<String, String> types) {
        String type(String output) {
            return Objects.requireNonNull(types.get(output));
        }
    }

    private final Model model;

    TableExport(Model model) {
        this.model = model;
    }

    void add(Blueprint.Table table) {
        boolean value = table.value() >= 0;
        boolean hangs = (table.waits() || value) && table.hit() != HitPolicy.UNIQUE && table.hit() != HitPolicy.ANY;
        String name = model.names().of(table.name());
        String label = Written.named(table.name(), table.label());
        Columns columns = columns(table);
        boolean alone = !hangs && (!value || columns.row().isEmpty());
        String rows = alone ? name : model.names().fresh(table.name() + " table");
        boolean bare = columns.row().isEmpty() && columns.outputs().size() == 1;
        String one =
                bare ? columns.type(columns.outputs().get(0)) : model.types().record(table.name(), columns.types());
        String many = table.hit().single() ? one : model.types().listOf(one, table.name() + " results");
        Set<String> needs = new LinkedHashSet<>();
        Element.Logic.Table grid = grid(table, columns, needs);
        model.add(new Element.Decision(rows, many, label, needs, grid));
        if (alone) {
            return;
        }
        model.rows(table.name(), rows);
        Set<String> read = new LinkedHashSet<>(Set.of(rows));
        String condition = "";
        if (hangs) {
            String possible = model.names().fresh(table.name() + " possible");
            read.add(possible);
            condition = possible(table, columns, rows, possible, needs);
        }
        String result = value ? model.type(table.name(), valueType(table)) : many;
        String text =
                value ? Answers.value(table, rows, columns.outputs().get(0), condition) : Answers.rows(rows, condition);
        model.add(new Element.Decision(name, result, label, read, new Element.Logic.Literal(text)));
    }

    private static Type valueType(Blueprint.Table table) {
        Type one = table.outputs().get(0).type();
        if (table.hit().single()) {
            return one;
        } else if (table.collect() == null || table.collect() == HitPolicy.Collect.LIST) {
            return new Type.ListOf(one);
        }
        return table.collect() == HitPolicy.Collect.COUNT ? Type.Basic.NUMBER : one;
    }

    /** Rows that say the same may all match in an ANY table, so their names are no output there. */
    private Columns columns(Blueprint.Table table) {
        ExportNames names = new ExportNames();
        List<String> outputs = new ArrayList<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (Blueprint.Output output : table.outputs()) {
            String name = names.of(output.name());
            outputs.add(name);
            types.put(name, type(table, outputs.size() - 1, output));
        }
        String row = table.hit() == HitPolicy.ANY ? "" : names.fresh("row");
        if (!row.isEmpty()) {
            types.put(row, "string");
        }
        return new Columns(outputs, row, types);
    }

    /** The values of a choice are all that is allowed, so a column with an empty cell is a plain text. */
    private String type(Blueprint.Table table, int place, Blueprint.Output output) {
        boolean empty = table.rows().stream()
                .map(row -> row.says().get(place))
                .anyMatch(say -> say.word() == null && say.expression() == null);
        return empty && output.type() instanceof Type.Choice
                ? "string"
                : model.types().of(output.type(), table.name() + " " + output.name(), output.options());
    }

    private Element.Logic.Table grid(Blueprint.Table table, Columns columns, Set<String> needs) {
        List<Element.Output> outputs = new ArrayList<>();
        boolean bare = columns.types().size() == 1;
        for (int i = 0; i < columns.outputs().size(); i++) {
            String name = columns.outputs().get(i);
            Blueprint.Output output = table.outputs().get(i);
            outputs.add(new Element.Output(
                    bare ? null : name, Written.both(output.label()), columns.type(name), i == 0 ? order(table) : ""));
        }
        if (!columns.row().isEmpty()) {
            outputs.add(new Element.Output(bare ? null : columns.row(), "row", "string", ""));
        }
        List<Element.Rule> rules = new ArrayList<>();
        for (Blueprint.Row row : table.rows()) {
            List<String> says = new ArrayList<>();
            for (int i = 0; i < row.says().size(); i++) {
                String owner = table.name() + " " + row.name() + " "
                        + table.outputs().get(i).name();
                says.add(say(row.says().get(i), owner, needs));
            }
            if (!columns.row().isEmpty()) {
                says.add(Written.constant(row.name()));
            }
            rules.add(new Element.Rule(
                    row.name(), row.cells().stream().map(Written::sure).toList(), says, clauses(row.clauses())));
        }
        return new Element.Logic.Table(hit(table.hit()), inputs(table, needs), outputs, rules);
    }

    private List<Element.Input> inputs(Blueprint.Table table, Set<String> needs) {
        List<Element.Input> inputs = new ArrayList<>();
        for (Blueprint.Input input : table.inputs()) {
            String name = model.names().of(input.name());
            needs.add(name);
            inputs.add(new Element.Input(model.label(input.name()), name, model.type(input.name(), input.type())));
        }
        return inputs;
    }

    private String say(Blueprint.Say say, String owner, Set<String> needs) {
        return say.expression() == null ? Written.constant(say.word()) : model.text(say.expression(), owner, needs);
    }

    /** Adds the rows that may apply; gives the condition under which they are those that surely do. */
    private String possible(Blueprint.Table table, Columns columns, String rows, String possible, Set<String> needs) {
        boolean byOutput = table.hit() == HitPolicy.PRIORITY || table.hit() == HitPolicy.OUTPUT_ORDER;
        String first = columns.outputs().get(0);
        List<Element.Output> outputs = new ArrayList<>();
        Map<String, String> types = new LinkedHashMap<>();
        if (byOutput) {
            types.put(first, columns.type(first));
            outputs.add(new Element.Output(first, first, columns.type(first), order(table)));
        }
        types.put(columns.row(), "string");
        outputs.add(new Element.Output(byOutput ? columns.row() : null, "row", "string", ""));
        List<Element.Rule> rules = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>();
        for (Blueprint.Row row : table.rows()) {
            List<String> tests = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Blueprint.Input input = table.inputs().get(i);
                tests.add(Written.possible(row.cells().get(i), input.type(), input.missingIsAValue()));
            }
            List<String> says = new ArrayList<>();
            if (byOutput) {
                says.add(say(row.says().get(0), table.name() + " " + row.name() + " " + first, read));
            }
            says.add(Written.constant(row.name()));
            rules.add(new Element.Rule(row.name(), tests, says, ""));
        }
        String one = byOutput ? model.types().record(table.name() + " possible", types) : "string";
        List<Element.Input> inputs = inputs(table, read);
        model.add(new Element.Decision(
                possible,
                table.hit().single() ? one : model.types().listOf(one, table.name() + " possible"),
                Written.named(table.name(), table.label()) + " (the rows that may apply while something is unknown)",
                read,
                new Element.Logic.Table(hit(table.hit()), inputs, outputs, rules)));
        String compared = table.hit() == HitPolicy.PRIORITY ? first : columns.row();
        return Answers.same(rows, possible, compared, byOutput);
    }

    /** The order of the first output's values, where the hit policy goes by it. */
    private static String order(Blueprint.Table table) {
        boolean byOutput = table.hit() == HitPolicy.PRIORITY || table.hit() == HitPolicy.OUTPUT_ORDER;
        return byOutput && table.outputs().get(0).type() instanceof Type.Choice choice ? Written.constants(choice) : "";
    }

    private static String hit(HitPolicy hit) {
        return hit.name().replace('_', ' ');
    }

    private static String clauses(List<ClauseId> clauses) {
        return String.join(" ", clauses.stream().map(ClauseId::value).toList());
    }
}
