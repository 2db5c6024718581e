package org.refundrill.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.feel.Scope;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;

/** The names of drawn values, in the order they are drawn; a later one sees the earlier ones. */
final class DrawnNames implements Scope {
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    /** Adds a name; false when it is taken. */
    boolean add(String name, Type type) {
        return variables.putIfAbsent(name, new Variable(name, type, variables.size())) == null;
    }

    @Override
    public Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(variables.keySet());
    }
}
