package org.refundrill.content.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record type as an author sees it: keys with the types of their values. */
final class RecordShape {

    /** One component: its key, its type, whether it may be left out, and what it is then. */
    record Slot(
            String key,
            Type type,
            boolean nullable,
            @Nullable String whenAbsent) {

        boolean optional() {
            return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        }

        boolean required() {
            return !nullable && !optional() && whenAbsent == null;
        }
    }

    private final Class<?> type;
    private final List<Slot> slots;
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.slots = Arrays.stream(components).map(RecordShape::slot).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    private static Slot slot(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        WhenAbsent absent = component.getAnnotation(WhenAbsent.class);
        return new Slot(
                key == null ? component.getName() : key.value(),
                component.getGenericType(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                absent == null ? null : absent.value());
    }

    List<Slot> slots() {
        return slots;
    }

    List<String> keys() {
        return slots.stream().map(Slot::key).toList();
    }

    /** A record of one component named {@code value} is written as that value alone: {@code clause: CNQ-01}. */
    boolean wrapsOneValue() {
        return slots.size() == 1 && type.getRecordComponents()[0].getName().equals("value");
    }

    /** Creates the record; what its constructor refuses comes back as the reason. */
    Object create(@Nullable Object[] values) throws Refused {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            String reason = cause == null ? null : cause.getMessage();
            throw new Refused(reason == null ? "this is not a valid " + type.getSimpleName() : reason);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot create " + type, impossible);
        }
    }

    /** A constructor's reason against the values of a record, or a reader's against a text. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
