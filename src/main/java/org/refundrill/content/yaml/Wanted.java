package org.refundrill.content.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.refundrill.problem.Located;

/** What a Java type asks an author to write, in words. */
final class Wanted {

    private Wanted() {}

    /** The constants of an enum as they are written: in kebab-case. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** For an advice: a date, one of some values, a list. */
    static String byTheType(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? "a map, or {}" : "a list, or []";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "one of " + String.join(", ", constants(plain));
        }
        return ScalarKind.of(plain)
                .map(ScalarKind::called)
                .orElse(
                        plain == Located.class || plain == YamlScalar.class
                                ? "a text"
                                : YamlNode.class.isAssignableFrom(plain) ? "a value" : "a map");
    }
}
