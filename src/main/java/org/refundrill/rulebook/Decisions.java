package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.rulebook.Procedure.Said;

/** Every decision that a rulebook can come to: the routes that rows lead to, and what the rows of their tables say. */
final class Decisions {
    private final Procedure procedure;
    private final Set<String> routes = new LinkedHashSet<>();
    private final List<Map<Said, Object>> all = new ArrayList<>();
    private boolean open;

    Decisions(Procedure procedure) {
        this.procedure = procedure;
        Set<String> next = words(procedure.route(), "route");
        while (!next.isEmpty()) {
            Set<String> further = new LinkedHashSet<>();
            next.stream().filter(routes::add).forEach(route -> follow(route, further));
            next = further;
        }
    }

    /** Whether a row computes where it leads or what it decides, so that nothing can be said of the rest. */
    boolean open() {
        return open;
    }

    /** Whether some row leads to a route. */
    boolean leadsTo(String route) {
        return routes.contains(route);
    }

    /** What the amounts, time limits and duties can be told: by name, without what is not said. */
    List<Map<Said, Object>> all() {
        return all;
    }

    private void follow(String route, Set<String> further) {
        Optional<DecisionTable> table = procedure.routes().getOrDefault(route, Optional.empty());
        if (table.isEmpty()) {
            all.add(decision(OutcomeKind.CONVERT.id(), null, route, null));
            return;
        }
        further.addAll(words(table.get(), "to"));
        for (DecisionTable.Row row : table.get().rows) {
            Object kind = word(table.get(), row, "outcome");
            all.add(decision(kind, word(table.get(), row, "remedy"), route, row));
        }
    }

    private static Map<Said, Object> decision(
            @Nullable Object kind, @Nullable Object remedy, String route, DecisionTable.@Nullable Row row) {
        Map<Said, Object> said = new LinkedHashMap<>();
        put(said, Said.KIND, kind);
        put(said, Said.REMEDY, remedy);
        put(said, Said.ROUTE, route);
        if (row != null) {
            put(said, Said.ROW, row.name());
            put(
                    said,
                    Said.CLAUSE,
                    row.decisive() == null ? null : row.decisive().value());
        }
        return said;
    }

    private static void put(Map<Said, Object> said, Said what, @Nullable Object word) {
        if (word != null) {
            said.put(what, word);
        }
    }

    private @Nullable Object word(DecisionTable table, DecisionTable.Row row, String output) {
        int column = table.output(output);
        if (column < 0) {
            return null;
        }
        if (row.outputs()[column] instanceof OutputCell.Word said) {
            return said.word();
        }
        open = true;
        return null;
    }

    private Set<String> words(DecisionTable table, String output) {
        Set<String> words = new LinkedHashSet<>();
        for (DecisionTable.Row row : table.rows) {
            Object word = word(table, row, output);
            if (word != null) {
                words.add(word.toString());
            }
        }
        return words;
    }
}
