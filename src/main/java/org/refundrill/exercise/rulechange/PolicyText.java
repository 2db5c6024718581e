package org.refundrill.exercise.rulechange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Labels;
import org.refundrill.feel.Cell;
import org.refundrill.feel.Type;
import org.refundrill.form.Answers;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.Rulebook;

/** A version of a rulebook as people read it, line by line: written from what decides, so that it can say nothing else. */
final class PolicyText {
    private static final String OUTCOME = "outcome";
    private static final String REMEDY = "remedy";
    private static final String NONE = "none";

    private final Rulebook rulebook;
    private final Map<String, PolicyLine> lines;

    PolicyText(Rulebook rulebook) {
        this.rulebook = rulebook;
        Map<String, PolicyLine> all = new LinkedHashMap<>();
        Blueprint blueprint = rulebook.blueprint();
        blueprint.values().stream().flatMap(this::number).forEach(line -> all.put(line.id(), line));
        for (Blueprint.Table table : blueprint.tables()) {
            if (output(table, OUTCOME) >= 0) {
                table.rows().forEach(row -> all.put(table.name() + "/" + row.name(), row(table, row)));
            }
        }
        this.lines = Collections.unmodifiableMap(all);
    }

    /** Its lines by id: numbers first, then the rows that decide, as the rulebook has them. */
    Map<String, PolicyLine> lines() {
        return lines;
    }

    /** What can come out by this text, as {@code outcome/remedy}. */
    Map<String, Text> outcomes() {
        Map<String, Text> outcomes = new LinkedHashMap<>();
        for (Blueprint.Table table : rulebook.blueprint().tables()) {
            if (output(table, OUTCOME) >= 0) {
                table.rows()
                        .forEach(row -> outcomes.put(
                                word(table, row, OUTCOME) + "/" + word(table, row, REMEDY), comes(table, row)));
            }
        }
        return outcomes;
    }

    private Stream<PolicyLine> number(Blueprint.Value value) {
        if (!(value.origin() instanceof Blueprint.Origin.Fixed fixed)
                || !(fixed.value() instanceof BigDecimal number)) {
            return Stream.empty();
        }
        boolean money = value.type() == Type.Basic.MONEY;
        Text says = Text.same(
                money ? Formats.money(number, rulebook.currency()) : Formats.number(number.stripTrailingZeros()));
        ClauseId clause = rulebook.sourceOf(value.name()).orElse(new ClauseId(value.name()));
        return Stream.of(new PolicyLine(value.name(), clause, value.label(), says, money ? null : number));
    }

    private PolicyLine row(Blueprint.Table table, Blueprint.Row row) {
        ClauseId clause = row.clauses().isEmpty()
                ? new ClauseId(row.name())
                : row.clauses().get(0);
        Text comes = comes(table, row);
        Text when = when(table, row);
        Text name = new Text(
                table.label().en() + ", row " + row.name(), table.label().zh() + "，规则行 " + row.name());
        return new PolicyLine(
                table.name() + "/" + row.name(),
                clause,
                name,
                new Text(when.en() + " → " + comes.en(), when.zh() + " → " + comes.zh()),
                null);
    }

    private Text when(Blueprint.Table table, Blueprint.Row row) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            if (!(cell instanceof Cell.Any)) {
                String input = table.inputs().get(column).name();
                Text label = rulebook.label(input);
                Text test = test(input, cell);
                en.add(label.en() + " " + test.en());
                zh.add(label.zh() + test.zh());
            }
        }
        return en.isEmpty()
                ? new Text("in all other cases", "其他情形")
                : new Text(String.join("; ", en), String.join("；", zh));
    }

    private Text test(String input, Cell cell) {
        if (!(cell instanceof Cell.Values values)) {
            return new Text(cell.text(), " " + cell.text());
        }
        List<Text> all = values.values().stream()
                .map(value -> value instanceof String word ? rulebook.label(input, word) : Answers.value(value))
                .toList();
        return new Text(
                "= " + String.join(" or ", all.stream().map(Text::en).toList()),
                "为" + String.join("或", all.stream().map(Text::zh).toList()));
    }

    private Text comes(Blueprint.Table table, Blueprint.Row row) {
        Text outcome = Labels.outcome(word(table, row, OUTCOME));
        String remedy = word(table, row, REMEDY);
        if (remedy.equals(NONE)) {
            return outcome;
        }
        Text how = Labels.of(rulebook, REMEDY, remedy);
        return new Text(outcome.en() + ": " + how.en(), outcome.zh() + "：" + how.zh());
    }

    private static String word(Blueprint.Table table, Blueprint.Row row, String heading) {
        int column = output(table, heading);
        Object word = column < 0 ? null : row.says().get(column).word();
        return Objects.requireNonNullElse(word, NONE).toString();
    }

    private static int output(Blueprint.Table table, String heading) {
        for (int column = 0; column < table.outputs().size(); column++) {
            if (table.outputs().get(column).name().equals(heading)) {
                return column;
            }
        }
        return -1;
    }

    /** Lines as a page of the file, each under its clause. */
    static Dossier.Panel panel(String id, Text title, List<PolicyLine> lines) {
        List<List<Text>> rows = lines.stream()
                .map(line -> List.of(Text.same(line.clause().value()), line.told()))
                .toList();
        return new Dossier.Panel(id, title, Dossier.Layout.FIELDS, List.of(), rows);
    }
}
