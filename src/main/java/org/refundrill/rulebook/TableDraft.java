package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.TypeNotation;

/**
 * A table whose shape is known while its cells are not compiled yet: others may already use its name.
 *
 * @param name its name
 * @param source its text
 * @param grid its cells
 * @param hit its hit policy
 * @param collect how several results become one
 * @param outputs the type of each output column, in the order of the headings; {@code clause} is one of them
 */
record TableDraft(
        Located name,
        RulebookSource.Table source,
        Grid grid,
        HitPolicy hit,
        HitPolicy.@Nullable Collect collect,
        Map<String, Type> outputs) {

    static final String CLAUSE = "clause";

    /** Output columns that every table may have. */
    static Map<String, Type> known(List<String> routes) {
        Map<String, Type> known = new LinkedHashMap<>();
        known.put("outcome", new Type.Choice(kinds()));
        known.put("route", new Type.Choice(routes));
        known.put("to", new Type.Choice(routes));
        for (String word : List.of(
                "remedy", "ask", "from", "also", CLAUSE, "component", "payer", "tender", "what", "loser", "duty")) {
            known.put(word, Type.Basic.TEXT);
        }
        known.put("amount", Type.Basic.MONEY);
        known.put("until", Type.Basic.DATE_TIME);
        return known;
    }

    /** The kinds of outcome. */
    static List<String> kinds() {
        return Stream.of(OutcomeKind.values()).map(OutcomeKind::id).toList();
    }

    /** The table's shape, or the reasons why it has none. */
    static Optional<TableDraft> read(
            Located name, RulebookSource.Table source, List<String> routes, TypeNotation types, Problems problems) {
        Optional<HitPolicy> hit = HitPolicy.of(source.hit().text());
        if (hit.isEmpty()) {
            problems.add(source.hit()
                    .span()
                    .error(
                            "'" + source.hit().text() + "' is not a hit policy",
                            DidYouMean.advice(source.hit().text(), HitPolicy.words())));
        }
        HitPolicy.Collect collect = collect(source, hit.orElse(HitPolicy.COLLECT), problems);
        Optional<Grid> grid = GridReader.read(source.rows(), problems);
        if (hit.isEmpty() || grid.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Type> outputs = outputs(source, grid.get(), routes, types, problems);
        TableDraft draft = new TableDraft(name, source, grid.get(), hit.get(), collect, outputs);
        if (hit.get().byOutput()
                && outputs.values().stream()
                        .findFirst()
                        .filter(Type.Choice.class::isInstance)
                        .isEmpty()) {
            problems.add(source.hit()
                    .span()
                    .error(
                            source.hit().text() + " needs an order of the first output's values",
                            "declare it under 'outputs' as choice [first, second, ...]"));
        }
        return Optional.of(draft);
    }

    private static HitPolicy.@Nullable Collect collect(RulebookSource.Table source, HitPolicy hit, Problems problems) {
        Located written = source.collect();
        if (written == null) {
            return null;
        }
        if (hit != HitPolicy.COLLECT) {
            problems.add(
                    written.span().error("only a COLLECT table collects", "remove 'collect', or write hit: COLLECT"));
            return null;
        }
        Optional<HitPolicy.Collect> collect = HitPolicy.Collect.of(written.text());
        if (collect.isEmpty()) {
            problems.add(written.span()
                    .error(
                            "'" + written.text() + "' is not a way to collect",
                            DidYouMean.advice(written.text(), HitPolicy.Collect.words())));
        }
        return collect.orElse(null);
    }

    private static Map<String, Type> outputs(
            RulebookSource.Table source, Grid grid, List<String> routes, TypeNotation types, Problems problems) {
        Map<String, Type> possible = known(routes);
        Map<Located, RulebookSource.Output> declared = source.outputs() == null ? Map.of() : source.outputs();
        Set<String> headings = new LinkedHashSet<>();
        grid.outputs().forEach(heading -> headings.add(heading.text()));
        declared.forEach((name, output) -> {
            possible.put(name.text(), types.read(output.type(), problems).orElse(Type.Basic.NOTHING));
            if (!headings.contains(name.text())) {
                problems.add(name.span()
                        .error(
                                "the table has no output column '" + name.text() + "'",
                                DidYouMean.advice(name.text(), headings)));
            }
        });
        Map<String, Type> outputs = new LinkedHashMap<>();
        for (Located heading : grid.outputs()) {
            Type type = possible.get(heading.text());
            if (type == null) {
                problems.add(heading.span()
                        .error(
                                "the type of the output '" + heading.text() + "' is not known",
                                "declare it under 'outputs', or use a known one: "
                                        + String.join(", ", known(routes).keySet())));
            }
            outputs.put(heading.text(), type == null ? Type.Basic.NOTHING : type);
        }
        return outputs;
    }

    /** The one output that makes the table a value; empty when it has none or several. */
    Optional<String> valueOutput() {
        List<String> names =
                outputs.keySet().stream().filter(name -> !name.equals(CLAUSE)).toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** What the values of an output column are called. */
    Map<String, Text> options(String output) {
        Map<Located, RulebookSource.Output> declared = source.outputs() == null ? Map.of() : source.outputs();
        for (Map.Entry<Located, RulebookSource.Output> entry : declared.entrySet()) {
            Map<String, Text> options = entry.getValue().options();
            if (entry.getKey().text().equals(output) && options != null) {
                return options;
            }
        }
        return Map.of();
    }

    /** What an output column is called. */
    Text label(String output) {
        Map<Located, RulebookSource.Output> declared = source.outputs() == null ? Map.of() : source.outputs();
        return declared.entrySet().stream()
                .filter(entry -> entry.getKey().text().equals(output))
                .map(entry -> entry.getValue().label())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(Text.same(output));
    }

    /** The type of the table's value. */
    Type valueType(String output) {
        Type one = outputs.getOrDefault(output, Type.Basic.NOTHING);
        if (hit.single()) {
            return one;
        }
        if (collect == null || collect == HitPolicy.Collect.LIST) {
            return new Type.ListOf(one);
        }
        return collect == HitPolicy.Collect.COUNT ? Type.Basic.NUMBER : one;
    }

    /** The words that stand in an output column, each once. */
    List<String> words(String output) {
        int column = grid.output(output);
        if (column < 0) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>();
        for (Grid.Line line : grid.rows()) {
            String word = line.outputs().get(column).text();
            if (!word.equals("-") && !word.startsWith("=")) {
                words.add(word);
            }
        }
        return new ArrayList<>(words);
    }
}
