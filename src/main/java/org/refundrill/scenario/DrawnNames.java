package org.refundrill.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Scope;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;

/**
 * The names of drawn values, in the order they are drawn; a later one sees the earlier ones, and those of a series see
 * those of the case.
 */
final class DrawnNames implements Scope {
    private final @Nullable DrawnNames outer;
    private final int first;
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    DrawnNames() {
        this.outer = null;
        this.first = 0;
    }

    private DrawnNames(DrawnNames outer) {
        this.outer = outer;
        this.first = outer.size();
    }

    /** The names of a series: its own, and those of the case so far. */
    DrawnNames inner() {
        return new DrawnNames(this);
    }

    /** The slot of the first own name. */
    int first() {
        return first;
    }

    private int size() {
        return first + variables.size();
    }

    /** Adds a name; false when it is taken. */
    boolean add(String name, Type type) {
        return find(name).isEmpty() && variables.putIfAbsent(name, new Variable(name, type, size())) == null;
    }

    @Override
    public Optional<Variable> find(String name) {
        Variable own = variables.get(name);
        return own != null || outer == null ? Optional.ofNullable(own) : outer.find(name);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(outer == null ? List.of() : outer.names());
        names.addAll(variables.keySet());
        return List.copyOf(names);
    }
}
