package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.World;

/** A rulebook that was read, checked and compiled. */
final class CompiledRulebook implements Rulebook {
    private static final World NOWHERE = new World(List.of());

    /**
     * What people call things.
     *
     * @param labels by name
     * @param options by name and value
     * @param types by name
     * @param slots by name
     * @param sources the clauses that say how parameters and derived values come about, by name
     * @param answers the values that exercises may ask for
     */
    record Vocabulary(
            List<FactSpec> facts,
            Map<String, Text> labels,
            Map<String, Map<String, Text>> options,
            Map<String, Type> types,
            Map<String, Integer> slots,
            Map<String, ClauseId> sources,
            List<String> answers) {}

    private final String id;
    private final String version;
    private final Text title;
    private final Currency currency;
    private final Map<ClauseId, Clause> clauses;
    private final Vocabulary vocabulary;
    private final Program program;
    private final Docket docket;
    private final Map<String, DecisionTable> tables;
    private final Blueprint blueprint;

    CompiledRulebook(
            String id,
            String version,
            Text title,
            Currency currency,
            Map<ClauseId, Clause> clauses,
            Vocabulary vocabulary,
            Program program,
            @Nullable Procedure procedure,
            Map<String, DecisionTable> tables,
            Ledger ledger,
            Blueprint blueprint) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.currency = currency;
        this.clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        this.vocabulary = vocabulary;
        this.program = program;
        this.docket = new Docket(program, procedure, ledger, currency);
        this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        this.blueprint = blueprint;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Currency currency() {
        return currency;
    }

    @Override
    public Map<ClauseId, Clause> clauses() {
        return clauses;
    }

    @Override
    public List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        for (DecisionTable table : tables.values()) {
            for (int row = 0; row < table.rows.size(); row++) {
                rows.add(table.row(row));
            }
        }
        return List.copyOf(rows);
    }

    @Override
    public List<FactSpec> vocabulary() {
        return vocabulary.facts();
    }

    @Override
    public Text label(String name) {
        return vocabulary.labels().getOrDefault(name, Text.same(name));
    }

    @Override
    public Optional<Type> typeOf(String name) {
        return Optional.ofNullable(vocabulary.types().get(name));
    }

    @Override
    public Text label(String name, String value) {
        return vocabulary.options().getOrDefault(name, Map.of()).getOrDefault(value, Text.same(value));
    }

    @Override
    public List<ClauseId> clausesOf(String table) {
        DecisionTable found = tables.get(table);
        Set<ClauseId> cited = new LinkedHashSet<>();
        if (found != null) {
            found.rows.forEach(row -> cited.addAll(row.clauses()));
        }
        return List.copyOf(cited);
    }

    @Override
    public List<ClauseId> clausesOf(String table, String row) {
        return row(table, row).map(DecisionTable.Row::clauses).orElse(List.of());
    }

    @Override
    public Optional<ClauseId> sourceOf(String name) {
        return Optional.ofNullable(vocabulary.sources().get(name));
    }

    @Override
    public List<String> testedBy(String table, String row) {
        return row(table, row)
                .map(found -> Arrays.stream(found.tested())
                        .mapToObj(input -> inputName(table, input))
                        .toList())
                .orElse(List.of());
    }

    private String inputName(String table, int input) {
        return Objects.requireNonNull(tables.get(table)).inputs.get(input).name();
    }

    private Optional<DecisionTable.Row> row(String table, String row) {
        DecisionTable found = tables.get(table);
        return found == null
                ? Optional.empty()
                : found.rows.stream()
                        .filter(candidate -> candidate.name().equals(row))
                        .findFirst();
    }

    /** The tables by name, in the author's order. */
    Map<String, DecisionTable> tables() {
        return tables;
    }

    @Override
    public Ruling decide(World world) {
        return new Ruling(id, version, Map.of(), docket.decide(world, evaluation -> {}));
    }

    /** Where no row decided, the decisive clause comes from further up and the whole grounds must be looked at. */
    @Override
    public Optional<RequestRuling> glance(World world) {
        return docket.glance(world).or(() -> decide(world).leading());
    }

    @Override
    public Optional<RequestRuling> outline(World world) {
        return docket.outline(world);
    }

    @Override
    public Optional<RequestRuling> outline(World world, String row) {
        return docket.outline(world, row);
    }

    @Override
    public Map<String, @Nullable Object> facts(World world, String request) {
        Evaluation evaluation = docket.at(world, request, false);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < program.factCount(); i++) {
            int slot = program.firstFact() + i;
            facts.put(program.name(slot), evaluation.value(slot));
        }
        return Collections.unmodifiableMap(facts);
    }

    @Override
    public Set<TableRow> fired(World world) {
        Set<TableRow> fired = new LinkedHashSet<>();
        docket.decide(world, evaluation -> evaluation.watch(fired));
        return Collections.unmodifiableSet(fired);
    }

    @Override
    public Set<TableRow> fired(World world, @Nullable String request, String name) {
        Set<TableRow> fired = new LinkedHashSet<>();
        Evaluation evaluation = at(world, request, false);
        evaluation.watch(fired);
        evaluation.value(slot(name));
        return Collections.unmodifiableSet(fired);
    }

    @Override
    public List<String> answers() {
        return vocabulary.answers();
    }

    @Override
    public @Nullable Object value(World world, @Nullable String request, String name) {
        Integer slot = vocabulary.slots().get(name);
        return slot == null ? null : at(world, request, false).value(slot);
    }

    @Override
    public Map<String, @Nullable Object> values(World world, @Nullable String request, Collection<String> names) {
        Evaluation evaluation = at(world, request, false);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : names) {
            Integer slot = vocabulary.slots().get(name);
            values.put(name, slot == null ? null : evaluation.value(slot));
        }
        return values;
    }

    @Override
    public Answer answer(World world, @Nullable String request, String name) {
        return new Answers(program, vocabulary.sources()).of(at(world, request, true), name, slot(name));
    }

    /** The evaluation of a request, or of a world in which none is looked at. */
    private Evaluation at(World world, @Nullable String request, boolean tracing) {
        return request == null ? new Evaluation(program, world, null, tracing) : docket.at(world, request, tracing);
    }

    @Override
    public Workings workings(World world, String request) {
        return new Workings(vocabulary.slots(), tables, docket.at(world, request, false));
    }

    @Override
    public Workings workings(Map<String, @Nullable Object> facts) {
        Evaluation evaluation = given(facts, false);
        if (docket.decides()) {
            docket.outcome(evaluation);
        }
        return new Workings(vocabulary.slots(), tables, evaluation);
    }

    @Override
    public Blueprint blueprint() {
        return blueprint;
    }

    @Override
    public Ruling decide(Map<String, @Nullable Object> facts) {
        List<RequestRuling> rulings = docket.decides() ? List.of(docket.rule(given(facts, true))) : List.of();
        return new Ruling(id, version, Map.of(), rulings);
    }

    /** The outcome alone on given facts, without grounds. */
    Decided outcome(Map<String, @Nullable Object> facts) {
        return docket.outcome(given(facts, false));
    }

    /** The slot of a name. */
    int slot(String name) {
        return Objects.requireNonNull(vocabulary.slots().get(name), name);
    }

    /** The evaluation of given facts. */
    Evaluation given(Map<String, @Nullable Object> facts, boolean tracing) {
        Evaluation evaluation = new Evaluation(program, NOWHERE, null, tracing);
        for (int slot = 0; slot < program.firstFact(); slot++) {
            evaluation.set(slot, null);
        }
        for (int i = 0; i < program.factCount(); i++) {
            int slot = program.firstFact() + i;
            evaluation.set(slot, facts.get(program.name(slot)));
        }
        return evaluation;
    }
}
