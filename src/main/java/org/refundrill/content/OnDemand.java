package org.refundrill.content;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map whose values are read when they are asked for by name; who goes over its values reads them all. Its keys are the
 * names on the files: a file that cannot be used has a key but no value.
 */
final class OnDemand<V> extends AbstractMap<String, V> {
    private final Set<String> names;
    private final Function<String, Optional<V>> reading;

    OnDemand(Set<String> names, Function<String, Optional<V>> reading) {
        this.names = names;
        this.reading = reading;
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        return name instanceof String id ? reading.apply(id).orElse(null) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(names);
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        Map<String, V> all = new TreeMap<>();
        names.forEach(name -> reading.apply(name).ifPresent(value -> all.put(name, value)));
        return all.entrySet();
    }
}
