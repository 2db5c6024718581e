package org.refundrill.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.refundrill.feel.FeelCompiler;
import org.refundrill.feel.Functions;
import org.refundrill.feel.Scope;
import org.refundrill.feel.SlotFrame;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.Schema;
import org.refundrill.world.TypeNotation;

/** Checks a rulebook as written, tells everything that is wrong with it at once, and compiles it. */
public final class RulebookCompiler {

    private final RulebookSource source;
    private final Schema schema;
    private final Functions functions;
    private final Problems problems;
    private final Names names;
    private final TypeNotation types;
    private final List<FactSpec> facts = new ArrayList<>();
    private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
    private final Map<String, DecisionTable> tables = new LinkedHashMap<>();

    private RulebookCompiler(RulebookSource source, Schema schema, Functions functions, Problems problems) {
        this.source = source;
        this.schema = schema;
        this.functions = functions;
        this.problems = problems;
        this.names = new Names(schema, source.broken(), problems);
        this.types = new TypeNotation(
                Type.Basic.TEXT,
                name -> Optional.ofNullable(schema.types().get(name)),
                List.copyOf(schema.types().keySet()));
    }

    /** The compiled rulebook; empty when something in it is wrong, which is told. */
    public static Optional<Rulebook> compile(
            RulebookSource source, Schema schema, Currency currency, Functions functions, Problems problems) {
        Problems found = new Problems();
        Optional<Rulebook> rulebook = new RulebookCompiler(source, schema, functions, found).compile(currency);
        problems.addAll(found);
        return found.hasErrors() ? Optional.empty() : rulebook;
    }

    private Optional<Rulebook> compile(Currency currency) {
        Map<ClauseId, Clause> clauses = new ClauseReader(problems).read(source.clauses());
        Map<Located, Variable> factNames = declareFacts();
        Map<Located, Variable> parameters = new LinkedHashMap<>();
        source.parameters()
                .forEach((name, parameter) -> declare(name, parameter.type(), parameter.label(), null)
                        .ifPresent(v -> parameters.put(name, v)));
        Map<Located, Variable> derived = new LinkedHashMap<>();
        source.derived()
                .forEach((name, value) -> declare(name, value.type(), value.label(), value.options())
                        .ifPresent(v -> derived.put(name, v)));
        int before = problems.size();
        Map<String, Variable> values = declareTables();
        boolean shaped = problems.size() == before && source.broken().isEmpty();
        source.broken().forEach(names::breaks);
        int said = declareSaid();
        define(factNames, parameters, derived);
        Set<String> known = new LinkedHashSet<>();
        source.clauses().keySet().forEach(id -> known.add(id.text()));
        TableCompiler compiler = new TableCompiler(names, functions, known, problems);
        source.parameters().values().forEach(parameter -> cite(parameter.clause(), compiler));
        source.derived().values().forEach(value -> cite(value.clause(), compiler));
        int filled = problems.size();
        drafts.forEach((name, draft) -> tables.put(name, compiler.compile(draft)));
        boolean whole = shaped && problems.size() == filled;
        values.forEach((name, variable) -> {
            TableDraft draft = Objects.requireNonNull(drafts.get(name));
            DecisionTable table = Objects.requireNonNull(tables.get(name));
            int output = table.output(draft.valueOutput().orElseThrow());
            names.define(variable, new TableValue(table, output, draft.collect(), TableCompiler.reads(table)));
        });
        // A row that cannot be read may be the one that cites a clause.
        if (whole) {
            uncited(clauses, compiler.cited());
        }
        RulebookSource.Deciding deciding = source.ruling();
        Procedure procedure = deciding == null
                ? null
                : new ProcedureCompiler(names, drafts, tables, problems).compile(deciding, said);
        new CycleCheck(names).tell(problems);
        Set<Integer> answers = answers();
        if (procedure != null || !rules()) {
            new UseCheck(names, drafts, tables, problems).tell(source, procedure, answers);
        }
        drafts.forEach((name, draft) ->
                new TableAnalysis(draft, Objects.requireNonNull(tables.get(name)), names, problems).run());
        if (!problems.hasErrors() && procedure != null && deciding != null) {
            new OutOfReach(names, drafts, tables, procedure, problems)
                    .tell(deciding.routes().keySet());
        }
        if (problems.hasErrors() || (procedure == null && rules())) {
            return Optional.empty();
        }
        Program program = new Program(schema, facts.size(), names.slotNames(), names.definitions());
        return Optional.of(new CompiledRulebook(
                source.rulebook().text(),
                source.version().text(),
                source.title(),
                currency,
                clauses,
                new CompiledRulebook.Vocabulary(
                        List.copyOf(facts),
                        names.labels(),
                        words(),
                        names.types(),
                        names.slots(),
                        sources(),
                        source.answers().stream().map(Located::text).toList()),
                program,
                procedure,
                tables,
                Ledger.of(schema),
                new BlueprintWriter(names, drafts, tables, procedure, facts.size()).write()));
    }

    /** Whether it decides requests; one that says nothing of that only answers. */
    private boolean rules() {
        return source.ruling() != null || source.broken().contains("ruling");
    }

    private static void cite(@Nullable Located clause, TableCompiler compiler) {
        if (clause != null) {
            compiler.cite(clause);
        }
    }

    /** The slots of the values that may be asked for. */
    private Set<Integer> answers() {
        Set<Integer> slots = new LinkedHashSet<>();
        for (Located answer : source.answers()) {
            names.find(answer.text())
                    .ifPresentOrElse(
                            variable -> slots.add(variable.slot()),
                            () -> problems.add(answer.span()
                                    .error(
                                            "there is no value '" + answer.text() + "' to ask for",
                                            DidYouMean.advice(answer.text(), names.names()))));
        }
        return slots;
    }

    /** The clauses that say how parameters and derived values come about, by name. */
    private Map<String, ClauseId> sources() {
        Map<String, ClauseId> clauses = new LinkedHashMap<>();
        source.parameters().forEach((name, parameter) -> {
            Located clause = parameter.clause();
            if (clause != null) {
                clauses.put(name.text(), new ClauseId(clause.text()));
            }
        });
        source.derived().forEach((name, value) -> {
            Located clause = value.clause();
            if (clause != null) {
                clauses.put(name.text(), new ClauseId(clause.text()));
            }
        });
        return clauses;
    }

    private Map<Located, Variable> declareFacts() {
        Map<Located, Variable> declared = new LinkedHashMap<>();
        source.facts()
                .forEach((name, fact) -> declare(name, fact.type(), fact.label(), fact.options())
                        .ifPresent(variable -> {
                            declared.put(name, variable);
                            facts.add(new FactSpec(name.text(), variable.type(), fact.label()));
                        }));
        return declared;
    }

    private Optional<Variable> declare(Located name, Located type, Text label, @Nullable Map<String, Text> options) {
        Type read = types.read(type, problems).orElse(Type.Basic.NOTHING);
        if (options != null && read instanceof Type.Choice choice) {
            options.keySet().stream()
                    .filter(value -> !choice.values().contains(value))
                    .forEach(value -> problems.add(name.span()
                            .error(
                                    "'" + value + "' under options is not one of the values of '" + name.text() + "'",
                                    DidYouMean.advice(value, choice.values()))));
        }
        boolean first = names.find(name.text()).isEmpty();
        Variable variable = names.add(name, read, label, options);
        return first ? Optional.of(variable) : Optional.empty();
    }

    private Map<String, Variable> declareTables() {
        List<String> routes = new ArrayList<>();
        RulebookSource.Deciding deciding = source.ruling();
        if (deciding != null) {
            deciding.routes().keySet().forEach(route -> routes.add(route.text()));
        }
        Map<String, Variable> values = new LinkedHashMap<>();
        source.tables()
                .forEach((name, table) -> TableDraft.read(name, table, routes, types, problems)
                        .ifPresentOrElse(
                                draft -> {
                                    drafts.put(name.text(), draft);
                                    draft.valueOutput().ifPresent(output -> {
                                        if (names.find(name.text()).isEmpty()) {
                                            values.put(
                                                    name.text(),
                                                    names.add(
                                                            name,
                                                            draft.valueType(output),
                                                            table.label(),
                                                            draft.options(output)));
                                        } else {
                                            names.add(name, draft.valueType(output), table.label(), null);
                                        }
                                    });
                                },
                                () -> names.breaks(name.text())));
        return values;
    }

    /** What values are called: those of facts and derived values, of output columns by their heading, and routes. */
    private Map<String, Map<String, Text>> words() {
        Map<String, Map<String, Text>> words = new LinkedHashMap<>(names.options());
        source.tables().values().stream()
                .map(RulebookSource.Table::outputs)
                .filter(Objects::nonNull)
                .forEach(outputs -> outputs.forEach((heading, output) -> {
                    if (output.options() != null) {
                        words.merge(heading.text(), output.options(), RulebookCompiler::both);
                    }
                }));
        if (source.ruling() != null) {
            Map<String, Text> routes = new LinkedHashMap<>();
            source.ruling().routes().forEach((name, route) -> routes.put(name.text(), route.label()));
            words.merge("route", routes, RulebookCompiler::both);
        }
        return words;
    }

    private static Map<String, Text> both(Map<String, Text> first, Map<String, Text> second) {
        Map<String, Text> both = new LinkedHashMap<>(second);
        both.putAll(first);
        return both;
    }

    private int declareSaid() {
        Set<String> remedies = new LinkedHashSet<>();
        Set<String> routes = new LinkedHashSet<>();
        RulebookSource.Deciding deciding = source.ruling();
        if (deciding != null) {
            deciding.routes().keySet().forEach(route -> routes.add(route.text()));
        }
        drafts.values().stream()
                .filter(draft -> draft.outputs().containsKey("outcome"))
                .forEach(draft -> remedies.addAll(draft.words("remedy")));
        int first = -1;
        for (Procedure.Said said : Procedure.Said.values()) {
            Type type = switch (said) {
                case KIND -> new Type.Choice(TableDraft.kinds());
                case REMEDY -> new Type.Choice(List.copyOf(remedies));
                case ROUTE -> new Type.Choice(List.copyOf(routes));
                case ROW, CLAUSE -> Type.Basic.TEXT;
            };
            Variable variable = names.add("ruling." + said.name().toLowerCase(java.util.Locale.ROOT), type);
            names.define(variable, new Node.Given());
            first = first < 0 ? variable.slot() : first;
        }
        return first;
    }

    private void define(
            Map<Located, Variable> factNames, Map<Located, Variable> parameters, Map<Located, Variable> derived) {
        factNames.forEach((name, variable) -> {
            Located from = Objects.requireNonNull(source.facts().get(name)).from();
            names.define(variable, computed(from, schema, variable.type()));
        });
        derived.forEach((name, variable) -> {
            Located is = Objects.requireNonNull(source.derived().get(name)).is();
            names.define(variable, computed(is, names, variable.type()));
        });
        parameters.forEach((name, variable) -> names.define(
                variable,
                parameter(name, Objects.requireNonNull(source.parameters().get(name)), variable.type())));
    }

    private Node computed(Located expression, Scope scope, Type type) {
        return FeelCompiler.compile(expression, scope, type == Type.Basic.NOTHING ? null : type, functions, problems)
                .<Node>map(Node.Computed::new)
                .orElse(new Node.Given());
    }

    private Node parameter(Located name, RulebookSource.Parameter written, Type type) {
        Located value = written.value();
        List<RulebookSource.Dated> dated = written.dated();
        Located event = written.event();
        if (value != null && dated == null) {
            return new Node.Constant(literal(value, type));
        }
        if (dated == null || dated.isEmpty() || event == null || value != null) {
            problems.add(name.span()
                    .error(
                            "the parameter '" + name.text() + "' needs either 'value', or 'event' with 'dated' values",
                            "write one of the two"));
            return new Node.Given();
        }
        Optional<Variable> at = names.find(event.text());
        if (at.isEmpty()) {
            problems.add(event.span()
                    .error("unknown fact '" + event.text() + "'", DidYouMean.advice(event.text(), names.names())));
            return new Node.Given();
        }
        List<LocalDate> from = dated.stream().map(RulebookSource.Dated::from).toList();
        new DatesCheck(problems).tell(name, from, source.effective());
        List<Object> values = new ArrayList<>();
        dated.forEach(d -> {
            Object read = literal(d.value(), type);
            if (read != null) {
                values.add(read);
            }
        });
        return values.size() < from.size()
                ? new Node.Given()
                : new DatedSwitch(at.get().slot(), from, values);
    }

    private @Nullable Object literal(Located written, Type type) {
        if (type == Type.Basic.TEXT || type instanceof Type.Choice) {
            if (type instanceof Type.Choice choice && !choice.values().contains(written.text())) {
                problems.add(written.span()
                        .error(
                                "'" + written.text() + "' is not one of the values here",
                                DidYouMean.advice(written.text(), choice.values())));
            }
            return written.text();
        }
        return FeelCompiler.compile(written, NOTHING_NAMED, type, functions, problems)
                .map(expression -> expression.evaluate(new SlotFrame(new Object[0], 1_000)))
                .orElse(null);
    }

    private void uncited(Map<ClauseId, Clause> clauses, Set<String> cited) {
        source.clauses().keySet().forEach(id -> {
            Clause clause = clauses.get(new ClauseId(id.text()));
            if (clause != null && !clause.informative() && !cited.contains(id.text())) {
                problems.add(id.span()
                        .error(
                                "no row rests on the clause '" + id.text() + "'",
                                "cite it in a row, or mark it 'kind: informative'"));
            }
        });
    }

    private static final Scope NOTHING_NAMED = new Scope() {
        @Override
        public Optional<Variable> find(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    };
}
