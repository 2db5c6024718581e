package org.refundrill.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Fields;
import org.refundrill.feel.Type;
import org.refundrill.feel.Type.Basic;

/**
 * An entry of a word list: a product, a carrier, a phrase.
 *
 * @param id unique in its list
 * @param values its fields, in the expression language's Java form
 * @param ranges fields that a case draws for itself: amounts of money, in whole units, between two ends
 */
public record Word(String id, Map<String, Object> values, Map<String, Span> ranges) implements Fields {
    public Word {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    /** From the least to the greatest amount, both included. */
    public record Span(BigDecimal least, BigDecimal greatest) {
        public Span {
            if (greatest.compareTo(least) < 0) {
                throw new IllegalArgumentException("a range goes from the lesser to the greater amount");
            }
        }
    }

    @Override
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    @Override
    public String path(String field) {
        return id + "." + field;
    }

    /** The word with an amount for each of its ranges. */
    Word settled(RandomStream stream) {
        if (ranges.isEmpty()) {
            return this;
        }
        Map<String, Object> settled = new LinkedHashMap<>(values);
        ranges.forEach((field, span) -> {
            long whole = span.greatest().subtract(span.least()).longValue();
            settled.put(field, span.least().add(BigDecimal.valueOf(stream.below(whole + 1))));
        });
        return new Word(id, settled, Map.of());
    }

    private Stream<String> fields() {
        return Stream.concat(values.keySet().stream(), ranges.keySet().stream());
    }

    private Optional<Type> type(String field) {
        return ranges.containsKey(field)
                ? Optional.of(Basic.MONEY)
                : Optional.ofNullable(values.get(field)).map(Fieldset::of);
    }

    /**
     * The fields that the words of a list have.
     *
     * @param name the list's name
     * @param types by field; one that has different types in different words is left out
     */
    public record Fieldset(String name, Map<String, Type> types) implements Type.Shape {
        /** The shape of these words. */
        static Fieldset of(String name, List<Word> words) {
            Map<String, Type> types = new LinkedHashMap<>();
            List<String> fields =
                    words.stream().flatMap(Word::fields).distinct().toList();
            for (String field : fields) {
                List<Type> found = words.stream()
                        .flatMap(word -> word.type(field).stream())
                        .distinct()
                        .toList();
                if (found.size() == 1) {
                    Type type = found.get(0);
                    types.put(field, type == Basic.TEXT ? choice(field, words) : type);
                }
            }
            return new Fieldset(name, Collections.unmodifiableMap(types));
        }

        /** A list is closed, so that what its words can say is known. */
        private static Type choice(String field, List<Word> words) {
            return new Type.Choice(words.stream()
                    .flatMap(word -> Stream.ofNullable(word.get(field)))
                    .map(String::valueOf)
                    .distinct()
                    .toList());
        }

        private static Type of(Object value) {
            if (value instanceof BigDecimal number) {
                return number.scale() == 2 ? Basic.MONEY : Basic.NUMBER;
            } else if (value instanceof Boolean) {
                return Basic.BOOLEAN;
            } else if (value instanceof String) {
                return Basic.TEXT;
            }
            return Basic.LOCALIZED;
        }

        @Override
        public Optional<Type> field(String field) {
            return Optional.ofNullable(types.get(field));
        }

        @Override
        public List<String> fields() {
            return List.copyOf(types.keySet());
        }
    }
}
