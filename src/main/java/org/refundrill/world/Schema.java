package org.refundrill.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.feel.Scope;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;

/**
 * The record types of a pack: the core types and its own.
 *
 * <p>As a scope it offers a name for each single record ({@code order}), each list ({@code parcels}) and the request
 * that is being decided ({@code request}). A slot is the index in {@link #variables()}.
 *
 * @param types by name, in declared order
 */
public record Schema(Map<String, RecordType> types) implements Scope {
    /** Every name an expression over the world may use. */
    public List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (RecordType type : types.values()) {
            if (type.plural() == null) {
                variables.add(new Variable(type.name(), type, variables.size()));
            } else {
                variables.add(new Variable(type.plural(), new Type.ListOf(type), variables.size()));
            }
            if (type.current() != null) {
                variables.add(new Variable(type.current(), type, variables.size()));
            }
        }
        return variables;
    }

    @Override
    public Optional<Variable> find(String name) {
        return variables().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    @Override
    public List<String> names() {
        return variables().stream().map(Variable::name).toList();
    }
}
