package org.refundrill.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
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
import org.refundrill.scenario.Words;

/** Reads the draws of a scenario, in their order. */
final class DrawsReader {
    private static final List<String> KINDS =
            List.of("range", "money", "one", "from", "chance", "word", "person", "is");
    private static final BigDecimal PARTS = BigDecimal.valueOf(10_000);

    private final RecipeBuilder recipe;
    private final Surroundings around;
    private final LiteralReader literals;
    private final Problems problems;

    DrawsReader(RecipeBuilder recipe, Surroundings around, Problems problems) {
        this.recipe = recipe;
        this.around = around;
        this.literals = new LiteralReader(around.zone());
        this.problems = problems;
    }

    record Range(
            List<Long> range,
            @WhenAbsent List<Long> favour,
            @WhenAbsent("0.5") BigDecimal share) {}

    record Amounts(
            YamlList money,
            @Nullable YamlList favour,
            @WhenAbsent("0.5") BigDecimal share) {}

    record One(YamlMap one) {}

    record From(YamlList from) {}

    record Chance(Located chance) {}

    record FromWords(Located word, @Nullable YamlNode where) {}

    record Person(boolean person) {}

    record Computed(Located is) {}

    void read(YamlMap draws) {
        for (YamlMap.Entry entry : draws.entries()) {
            Located name = entry.key().located();
            if (entry.value() instanceof YamlMap written) {
                draw(name, written);
            } else {
                problems.add(entry.value()
                        .span()
                        .error("wanted a draw, found " + entry.value().described(), "write {range: [1, 6]}"));
            }
            if (recipe.scope().find(name.text()).isEmpty()) {
                recipe.broken(name);
            }
        }
    }

    private void draw(Located name, YamlMap written) {
        List<String> kinds = KINDS.stream().filter(written.names()::contains).toList();
        if (kinds.size() != 1) {
            String first = written.names().isEmpty() ? "" : written.names().get(0);
            problems.add(written.span()
                    .error(
                            "a draw is exactly one of " + String.join(", ", KINDS),
                            kinds.isEmpty()
                                    ? DidYouMean.advice(first, KINDS)
                                    : "keep one of " + String.join(", ", kinds)));
            return;
        }
        switch (kinds.get(0)) {
            case "range" -> bind(written, Range.class).ifPresent(draw -> range(name, written, draw));
            case "money" -> bind(written, Amounts.class).ifPresent(draw -> money(name, written, draw));
            case "one" -> bind(written, One.class).ifPresent(draw -> one(name, draw.one()));
            case "from" -> bind(written, From.class).ifPresent(draw -> from(name, draw.from()));
            case "chance" -> chance(name, written);
            case "word" ->
                bind(written, FromWords.class)
                        .ifPresent(draw -> recipe.word(name, draw.word(), where(draw.where()), around.words()));
            case "person" ->
                bind(written, Person.class).ifPresent(draw -> recipe.person(name, around.names(), places()));
            default -> bind(written, Computed.class).ifPresent(draw -> recipe.computed(name, draw.is()));
        }
    }

    private <T> Optional<T> bind(YamlMap written, Class<T> type) {
        return YamlBinder.bind(written, type, problems);
    }

    private void range(Located name, YamlMap written, Range draw) {
        if (draw.range().size() != 2 || draw.range().get(0) > draw.range().get(1)) {
            problems.add(written.span().error("this is not a range", "write the lesser end first: [1, 6]"));
            return;
        }
        parts(draw.share(), written)
                .ifPresent(share ->
                        recipe.range(name, draw.range().get(0), draw.range().get(1), draw.favour(), share));
    }

    private void money(Located name, YamlMap written, Amounts draw) {
        List<BigDecimal> ends = amounts(draw.money());
        List<BigDecimal> favour = draw.favour() == null ? List.of() : amounts(draw.favour());
        if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
            problems.add(draw.money()
                    .span()
                    .error("this is not a range of amounts", "write it like [\"49.00\", \"899.00\"]"));
            return;
        }
        parts(draw.share(), written).ifPresent(share -> recipe.money(name, ends.get(0), ends.get(1), favour, share));
    }

    private List<BigDecimal> amounts(YamlList written) {
        int digits = around.currency().getDefaultFractionDigits();
        List<BigDecimal> amounts = new ArrayList<>();
        for (YamlNode item : written.items()) {
            literals.read(item, Type.Basic.MONEY, problems).ifPresent(value -> {
                if (value instanceof BigDecimal amount
                        && amount.stripTrailingZeros().scale() <= digits) {
                    amounts.add(amount);
                } else {
                    problems.add(item.span().error("an amount has at most " + digits + " digits after the point", ""));
                }
            });
        }
        return amounts;
    }

    private record Share(BigDecimal chance) {}

    private void chance(Located name, YamlMap written) {
        Optional<Located> formula = written.get("chance").flatMap(DrawsReader::formula);
        if (formula.isPresent()) {
            bind(written, Chance.class).ifPresent(draw -> recipe.chance(name, formula.get()));
            return;
        }
        bind(written, Share.class)
                .flatMap(draw -> parts(draw.chance(), written))
                .ifPresent(share -> recipe.chance(name, share));
    }

    /** An expression, where one is written in the place of a number. */
    private static Optional<Located> formula(YamlNode node) {
        return Optional.ofNullable(RecipeWorldReader.formula(node));
    }

    /** Where one weight is an expression, all are. */
    private void leaning(Located name, YamlMap written) {
        Map<String, Located> weights = new LinkedHashMap<>();
        for (YamlMap.Entry entry : written.entries()) {
            Optional<Located> weight = formula(entry.value())
                    .or(() -> entry.value() instanceof YamlScalar number
                            ? Optional.of(number.located())
                            : Optional.empty());
            weight.ifPresent(found -> weights.put(entry.name(), found));
        }
        recipe.leaning(name, weights);
    }

    private void one(Located name, YamlMap written) {
        if (written.entries().stream().anyMatch(entry -> formula(entry.value()).isPresent())) {
            leaning(name, written);
            return;
        }
        Map<String, Long> weights = new LinkedHashMap<>();
        for (YamlMap.Entry entry : written.entries()) {
            Weights.read(entry.value(), problems).ifPresent(weight -> weights.put(entry.name(), weight));
        }
        if (weights.isEmpty()) {
            problems.add(written.span().error("there is nothing to choose from", "write {a: 1, b: 2}"));
            return;
        }
        recipe.one(name, weights);
    }

    private void from(Located name, YamlList written) {
        List<String> texts = written.items().stream()
                .map(item -> item instanceof YamlScalar scalar ? scalar.text() : "")
                .toList();
        Type type = literal(texts);
        List<Object> values = new ArrayList<>();
        for (YamlNode item : written.items()) {
            literals.read(item, type, problems).ifPresent(values::add);
        }
        if (values.isEmpty() || Set.copyOf(values).size() < values.size()) {
            problems.add(written.span().error("wanted a list of different values", "write it like [1, 2, 3]"));
            return;
        }
        recipe.from(name, values, type);
    }

    /** Numbers if all are, dates if all are, else words. */
    private static Type literal(List<String> texts) {
        if (!texts.isEmpty() && texts.stream().allMatch(text -> text.matches("-?[0-9]+(\\.[0-9]+)?"))) {
            return Type.Basic.NUMBER;
        }
        if (!texts.isEmpty() && texts.stream().allMatch(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))) {
            return Type.Basic.DATE;
        }
        return new Type.Choice(texts.stream().distinct().toList());
    }

    private List<Located> where(@Nullable YamlNode written) {
        if (written instanceof YamlList list) {
            return list.items().stream().flatMap(item -> name(item).stream()).toList();
        }
        return written == null ? List.of() : name(written).map(List::of).orElse(List.of());
    }

    private Optional<Located> name(YamlNode written) {
        return YamlBinder.bind(written, Located.class, problems);
    }

    private Words places() {
        return around.words().branch("places").orElse(Words.none());
    }

    private Optional<Integer> parts(BigDecimal share, YamlMap written) {
        if (share.signum() < 0
                || share.compareTo(BigDecimal.ONE) > 0
                || share.stripTrailingZeros().scale() > 4) {
            problems.add(written.span().error(share + " is not a share", "write a number from 0 to 1, such as 0.25"));
            return Optional.empty();
        }
        return Optional.of(share.multiply(PARTS).intValue());
    }
}
