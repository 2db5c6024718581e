package org.refundrill.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;
import org.refundrill.language.Text;
import org.refundrill.world.WorldRecord;

/** Where the value of a record's field comes from. */
sealed interface FieldSource {
    /** Records of the same case that can be referred to. */
    @FunctionalInterface
    interface Others {
        /** The one with an id; null where it is left out. */
        @Nullable
        WorldRecord record(String id);
    }

    /** The value for drawn values; null leaves the field unknown. */
    @Nullable
    Object value(Drawn drawn, Others others);

    /** Whether it is text for people alone, which no ruling depends on. */
    boolean onlyText();

    /** The drawn values it is computed from; for texts, none are named. */
    default List<Integer> reads() {
        return List.of();
    }

    /** The ids of the records it refers to. */
    default List<String> refersTo() {
        return List.of();
    }

    /** The same source in a copy of a series, where some records have other ids. */
    default FieldSource renamed(UnaryOperator<String> ids) {
        return this;
    }

    /** The same in every case. */
    record Literal(Object fixed) implements FieldSource {
        @Override
        public Object value(Drawn drawn, Others others) {
            return fixed;
        }

        @Override
        public boolean onlyText() {
            return fixed instanceof Text;
        }
    }

    /** A text with places to fill. */
    record Filled(Template template) implements FieldSource {
        @Override
        public Object value(Drawn drawn, Others others) {
            return template.fill(drawn);
        }

        @Override
        public boolean onlyText() {
            return true;
        }
    }

    /**
     * Computed from drawn values.
     *
     * @param localized whether the field is a text in both languages
     * @param digits digits after the point for money, rounded half up; -1 where nothing is rounded
     */
    record Computed(Expression expression, boolean localized, int digits) implements FieldSource {
        @Override
        public @Nullable Object value(Drawn drawn, Others others) {
            Object value = expression.evaluate(drawn);
            if (localized && value instanceof String same) {
                return Text.same(same);
            } else if (digits >= 0 && value instanceof BigDecimal amount) {
                return amount.setScale(digits, RoundingMode.HALF_UP);
            }
            return value;
        }

        @Override
        public boolean onlyText() {
            return localized;
        }

        @Override
        public List<Integer> reads() {
            return expression.reads().stream().map(variable -> variable.slot()).toList();
        }
    }

    /** Another record of the world; unknown where that one is left out. */
    record Reference(String id) implements FieldSource {
        @Override
        public @Nullable Object value(Drawn drawn, Others others) {
            return others.record(id);
        }

        @Override
        public boolean onlyText() {
            return false;
        }

        @Override
        public List<String> refersTo() {
            return List.of(id);
        }

        @Override
        public FieldSource renamed(UnaryOperator<String> ids) {
            return new Reference(ids.apply(id));
        }
    }

    /** Other records of the world, without those that are left out. */
    record References(List<String> ids) implements FieldSource {
        @Override
        public Object value(Drawn drawn, Others others) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(others.record(id)))
                    .map(Objects::requireNonNull)
                    .toList();
        }

        @Override
        public boolean onlyText() {
            return false;
        }

        @Override
        public List<String> refersTo() {
            return ids;
        }

        @Override
        public FieldSource renamed(UnaryOperator<String> others) {
            return new References(ids.stream().map(others).toList());
        }
    }
}
