package org.refundrill.content.yaml;

import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.RecordShape.Refused;
import org.refundrill.content.yaml.RecordShape.Slot;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;

/** Binds maps to records: unknown, missing and empty keys are told here, what stands under a key by {@link Binding}. */
final class RecordBinding {

    private final Binding binding;
    private final Problems problems;
    private final Map<Class<?>, RecordShape> shapes = new LinkedHashMap<>();

    RecordBinding(Binding binding, Problems problems) {
        this.binding = binding;
        this.problems = problems;
    }

    @Nullable
    Object bind(YamlNode node, Class<?> type) {
        RecordShape shape = shapes.computeIfAbsent(type, RecordShape::new);
        if (shape.wrapsOneValue() && !(node instanceof YamlMap)) {
            Object inner = binding.value(node, shape.slots().get(0).type());
            return inner == null ? null : create(shape, new @Nullable Object[] {inner}, node.span());
        }
        if (!(node instanceof YamlMap map)) {
            return binding.wrongKind(node, "a map");
        }
        int before = problems.size();
        refuseUnknownKeys(map, shape);
        boolean complete = true;
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            values[i] = slot(map, slot);
            complete &= values[i] != null || slot.nullable();
        }
        return complete && problems.size() == before ? create(shape, values, map.span()) : null;
    }

    private void refuseUnknownKeys(YamlMap map, RecordShape shape) {
        for (YamlMap.Entry entry : map.entries()) {
            if (!shape.keys().contains(entry.name())) {
                problems.add(entry.key()
                        .span()
                        .error("unknown key '" + entry.name() + "'", DidYouMean.advice(entry.name(), shape.keys())));
            }
        }
    }

    private @Nullable Object slot(YamlMap map, Slot slot) {
        Optional<YamlNode> written = map.get(slot.key());
        boolean empty = written.isEmpty() || (written.get() instanceof YamlScalar scalar && scalar.isNull());
        if (!empty) {
            return binding.value(written.get(), slot.type());
        }
        if (written.isPresent() && slot.type() instanceof Class<?> type && type.isAssignableFrom(YamlScalar.class)) {
            return written.get();
        }
        if (written.isPresent() && slot.required()) {
            problems.add(spanOfKey(map, slot.key())
                    .error("the key '" + slot.key() + "' has no value", "write " + Wanted.byTheType(slot.type())));
            return null;
        }
        return slot.required() ? missing(map, slot) : absent(slot);
    }

    private static Span spanOfKey(YamlMap map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.name().equals(key))
                .map(entry -> entry.key().span())
                .findFirst()
                .orElse(map.span());
    }

    private @Nullable Object missing(YamlMap map, Slot slot) {
        problems.add(map.span()
                .error(
                        "the key '" + slot.key() + "' is missing here",
                        "add '" + slot.key() + ":' with " + Wanted.byTheType(slot.type())));
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
        return binding.value(standIn, slot.type());
    }

    private @Nullable Object create(RecordShape shape, @Nullable Object[] values, Span span) {
        try {
            return shape.create(values);
        } catch (Refused refused) {
            problems.add(span.error(refused.reason(), ""));
            return null;
        }
    }
}
