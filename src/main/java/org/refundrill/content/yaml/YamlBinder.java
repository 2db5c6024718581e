package org.refundrill.content.yaml;

import java.util.List;
import java.util.Optional;
import org.refundrill.problem.Problems;

/**
 * Binds a tree to records. Keys are the names of the components; every key is required unless its component is
 * {@code @Nullable}, {@code Optional} or {@link WhenAbsent}. A component may be a record, {@code List}, {@code Map} with
 * text-like keys, an enum (written in kebab-case), a text, number, truth value, date or time, a {@code Located} or a
 * {@link YamlNode}. A record of one component named {@code value} is written as that value alone.
 */
public final class YamlBinder {

    private YamlBinder() {}

    /** The record, or every reason why there is none. */
    public static <T> Optional<T> bind(YamlNode node, Class<T> type, Problems problems) {
        Object bound = new Binding(problems).value(node, type);
        return Optional.ofNullable(type.cast(bound));
    }

    /** A file that is a list of such records; empty if any of them cannot be bound. */
    public static <T> Optional<List<T>> bindList(YamlNode node, Class<T> type, Problems problems) {
        return Optional.ofNullable(new Binding(problems).list(node, type))
                .map(items -> items.stream().<T>map(type::cast).toList());
    }
}
