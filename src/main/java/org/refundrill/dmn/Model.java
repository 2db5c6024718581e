package org.refundrill.dmn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.refundrill.feel.Expression;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.Rulebook;

/** A rulebook as nodes of a decision model, in the author's order. */
final class Model {
    private final ExportNames names = new ExportNames();
    private final ItemTypes types = new ItemTypes(names);
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, Blueprint.Value> values = new LinkedHashMap<>();

    private Model(Blueprint blueprint) {
        blueprint.values().forEach(value -> {
            values.put(value.name(), value);
            names.of(value.name());
        });
        blueprint.tables().forEach(table -> names.of(table.name()));
    }

    static Model of(Rulebook rulebook) {
        Blueprint blueprint = rulebook.blueprint();
        Model model = new Model(blueprint);
        blueprint.values().forEach(model::wholeCall);
        blueprint.values().forEach(model::value);
        TableExport tables = new TableExport(model);
        blueprint.tables().forEach(tables::add);
        return model;
    }

    /** The nodes. */
    List<Element> elements() {
        return List.copyOf(elements.values());
    }

    /** The decision that holds a table's rows. */
    String rows(String table) {
        return rows.getOrDefault(table, names.of(table));
    }

    void rows(String table, String decision) {
        rows.put(table, decision);
    }

    /** Whether a node is input data. */
    boolean isGiven(String name) {
        return elements.get(name) instanceof Element.Given;
    }

    ItemTypes types() {
        return types;
    }

    ExportNames names() {
        return names;
    }

    void add(Element element) {
        elements.put(element.name(), element);
    }

    String label(String name) {
        Blueprint.Value value = values.get(name);
        return Written.both(value == null ? Text.same(name) : value.label());
    }

    /** The type of a named value. */
    String type(String name, Type type) {
        Blueprint.Value value = values.get(name);
        return types.of(type, name, value == null ? Map.of() : value.options());
    }

    private void value(Blueprint.Value value) {
        Blueprint.Origin origin = value.origin();
        if (origin instanceof Blueprint.Origin.Fact || origin instanceof Blueprint.Origin.Decided) {
            given(value, "");
        } else if (origin instanceof Blueprint.Origin.Fixed fixed) {
            decision(value, Set.of(), Written.constant(fixed.value()));
        } else if (origin instanceof Blueprint.Origin.Dated dated) {
            dated(value, dated);
        } else if (origin instanceof Blueprint.Origin.Formula formula) {
            formula(value, formula.expression());
        }
    }

    private void given(Blueprint.Value value, String how) {
        add(new Element.Given(
                names.of(value.name()),
                type(value.name(), value.type()),
                Written.named(value.name(), value.label()) + how,
                new Element.Source.Named(value.name())));
    }

    private void decision(Blueprint.Value value, Set<String> needs, String text) {
        add(new Element.Decision(
                names.of(value.name()),
                type(value.name(), value.type()),
                Written.named(value.name(), value.label()),
                needs,
                new Element.Logic.Literal(text)));
    }

    private void dated(Blueprint.Value value, Blueprint.Origin.Dated dated) {
        String event = names.of(dated.event());
        StringBuilder text = new StringBuilder("if " + event + " = null then null");
        for (int i = dated.from().size() - 1; i >= 0; i--) {
            LocalDate from = dated.from().get(i);
            text.append(" else if date(").append(event).append(") >= ").append(Written.constant(from));
            text.append(" then ").append(Written.constant(dated.values().get(i)));
        }
        decision(value, Set.of(event), text.append(" else null").toString());
    }

    private void formula(Blueprint.Value value, Expression expression) {
        if (!expression.callsStandApart() || isCall(expression)) {
            given(value, " = " + expression.toFeel(UnaryOperator.identity()));
            return;
        }
        Set<String> needs = new LinkedHashSet<>();
        decision(value, needs, text(expression, value.name(), needs));
    }

    private static boolean isCall(Expression expression) {
        String mark = "\u0001";
        return expression.calls().size() == 1
                && expression.toFeel(UnaryOperator.identity(), call -> mark).equals(mark);
    }

    /** A value that is nothing but a call stands for that call everywhere. */
    private void wholeCall(Blueprint.Value value) {
        if (value.origin() instanceof Blueprint.Origin.Formula formula && isCall(formula.expression())) {
            asked.putIfAbsent(
                    formula.expression().calls().get(0).toFeel(UnaryOperator.identity()), names.of(value.name()));
        }
    }

    /**
     * An expression in the export's names; clock and allocation functions inside it become input data.
     *
     * @param owner whose expression it is
     * @param needs takes the names that it reads
     */
    String text(Expression expression, String owner, Set<String> needs) {
        if (!expression.callsStandApart()) {
            String name = names.fresh(owner);
            add(new Element.Given(
                    name,
                    types.of(expression.type(), owner, Map.of()),
                    expression.toFeel(UnaryOperator.identity()),
                    new Element.Source.Whole(expression)));
            needs.add(name);
            return name;
        }
        List<String> calls = new ArrayList<>();
        expression.calls().forEach(call -> calls.add(asked(call, owner)));
        return expression.toFeel(name -> need(names.of(name), needs), call -> need(calls.get(call), needs));
    }

    private static String need(String name, Set<String> needs) {
        needs.add(name);
        return name;
    }

    private String asked(Expression.Call call, String owner) {
        String written = call.toFeel(UnaryOperator.identity());
        return asked.computeIfAbsent(written, key -> {
            String name = names.fresh(owner + " " + written.substring(0, written.indexOf('(')));
            add(new Element.Given(
                    name, types.of(call.type(), owner, Map.of()), written, new Element.Source.Asked(call)));
            return name;
        });
    }
}
