package org.refundrill.scenario;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;
import org.refundrill.feel.FeelCompiler;
import org.refundrill.feel.Functions;
import org.refundrill.feel.Scope;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;

/**
 * Puts a recipe together: draws in their order, then records. What is wrong is told to {@link Problems} and left out, so
 * that everything else is still checked.
 */
public final class RecipeBuilder {
    /** Changes when the same draws would give other values than before. */
    private static final String GENERATOR = "1";

    private static final String REFERENCE = "reference";
    private static final List<Object> YES_NO = List.of(Boolean.TRUE, Boolean.FALSE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final String scenario;
    private final LocalDate reference;
    private final Currency currency;
    private final Functions functions;
    private final Problems problems;
    private DrawnNames names = new DrawnNames();
    private Map<String, Draw> draws = new LinkedHashMap<>();
    private @Nullable List<Sketch> sketches;
    private final List<RecordRecipe> records = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Aim aim;
    private @Nullable Template digest;

    public RecipeBuilder(
            String scenario, LocalDate reference, Currency currency, Functions functions, Problems problems) {
        this.scenario = scenario;
        this.reference = reference;
        this.currency = currency;
        this.functions = functions;
        this.problems = problems;
        names.add(REFERENCE, Type.Basic.DATE);
    }

    private RecipeBuilder(Schema told, Currency currency, Functions functions, Problems problems) {
        this("", LocalDate.EPOCH, currency, functions, problems);
        this.names = new DrawnNames();
        told.variables().forEach(variable -> names.add(variable.name(), variable.type()));
    }

    /**
     * A builder of records that are computed from those of another file instead of from draws.
     *
     * @param told the record types of that file, whose names expressions may use
     */
    public static RecipeBuilder retelling(Schema told, Currency currency, Functions functions, Problems problems) {
        return new RecipeBuilder(told, currency, functions, problems);
    }

    /** How a case of one file stands in another, by the records added so far. */
    public Retelling retelling(Schema told, Schema there, ZoneId zone) {
        return new Retelling(told, there, zone, inOrder());
    }

    /** The names that expressions and templates may use so far. */
    public Scope scope() {
        return names;
    }

    /** Whole numbers, both ends included; favoured ones take a share of the draws, in parts of 10,000. */
    public void range(Located name, long least, long greatest, List<Long> favour, int share) {
        add(name, new Draw.Range(Type.Basic.NUMBER, least, greatest, 0, List.copyOf(favour), share));
    }

    /** Amounts to the smallest unit of the currency, both ends included. */
    public void money(Located name, BigDecimal least, BigDecimal greatest, List<BigDecimal> favour, int share) {
        int digits = currency.getDefaultFractionDigits();
        List<Long> favoured = favour.stream().map(this::units).toList();
        add(name, new Draw.Range(Type.Basic.MONEY, units(least), units(greatest), digits, favoured, share));
    }

    /** One of several words, each as often as its weight says. */
    public void one(Located name, Map<String, Long> weights) {
        add(
                name,
                new Draw.One(
                        new Type.Choice(List.copyOf(weights.keySet())),
                        List.copyOf(weights.keySet()),
                        new Weighing.Fixed(List.copyOf(weights.values()))));
    }

    /** One of several words, each as often as an expression over earlier draws says. */
    public void leaning(Located name, Map<String, Located> weights) {
        List<Expression> compiled = weights.values().stream()
                .flatMap(weight -> number(weight).stream())
                .toList();
        if (compiled.size() == weights.size()) {
            List<String> words = List.copyOf(weights.keySet());
            add(name, new Draw.One(new Type.Choice(words), List.copyOf(words), new Weighing.Computed(compiled)));
        }
    }

    /** One of several values of a type, each equally often. */
    public void from(Located name, List<Object> values, Type type) {
        Weighing alike = new Weighing.Fixed(Collections.nCopies(values.size(), 1L));
        add(name, new Draw.One(type, List.copyOf(values), alike));
    }

    /** Yes in so many of 10,000 cases. */
    public void chance(Located name, int share) {
        add(name, new Draw.One(Type.Basic.BOOLEAN, YES_NO, new Weighing.Fixed(List.of((long) share, 10_000L - share))));
    }

    /** Yes with a chance, from 0 to 1, that an expression over earlier draws gives. */
    public void chance(Located name, Located expression) {
        number(expression)
                .ifPresent(chance -> add(name, new Draw.One(Type.Basic.BOOLEAN, YES_NO, new Weighing.Chance(chance))));
    }

    private Optional<Expression> number(Located expression) {
        return FeelCompiler.compile(expression, names, Type.Basic.NUMBER, functions, problems);
    }

    /**
     * An entry of a word list.
     *
     * @param where how to go down in it: names of earlier draws whose values name the parts, or names of parts
     */
    public void word(Located name, Located list, List<Located> where, Words all) {
        Optional<Words> root = branch(list, all);
        if (root.isEmpty()) {
            return;
        }
        List<Draw.FromWords.Branch> path = new ArrayList<>();
        List<Words> here = List.of(root.get());
        for (Located by : where) {
            Optional<Variable> draw = names.find(by.text());
            path.add(
                    new Draw.FromWords.Branch(draw.map(Variable::slot).orElse(0), draw.isPresent() ? null : by.text()));
            here = draw.isPresent() ? down(here, draw.get(), by) : fixed(here, by);
        }
        if (!here.isEmpty()) {
            List<Word> reachable =
                    here.stream().flatMap(part -> part.all().stream()).toList();
            remember(list.text(), root.get());
            add(name, new Draw.FromWords(root.get(), List.copyOf(path), Word.Fieldset.of(list.text(), reachable)));
        }
    }

    private List<Words> fixed(List<Words> here, Located part) {
        List<Words> below = here.stream()
                .flatMap(words -> words.branch(part.text()).stream())
                .toList();
        if (below.size() == here.size()) {
            return below;
        }
        List<String> known = new ArrayList<>(names.names());
        here.forEach(words -> known.addAll(words.branches().keySet()));
        problems.add(part.span()
                .error(
                        "'" + part.text() + "' is neither a drawn value nor a part of the list",
                        DidYouMean.advice(part.text(), known)));
        return List.of();
    }

    private Optional<Words> branch(Located list, Words all) {
        Optional<Words> found = Optional.of(all);
        for (String step : list.text().split("\\.", -1)) {
            List<String> known =
                    found.map(words -> List.copyOf(words.branches().keySet())).orElse(List.of());
            found = found.flatMap(words -> words.branch(step));
            if (found.isEmpty()) {
                problems.add(list.span().error("there is no word list '" + step + "'", DidYouMean.advice(step, known)));
                return found;
            }
        }
        return found;
    }

    /** The branches that the values of a draw lead to; every value must lead somewhere. */
    private List<Words> down(List<Words> here, Variable draw, Located by) {
        if (draw.type() == Type.Basic.NOTHING) {
            return List.of();
        }
        if (!(draw.type() instanceof Type.Choice choice)) {
            problems.add(
                    by.span().error("'" + by.text() + "' is not a choice, so it cannot name a part of the list", ""));
            return List.of();
        }
        List<Words> below = new ArrayList<>();
        for (Words branch : here) {
            for (String value : choice.values()) {
                Optional<Words> next = branch.branch(value);
                if (next.isEmpty()) {
                    problems.add(by.span()
                            .error(
                                    "the list has no part '" + value + "', which '" + by.text() + "' can be",
                                    DidYouMean.advice(value, branch.branches().keySet())));
                    return List.of();
                }
                below.add(next.get());
            }
        }
        return below;
    }

    /** An invented person, who lives in one of the places where the pack has some. */
    public void person(Located name, NameSource source, Words places) {
        words.append("names ").append(source.version()).append('\n');
        remember("places", places);
        add(name, new Draw.Person(source, places.all()));
    }

    /** A value computed from earlier draws. */
    public void computed(Located name, Located expression) {
        FeelCompiler.compile(expression, names, null, functions, problems)
                .ifPresent(compiled -> add(name, new Draw.Computed(compiled)));
    }

    /** A draw with a mistake of its own: its name is known from here on, so that the mistake is told once. */
    public void broken(Located name) {
        names.add(name.text(), Type.Basic.NOTHING);
    }

    /** A value that is the same in every case. */
    public FieldValue literal(Object value) {
        return new FieldValue(new FieldSource.Literal(value));
    }

    /** A text with places to fill. */
    public FieldValue template(Located en, Located zh) {
        return new FieldValue(new FieldSource.Filled(new Template(
                TemplateReader.read(en, names, currency, problems),
                TemplateReader.read(zh, names, currency, problems))));
    }

    /** A value computed from draws, for a field of a type. */
    public Optional<FieldValue> expression(Located expression, Type type) {
        if (type != Type.Basic.LOCALIZED) {
            int digits = type == Type.Basic.MONEY ? currency.getDefaultFractionDigits() : -1;
            return FeelCompiler.compile(expression, names, type, functions, problems)
                    .map(compiled -> new FieldValue(new FieldSource.Computed(compiled, false, digits)));
        }
        Optional<Expression> text = FeelCompiler.compile(expression, names, null, functions, problems);
        if (text.isPresent() && !isText(text.get().type())) {
            problems.add(expression.span().error("this is not a text", "write a template: \"{price|money}\""));
            return Optional.empty();
        }
        return text.map(compiled -> new FieldValue(new FieldSource.Computed(compiled, true, -1)));
    }

    /** Another record, by its id. */
    public FieldValue reference(String id) {
        return new FieldValue(new FieldSource.Reference(id));
    }

    /** Other records, by their ids. */
    public FieldValue references(List<String> ids) {
        return new FieldValue(new FieldSource.References(List.copyOf(ids)));
    }

    /** A record of the world; after all draws. */
    public void record(
            String id, RecordType type, Visibility seen, @Nullable Located when, Map<String, FieldValue> fields) {
        Expression condition = when == null
                ? null
                : FeelCompiler.compile(when, names, Type.Basic.BOOLEAN, functions, problems)
                        .orElse(null);
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        fields.forEach((field, value) -> sources.put(field, value.source()));
        Sketch sketch = new Sketch(id, type, seen, condition, Collections.unmodifiableMap(sources));
        List<Sketch> ofSeries = sketches;
        if (ofSeries == null) {
            records.add(sketch.recipe(id, null, name -> name));
        } else {
            ofSeries.add(sketch);
        }
    }

    /** A record before it is known which copies of it there are. */
    private record Sketch(
            String id,
            RecordType type,
            Visibility seen,
            @Nullable Expression when,
            Map<String, FieldSource> fields) {
        RecordRecipe recipe(String as, Series.@Nullable Copy copy, UnaryOperator<String> others) {
            Map<String, FieldSource> sources = new LinkedHashMap<>();
            fields.forEach((field, source) -> sources.put(field, source.renamed(others)));
            return new RecordRecipe(as, type, seen, when, sources, copy);
        }
    }

    /**
     * Records that are made many times over, each time with draws of its own; after all other draws and records.
     *
     * @param number what the number of a copy, from 1, is called in expressions
     * @param body adds the draws, then the records
     */
    public void series(Located number, int count, Runnable body) {
        DrawnNames outerNames = names;
        Map<String, Draw> outerDraws = draws;
        List<Sketch> own = new ArrayList<>();
        names = outerNames.inner();
        draws = new LinkedHashMap<>();
        sketches = own;
        if (!names.add(number.text(), Type.Basic.NUMBER)) {
            problems.add(number.span().error("there is a '" + number.text() + "' already", "give it another name"));
        }
        body.run();
        Series series = new Series(
                number.text(), count, names.first(), List.copyOf(draws.keySet()), List.copyOf(draws.values()));
        names = outerNames;
        draws = outerDraws;
        sketches = null;
        for (int copy = 1; copy <= count; copy++) {
            int n = copy;
            Map<String, String> ids = new LinkedHashMap<>();
            own.forEach(sketch -> ids.put(sketch.id(), idOfCopy(sketch, own, n)));
            own.forEach(sketch -> records.add(sketch.recipe(
                    Objects.requireNonNull(ids.get(sketch.id())),
                    new Series.Copy(series, n),
                    id -> ids.getOrDefault(id, id))));
        }
    }

    /** The only record of its type in a series is counted through: {@code sale-7}. */
    private static String idOfCopy(Sketch sketch, List<Sketch> all, int copy) {
        String type = sketch.type().name();
        boolean only =
                all.stream().filter(one -> one.type().equals(sketch.type())).count() == 1;
        return (only && sketch.id().equals(type + "-1") ? type : sketch.id()) + "-" + copy;
    }

    /** What the cases are steered towards. */
    public void aim(Aim towards) {
        this.aim = towards;
    }

    /** The case in a few lines. */
    public void digest(Located en, Located zh) {
        this.digest = new Template(
                TemplateReader.read(en, names, currency, problems), TemplateReader.read(zh, names, currency, problems));
    }

    /**
     * The recipe.
     *
     * @param written everything that shapes its cases as the author wrote it, wording left out
     */
    public Recipe build(String written) {
        return new DrawnRecipe(
                scenario,
                hash("generator " + GENERATOR + "\n" + reference + "\n" + written + "\n" + words),
                reference,
                draws,
                records,
                inOrder(),
                aim,
                digest);
    }

    /** Where a field's value comes from, as this builder made it. */
    public static final class FieldValue {
        private final FieldSource source;

        private FieldValue(FieldSource source) {
            this.source = source;
        }

        FieldSource source() {
            return source;
        }
    }

    private void add(Located name, Draw draw) {
        if (!NAME.matcher(name.text()).matches()) {
            problems.add(name.span()
                    .error(
                            "'" + name.text() + "' cannot be a name in expressions",
                            "use letters and digits, a letter first: lateDays"));
        } else if (!names.add(name.text(), draw.type())) {
            problems.add(name.span().error("there is a '" + name.text() + "' already", "give it another name"));
        } else {
            draws.put(name.text(), draw);
        }
    }

    private static boolean isText(Type type) {
        return type == Type.Basic.LOCALIZED || type == Type.Basic.TEXT || type instanceof Type.Choice;
    }

    private long units(BigDecimal amount) {
        return amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact();
    }

    /** Records in the order they can be made: each after those it refers to. */
    private List<RecordRecipe> inOrder() {
        List<RecordRecipe> order = new ArrayList<>();
        Set<String> visited = new LinkedHashSet<>();
        records.forEach(record -> visit(record, visited, order));
        return order;
    }

    private void visit(RecordRecipe record, Set<String> visited, List<RecordRecipe> order) {
        if (!visited.add(record.id())) {
            return;
        }
        for (String id : record.refersTo()) {
            records.stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> visit(other, visited, order));
        }
        order.add(record);
    }

    /** Notes a list for the hash: its words and what they say to rulings, without their wording. */
    private void remember(String name, Words list) {
        words.append(name).append(" {\n");
        for (Word word : list.words()) {
            words.append(word.id());
            new TreeMap<>(word.values()).forEach((field, value) -> {
                if (!(value instanceof Text)) {
                    words.append(' ').append(field).append('=').append(value);
                }
            });
            new TreeMap<>(word.ranges())
                    .forEach((field, span) ->
                            words.append(' ').append(field).append('=').append(span));
            words.append('\n');
        }
        list.branches().forEach(this::remember);
        words.append("}\n");
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
