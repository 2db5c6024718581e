package org.refundrill.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Endings;
import org.refundrill.feel.Variable;

/**
 * Which values a name can have in some case, as far as rows and branches write them out: a table says what its rows say,
 * and a fact or derived value that only chooses is one of what it chooses among. What a record holds can be anything, and
 * so can a parameter, which another version may set otherwise.
 */
final class PossibleValues {
    private final Names names;
    private final Map<Integer, Optional<Set<Object>>> known = new LinkedHashMap<>();

    PossibleValues(Names names) {
        this.names = names;
    }

    /** The values of a slot; none where it may be anything of its type. */
    Optional<Set<Object>> of(int slot) {
        Optional<Set<Object>> found = known.get(slot);
        if (found == null) {
            // a circle of names is told elsewhere; here it ends in "anything"
            known.put(slot, Optional.empty());
            found = find(names.node(slot));
            known.put(slot, found);
        }
        return found;
    }

    private Optional<Set<Object>> find(@Nullable Node node) {
        if (node instanceof TableValue value && value.table().hit.single()) {
            return said(value.table(), value.output());
        }
        if (node instanceof Node.Computed computed) {
            return computed.expression().endings().flatMap(this::ending);
        }
        return Optional.empty();
    }

    private Optional<Set<Object>> ending(Endings endings) {
        Set<Object> values = new LinkedHashSet<>(endings.constants());
        for (Variable variable : endings.variables()) {
            Optional<Set<Object>> handedOn = of(variable.slot());
            if (handedOn.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(handedOn.get());
        }
        return Optional.of(values);
    }

    /** What the rows of a table write into an output column; none where one of them computes it. */
    static Optional<Set<Object>> said(DecisionTable table, int output) {
        Set<Object> words = new LinkedHashSet<>();
        for (DecisionTable.Row row : table.rows) {
            if (!(row.outputs()[output] instanceof OutputCell.Word said)) {
                return Optional.empty();
            }
            Object word = said.word();
            if (word != null) {
                words.add(word);
            }
        }
        return Optional.of(words);
    }
}
