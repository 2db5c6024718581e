package org.refundrill.feel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions an expression may call: those of the language, and named ones in the order they were given. */
public final class Functions {
    private final Map<String, NamedFunction> named = new LinkedHashMap<>();

    private Functions(Collection<? extends NamedFunction> functions) {
        for (NamedFunction function : functions) {
            if (Builtins.NAMES.contains(function.name()) || named.put(function.name(), function) != null) {
                throw new IllegalArgumentException("there are two functions '" + function.name() + "'");
            }
        }
    }

    /** The functions of the language alone. */
    public static Functions builtIn() {
        return new Functions(List.of());
    }

    /** The functions of the language and these. */
    public static Functions with(Collection<? extends NamedFunction> functions) {
        return new Functions(functions);
    }

    /** The named function of this name. */
    public Optional<NamedFunction> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** Every function's name, the language's own first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(Builtins.NAMES);
        names.addAll(named.keySet());
        return names;
    }
}
