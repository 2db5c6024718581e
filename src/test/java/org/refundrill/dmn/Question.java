package org.refundrill.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.HitPolicy;
import org.refundrill.rulebook.Workings;

/**
 * Something both engines compute from the same inputs: a derived value, or a table with its rows and its answer.
 *
 * @param decision the decision to ask for
 * @param rows the decision that holds the table's rows; the same for what has no rows of its own
 * @param several whether there are several rows: none of them is null to one engine and an empty list to another
 * @param needs the names of the inputs
 * @param ours what our engine says, by decision
 */
record Question(String decision, String rows, boolean several, List<String> needs, Ours ours) {

    /** What our engine says, by decision. */
    @FunctionalInterface
    interface Ours {
        Map<String, Object> of(Workings workings);
    }

    /** All there is to ask about a rulebook. */
    static List<Question> all(Model model, Blueprint blueprint) {
        List<Question> questions = new ArrayList<>();
        Map<String, Element> elements = new LinkedHashMap<>();
        model.elements().forEach(element -> elements.put(element.name(), element));
        for (Blueprint.Value value : blueprint.values()) {
            String name = model.names().of(value.name());
            if (elements.get(name) instanceof Element.Decision decision
                    && !(value.origin() instanceof Blueprint.Origin.Result)) {
                questions.add(new Question(
                        name,
                        name,
                        false,
                        List.copyOf(decision.needs()),
                        workings -> Collections.singletonMap(name, workings.value(value.name()))));
            }
        }
        for (Blueprint.Table table : blueprint.tables()) {
            String name = model.names().of(table.name());
            String rows = model.rows(table.name());
            Element.Decision decision = (Element.Decision) elements.get(rows);
            questions.add(new Question(
                    name,
                    rows,
                    !table.hit().single(),
                    List.copyOf(decision.needs()),
                    workings -> said(table, name, rows, workings)));
        }
        return questions;
    }

    private static Map<String, Object> said(Blueprint.Table table, String name, String rows, Workings workings) {
        Workings.Said said = workings.said(table.name());
        List<Object> hits = new ArrayList<>();
        said.hits().forEach(hit -> hits.add(context(hit, table.hit() != HitPolicy.ANY)));
        Object all = !table.hit().single() ? hits : hits.isEmpty() ? null : hits.get(0);
        Map<String, Object> ours = new LinkedHashMap<>();
        if (!said.hangs()) {
            ours.put(rows, all);
        }
        if (table.value() >= 0) {
            ours.put(name, workings.value(table.name()));
        } else {
            ours.put(name, said.hangs() && table.waits() ? null : all);
        }
        return ours;
    }

    private static Object context(Workings.Hit hit, boolean named) {
        ExportNames names = new ExportNames();
        Map<String, Object> context = new LinkedHashMap<>();
        hit.says().forEach((output, value) -> context.put(names.of(output), value));
        if (named) {
            context.put(names.fresh("row"), hit.row());
        }
        return context.size() > 1 ? context : context.values().iterator().next();
    }
}
