package org.refundrill.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/**
 * How one value of a case is drawn. The values that a case could have had instead are numbered, so that a case code can
 * name one of them.
 */
sealed interface Draw {
    /** The type of its values. */
    Type type();

    /** A value from its own stream; what was drawn before may be read. */
    @Nullable
    Object draw(RandomStream stream, Drawn drawn);

    /** Values that could stand here instead, the nearest first; none where a change would say nothing. */
    default List<Object> others(Object value, Drawn drawn) {
        return List.of();
    }

    /** The number of a value. */
    default long number(Object value, Drawn drawn) {
        throw new IllegalArgumentException("this value follows from others and cannot be changed");
    }

    /** The value with a number; null when there is none. */
    default @Nullable Object numbered(long number, RandomStream stream, Drawn drawn) {
        return null;
    }

    /** The slots it reads beside its stream. */
    default List<Integer> reads() {
        return List.of();
    }

    /**
     * Whole numbers or amounts, stepwise from the least to the greatest; favoured ones are drawn more often.
     *
     * @param type number or money
     * @param least the first, counted in units of the last digit
     * @param greatest the last
     * @param digits digits after the point
     * @param favour the favoured values
     * @param share how many of 10,000 draws take a favoured value
     */
    record Range(Type type, long least, long greatest, int digits, List<Long> favour, int share) implements Draw {
        private static final int FURTHEST = 64;
        private static final long[] LEAPS = {1, 100, 1_000, 10_000};

        @Override
        public Object draw(RandomStream stream, Drawn drawn) {
            if (!favour.isEmpty() && stream.below(10_000) < share) {
                return value(favour.get((int) stream.below(favour.size())));
            }
            return value(least + stream.below(greatest - least + 1));
        }

        /** Numbers go outward one by one, amounts by the cent and by whole units; both visit what is favoured. */
        @Override
        public List<Object> others(Object value, Drawn drawn) {
            long now = units(value);
            TreeSet<Long> near = new TreeSet<>(favour);
            if (digits == 0) {
                for (long step = 1; step <= FURTHEST; step++) {
                    near.add(now + step);
                    near.add(now - step);
                }
            } else {
                for (long leap : LEAPS) {
                    near.add(now + leap);
                    near.add(now - leap);
                }
            }
            near.add(least);
            near.add(greatest);
            near.remove(now);
            return near.stream()
                    .filter(units -> (units >= least && units <= greatest) || favour.contains(units))
                    .sorted((a, b) -> Long.compare(Math.abs(a - now), Math.abs(b - now)))
                    .<Object>map(this::value)
                    .toList();
        }

        @Override
        public long number(Object value, Drawn drawn) {
            return units(value);
        }

        @Override
        public Object numbered(long number, RandomStream stream, Drawn drawn) {
            return value(number);
        }

        private BigDecimal value(long units) {
            return BigDecimal.valueOf(units, digits);
        }

        private long units(Object value) {
            return ((BigDecimal) value).movePointRight(digits).longValueExact();
        }
    }

    /**
     * One of several values.
     *
     * @param type their type
     * @param values the values
     * @param weights how often each is drawn
     */
    record One(Type type, List<Object> values, Weighing weights) implements Draw {
        @Override
        public Object draw(RandomStream stream, Drawn drawn) {
            return values.get(stream.weighted(weights.of(drawn)));
        }

        @Override
        public List<Object> others(Object value, Drawn drawn) {
            return values.stream().filter(other -> !other.equals(value)).toList();
        }

        @Override
        public long number(Object value, Drawn drawn) {
            return values.indexOf(value);
        }

        @Override
        public @Nullable Object numbered(long number, RandomStream stream, Drawn drawn) {
            return number >= 0 && number < values.size() ? values.get((int) number) : null;
        }

        @Override
        public List<Integer> reads() {
            return weights.reads();
        }
    }

    /**
     * An entry of a word list.
     *
     * @param words where the list stands
     * @param path branches to go down by
     * @param type the fields of all its words
     */
    record FromWords(Words words, List<Branch> path, Type type) implements Draw {
        @Override
        public @Nullable Object draw(RandomStream stream, Drawn drawn) {
            List<Word> list = list(drawn);
            return list.isEmpty()
                    ? null
                    : list.get((int) stream.below(list.size())).settled(stream);
        }

        @Override
        public List<Object> others(Object value, Drawn drawn) {
            String id = ((Word) value).id();
            return list(drawn).stream()
                    .filter(word -> !word.id().equals(id))
                    .<Object>map(word -> word)
                    .toList();
        }

        @Override
        public long number(Object value, Drawn drawn) {
            String id = ((Word) value).id();
            return list(drawn).stream().map(Word::id).toList().indexOf(id);
        }

        @Override
        public @Nullable Object numbered(long number, RandomStream stream, Drawn drawn) {
            List<Word> list = list(drawn);
            if (number < 0 || number >= list.size()) {
                return null;
            }
            stream.next();
            return list.get((int) number).settled(stream);
        }

        @Override
        public List<Integer> reads() {
            return path.stream()
                    .filter(branch -> branch.name() == null)
                    .map(Branch::slot)
                    .toList();
        }

        private List<Word> list(Drawn drawn) {
            Words found = words;
            for (Branch branch : path) {
                String name = branch.name();
                found = found.branch(name == null ? drawn.key(branch.slot()) : name)
                        .orElse(Words.none());
            }
            return found.all();
        }

        /**
         * A part of a list, always the same one or the one that a draw names.
         *
         * @param name the part's name; null where the value in the slot is the name
         */
        record Branch(int slot, @Nullable String name) {}
    }

    /**
     * An invented person. They never change a ruling, so no twin is looked for; but one can be named in whose place another
     * one stands, to see whether that counts for somebody.
     *
     * @param names where names come from
     * @param places towns and streets of the pack; the name source's own address where there are none
     */
    record Person(NameSource names, List<Word> places) implements Draw {
        private static final Type SHAPE = shape();
        private static final String ID = "person";
        private static final int OTHERS = 24;

        @Override
        public Type type() {
            return SHAPE;
        }

        @Override
        public List<Object> others(Object value, Drawn drawn) {
            List<Object> others = new ArrayList<>();
            for (long number = 1; number <= OTHERS; number++) {
                others.add(person(RandomStream.of(number), ID + number));
            }
            others.removeIf(other -> ((Word) other).values().equals(((Word) value).values()));
            return List.copyOf(others);
        }

        /** The one that is drawn has no number. */
        @Override
        public long number(Object value, Drawn drawn) {
            String number = ((Word) value).id().substring(ID.length());
            return number.isEmpty() ? 0 : Long.parseLong(number);
        }

        @Override
        public Object numbered(long number, RandomStream stream, Drawn drawn) {
            return number == 0 ? draw(stream, drawn) : person(RandomStream.of(number), ID + number);
        }

        private static Type shape() {
            Map<String, Type> types = new LinkedHashMap<>();
            types.put("name", Type.Basic.LOCALIZED);
            types.put("contact", Type.Basic.TEXT);
            types.put("address", Type.Basic.LOCALIZED);
            return new Word.Fieldset("person", types);
        }

        @Override
        public Object draw(RandomStream stream, Drawn drawn) {
            return person(stream, ID);
        }

        private Word person(RandomStream stream, String id) {
            NameSource.Named named = names.person(stream.next());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", named.name());
            values.put("contact", named.contact());
            values.put("address", places.isEmpty() ? named.address() : address(stream));
            return new Word(id, values, Map.of());
        }

        private Text address(RandomStream stream) {
            Word place = places.get((int) stream.below(places.size()));
            Text city = text(place, "city");
            Text street = text(place, "street");
            long number = 1 + stream.below(280);
            return new Text(number + " " + street.en() + ", " + city.en(), city.zh() + street.zh() + number + "号");
        }

        private static Text text(Word place, String field) {
            return place.get(field) instanceof Text text ? text : Text.same("");
        }
    }

    /**
     * A value computed from earlier ones.
     *
     * @param expression how
     */
    record Computed(Expression expression) implements Draw {
        @Override
        public Type type() {
            return expression.type();
        }

        @Override
        public @Nullable Object draw(RandomStream stream, Drawn drawn) {
            return expression.evaluate(drawn);
        }

        @Override
        public List<Integer> reads() {
            List<Integer> slots = new ArrayList<>();
            expression.reads().forEach(variable -> slots.add(variable.slot()));
            return slots;
        }
    }
}
