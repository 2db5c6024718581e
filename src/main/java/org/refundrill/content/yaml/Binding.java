package org.refundrill.content.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.RecordShape.Refused;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** One binding under way. A null answer means that the value is missing and the problem is told. */
final class Binding {

    private final Problems problems;
    private final RecordBinding records;

    Binding(Problems problems) {
        this.problems = problems;
        this.records = new RecordBinding(this, problems);
    }

    @Nullable
    Object value(YamlNode node, Type type) {
        if (isRefused(node)) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return container(node, generic);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no YAML is bound to " + type);
        }
        if (YamlNode.class.isAssignableFrom(plain)) {
            return plain.isInstance(node) ? node : wrongKind(node, kindOf(plain));
        }
        if (plain == Located.class) {
            return node instanceof YamlScalar scalar && !scalar.isNull() ? scalar.located() : wrongKind(node, "a text");
        }
        if (plain.isEnum()) {
            return constant(node, plain);
        }
        if (plain.isRecord()) {
            return records.bind(node, plain);
        }
        return scalar(node, plain);
    }

    private static boolean isRefused(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.REFUSED;
    }

    private static String kindOf(Class<?> type) {
        return type == YamlMap.class ? "a map" : type == YamlList.class ? "a list" : "a text";
    }

    private @Nullable Object container(YamlNode node, ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            Object inner = value(node, arguments[0]);
            return inner == null ? null : Optional.of(inner);
        }
        if (type.getRawType() == List.class) {
            return list(node, arguments[0]);
        }
        if (type.getRawType() == Map.class) {
            return map(node, arguments[0], arguments[1]);
        }
        throw new IllegalArgumentException("no YAML is bound to " + type);
    }

    @Nullable
    List<Object> list(YamlNode node, Type element) {
        if (isRefused(node)) {
            return null;
        }
        if (!(node instanceof YamlList list)) {
            wrongKind(node, "a list");
            return null;
        }
        List<Object> bound = new ArrayList<>();
        for (YamlNode item : list.items()) {
            Object value = value(item, element);
            if (value != null) {
                bound.add(value);
            }
        }
        return bound.size() == list.items().size() ? List.copyOf(bound) : null;
    }

    private @Nullable Object map(YamlNode node, Type keyType, Type valueType) {
        if (!(node instanceof YamlMap map)) {
            return wrongKind(node, "a map");
        }
        Map<Object, Object> bound = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            Object key = value(entry.key(), keyType);
            Object value = value(entry.value(), valueType);
            if (key != null && value != null && bound.putIfAbsent(key, value) != null) {
                problems.add(
                        entry.key().span().error("the key '" + entry.name() + "' means one given before", "remove it"));
            }
        }
        return bound.size() == map.entries().size() ? Collections.unmodifiableMap(bound) : null;
    }

    private @Nullable Object constant(YamlNode node, Class<?> type) {
        if (!(node instanceof YamlScalar scalar) || scalar.isNull()) {
            return wrongKind(node, "one of " + String.join(", ", Wanted.constants(type)));
        }
        int found = Wanted.constants(type).indexOf(scalar.text());
        if (found >= 0) {
            return type.getEnumConstants()[found];
        }
        String near = DidYouMean.among(scalar.text(), Wanted.constants(type))
                .map(name -> "did you mean '" + name + "'? ")
                .orElse("");
        problems.add(scalar.span()
                .error(
                        "'" + scalar.text() + "' is not a known value",
                        near + "allowed: " + String.join(", ", Wanted.constants(type))));
        return null;
    }

    private @Nullable Object scalar(YamlNode node, Class<?> type) {
        ScalarKind kind =
                ScalarKind.of(type).orElseThrow(() -> new IllegalArgumentException("no YAML is bound to " + type));
        if (!(node instanceof YamlScalar scalar) || (scalar.isNull() && type == String.class)) {
            return wrongKind(node, kind.called());
        }
        try {
            return kind.read(scalar);
        } catch (Refused refused) {
            problems.add(scalar.span().error(refused.reason(), "write it like " + kind.example()));
            return null;
        }
    }

    /** Tells that something else was wanted here. */
    @Nullable
    Object wrongKind(YamlNode node, String wanted) {
        problems.add(node.span().error("wanted " + wanted + ", found " + node.described(), "write " + wanted));
        return null;
    }
}
