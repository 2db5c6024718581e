package org.refundrill.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * that is being decided ({@code request}). A slot is the index in {@link #variables()}. Names are put in order once:
 * every name of every expression is looked up here.
 */
public final class Schema implements Scope {
    private final Map<String, RecordType> types;
    private final Map<String, Variable> byName = new LinkedHashMap<>();
    private final List<Variable> variables;

    /**
     * A schema.
     *
     * @param types by name, in declared order
     */
    public Schema(Map<String, RecordType> types) {
        this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        List<Variable> all = new ArrayList<>();
        for (RecordType type : types.values()) {
            if (type.plural() == null) {
                all.add(new Variable(type.name(), type, all.size()));
            } else {
                all.add(new Variable(type.plural(), new Type.ListOf(type), all.size()));
            }
            if (type.current() != null) {
                all.add(new Variable(type.current(), type, all.size()));
            }
        }
        this.variables = List.copyOf(all);
        all.forEach(variable -> byName.putIfAbsent(variable.name(), variable));
    }

    /** The record types by name, in declared order. */
    public Map<String, RecordType> types() {
        return types;
    }

    /** Every name an expression over the world may use. */
    public List<Variable> variables() {
        return variables;
    }

    @Override
    public Optional<Variable> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public List<String> names() {
        return variables.stream().map(Variable::name).toList();
    }
}
