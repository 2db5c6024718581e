package org.refundrill.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.feel.Type;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.RecipeBuilder;
import org.refundrill.scenario.RecipeBuilder.FieldValue;

/** Reads the world of a scenario: literal values, expressions that begin with {@code =}, and templates. */
final class RecipeWorldReader {
    private final RecipeBuilder recipe;
    private final Surroundings around;
    private final LiteralReader literals;
    private final Problems problems;
    private final Map<String, WrittenRecord> written = new LinkedHashMap<>();

    RecipeWorldReader(RecipeBuilder recipe, Surroundings around, Problems problems) {
        this.recipe = recipe;
        this.around = around;
        this.literals = new LiteralReader(around.zone());
        this.problems = problems;
    }

    /** A template as it is written. */
    record Bilingual(Located en, Located zh) {}

    /** Reads records: those of the case, then those of each series, which may refer to those read before. */
    void read(YamlNode world) {
        Map<String, WrittenRecord> own = new LinkedHashMap<>();
        for (WrittenRecord record : WrittenWorld.records(world, around.schema(), true, problems)) {
            own.putIfAbsent(record.id(), record);
        }
        written.putAll(own);
        own.values().forEach(this::record);
    }

    private void record(WrittenRecord record) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        record.fields().forEach((name, node) -> {
            Type type =
                    Objects.requireNonNull(record.type().columns().get(name)).type();
            value(node, type).ifPresent(value -> fields.put(name, value));
        });
        recipe.record(record.id(), record.type(), record.seen(), condition(record), fields);
    }

    private @Nullable Located condition(WrittenRecord record) {
        Optional<YamlNode> when = record.when();
        if (when.isEmpty()) {
            return null;
        }
        Located expression = formula(when.get());
        if (expression == null) {
            problems.add(when.get().span().error("a condition is an expression", "begin it with '=': \"=late > 0\""));
        }
        return expression;
    }

    private Optional<FieldValue> value(YamlNode node, Type type) {
        Located formula = formula(node);
        if (formula != null) {
            return recipe.expression(formula, type);
        }
        if (type instanceof Type.Shape shape) {
            return id(node, shape).map(recipe::reference);
        }
        if (type instanceof Type.ListOf list && list.element() instanceof Type.Shape shape) {
            return ids(node, shape).map(recipe::references);
        }
        if (type == Type.Basic.LOCALIZED) {
            return text(node);
        }
        return literals.read(node, type, problems).map(recipe::literal);
    }

    /** The expression behind the sign that begins one. */
    static @Nullable Located formula(YamlNode node) {
        if (!(node instanceof YamlScalar scalar) || !scalar.text().startsWith("=")) {
            return null;
        }
        return scalar.located().slice(1, scalar.text().length());
    }

    private Optional<FieldValue> text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull()
                    ? Optional.empty()
                    : Optional.of(recipe.template(scalar.located(), scalar.located()));
        }
        if (node instanceof YamlMap) {
            return YamlBinder.bind(node, Bilingual.class, problems).map(text -> recipe.template(text.en(), text.zh()));
        }
        problems.add(node.span().error("wanted a text, found " + node.described(), "write {en: \"...\", zh: \"...\"}"));
        return Optional.empty();
    }

    private Optional<List<String>> ids(YamlNode node, Type.Shape shape) {
        if (!(node instanceof YamlList list)) {
            problems.add(node.span().error("wanted a list of ids, found " + node.described(), "write [a, b]"));
            return Optional.empty();
        }
        List<String> ids =
                list.items().stream().flatMap(item -> id(item, shape).stream()).toList();
        return Optional.of(ids);
    }

    private Optional<String> id(YamlNode node, Type.Shape shape) {
        String id = node instanceof YamlScalar scalar ? scalar.text() : "";
        WrittenRecord found = written.get(id);
        if (found == null || !found.type().name().equals(shape.name())) {
            problems.add(node.span()
                    .error(
                            node.described() + " is not the id of a " + shape.name(),
                            DidYouMean.advice(id, written.keySet())));
            return Optional.empty();
        }
        return Optional.of(id);
    }
}
