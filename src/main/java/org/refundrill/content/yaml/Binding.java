package org.refundrill.content.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.RecordShape.Refused;
import org.refundrill.content.yaml.RecordShape.Slot;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;

/** One binding under way. A null answer means that the value is missing and the problem is told. */
final class Binding {

    private final Problems problems;
    private final Map<Class<?>, RecordShape> shapes = new LinkedHashMap<>();

    Binding(Problems problems) {
        this.problems = problems;
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
            return record(node, plain);
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

    private @Nullable Object record(YamlNode node, Class<?> type) {
        RecordShape shape = shapes.computeIfAbsent(type, RecordShape::new);
        if (shape.wrapsOneValue() && !(node instanceof YamlMap)) {
            Object inner = value(node, shape.slots().get(0).type());
            return inner == null ? null : create(shape, new @Nullable Object[] {inner}, node.span());
        }
        if (!(node instanceof YamlMap map)) {
            return wrongKind(node, "a map");
        }
        int before = problems.size();
        for (YamlMap.Entry entry : map.entries()) {
            if (!shape.keys().contains(entry.name())) {
                problems.add(entry.key()
                        .span()
                        .error("unknown key '" + entry.name() + "'", DidYouMean.advice(entry.name(), shape.keys())));
            }
        }
        boolean complete = true;
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            values[i] = slot(map, slot);
            complete &= values[i] != null || slot.nullable();
        }
        return complete && problems.size() == before ? create(shape, values, map.span()) : null;
    }

    private @Nullable Object slot(YamlMap map, Slot slot) {
        Optional<YamlNode> written = map.get(slot.key());
        boolean empty = written.isEmpty() || (written.get() instanceof YamlScalar scalar && scalar.isNull());
        if (!empty) {
            return value(written.get(), slot.type());
        }
        if (written.isPresent() && slot.type() instanceof Class<?> type && type.isAssignableFrom(YamlScalar.class)) {
            return written.get();
        }
        if (written.isPresent() && slot.required()) {
            Span key = map.entries().stream()
                    .filter(entry -> entry.name().equals(slot.key()))
                    .map(entry -> entry.key().span())
                    .findFirst()
                    .orElse(map.span());
            problems.add(key.error("the key '" + slot.key() + "' has no value", "write " + wish(slot.type())));
            return null;
        }
        return slot.required() ? missing(map, slot) : absent(slot);
    }

    private @Nullable Object missing(YamlMap map, Slot slot) {
        problems.add(map.span()
                .error(
                        "the key '" + slot.key() + "' is missing here",
                        "add '" + slot.key() + ":' with " + wish(slot.type())));
        return null;
    }

    private @Nullable Object absent(Slot slot) {
        if (slot.optional()) {
            return Optional.empty();
        }
        if (slot.whenAbsent() == null) {
            return null;
        }
        if (slot.type() instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? List.of() : Map.of();
        }
        boolean text = slot.type() == String.class || slot.type() == Located.class;
        YamlScalar.Style style = text ? YamlScalar.Style.DOUBLE_QUOTED : YamlScalar.Style.PLAIN;
        YamlScalar standIn = new YamlScalar(style, Located.of(slot.whenAbsent()));
        return value(standIn, slot.type());
    }

    private @Nullable Object create(RecordShape shape, @Nullable Object[] values, Span span) {
        try {
            return shape.create(values);
        } catch (Refused refused) {
            problems.add(span.error(refused.reason(), ""));
            return null;
        }
    }

    private @Nullable Object constant(YamlNode node, Class<?> type) {
        if (!(node instanceof YamlScalar scalar) || scalar.isNull()) {
            return wrongKind(node, "one of " + String.join(", ", names(type)));
        }
        int found = names(type).indexOf(scalar.text());
        if (found >= 0) {
            return type.getEnumConstants()[found];
        }
        String near = DidYouMean.among(scalar.text(), names(type))
                .map(name -> "did you mean '" + name + "'? ")
                .orElse("");
        problems.add(scalar.span()
                .error(
                        "'" + scalar.text() + "' is not a known value",
                        near + "allowed: " + String.join(", ", names(type))));
        return null;
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
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

    private @Nullable Object wrongKind(YamlNode node, String wanted) {
        problems.add(node.span().error("wanted " + wanted + ", found " + node.described(), "write " + wanted));
        return null;
    }

    private static String wish(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? "a map, or {}" : "a list, or []";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "one of " + String.join(", ", names(plain));
        }
        return ScalarKind.of(plain)
                .map(ScalarKind::called)
                .orElse(
                        plain == Located.class || plain == YamlScalar.class
                                ? "a text"
                                : YamlNode.class.isAssignableFrom(plain) ? "a value" : "a map");
    }
}
