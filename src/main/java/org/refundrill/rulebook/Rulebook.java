package org.refundrill.rulebook;

import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.World;

/** One version of a policy, compiled: immutable, and safe to share between threads. */
public interface Rulebook {
    /** Its id, such as {@code cn-marketplace}. */
    String id();

    /** Its version, such as {@code 2026}. */
    String version();

    Text title();

    Currency currency();

    /** Its clauses in the author's order. */
    Map<ClauseId, Clause> clauses();

    /** Every row of every table, in the author's order. */
    List<TableRow> rows();

    /** The vocabulary: the facts a ruling starts from, in the author's order. */
    List<FactSpec> vocabulary();

    /** The label of a fact, derived value or parameter, for people. */
    Text label(String name);

    /** The type of a fact, derived value or parameter. */
    Optional<Type> typeOf(String name);

    /** What a choice's value is called, such as {@code return-refund}; the value itself where no label is given. */
    Text label(String name, String value);

    /** The ids of the clauses that the rows of a table cite, each once, in row order. */
    List<ClauseId> clausesOf(String table);

    /** The clauses that one row of a table cites, the decisive one first; none where there is no such row. */
    List<ClauseId> clausesOf(String table, String row);

    /** The clause that says how a parameter or derived value comes about, where one does. */
    default Optional<ClauseId> sourceOf(String name) {
        return Optional.empty();
    }

    /** The names of the values that one row of a table tests, in column order; none where there is no such row. */
    List<String> testedBy(String table, String row);

    /**
     * The ruling on every request of a world, with grounds but without flips. Hidden records are not read. A rulebook that
     * only answers questions decides none.
     */
    Ruling decide(World world);

    /**
     * The ruling on the first request in brief, where there is one: as {@link #decide(World)} gives it, but of the grounds only the decisive
     * clause, the table and the row are sure to be there. Costs a fraction.
     */
    default Optional<RequestRuling> glance(World world) {
        return decide(world).leading();
    }

    /**
     * Where the ruling on the first request comes from: outcome, decisive clause, table and row. They hold unless an
     * amount turns out to hang on something unknown. Costs a fraction again.
     */
    default Optional<RequestRuling> outline(World world) {
        return decide(world).leading();
    }

    /** The same; none where a condition of the row that is hoped for does not hold. Seeing that costs next to nothing. */
    default Optional<RequestRuling> outline(World world, String row) {
        return outline(world);
    }

    /** The facts of one request, in vocabulary order; null values are unknown. */
    Map<String, @Nullable Object> facts(World world, String request);

    /** The rows that fire when a world is decided: of the tables that decide, of those on the way and of those after. */
    Set<TableRow> fired(World world);

    /** The rows that fire when one value is asked for, of one request or of the world as a whole. */
    default Set<TableRow> fired(World world, @Nullable String request, String name) {
        return Set.of();
    }

    /** The values that exercises may ask for, beside rulings. */
    default List<String> answers() {
        return List.of();
    }

    /** What one value comes to, and why; of one request or of the world as a whole. Hidden records are not read. */
    default Answer answer(World world, @Nullable String request, String name) {
        return new Answer(value(world, request, name), List.of(), Map.of(), Map.of(), List.of());
    }

    /** The ruling on given facts: all of the vocabulary, null where unknown. */
    Ruling decide(Map<String, @Nullable Object> facts);

    /**
     * Any named value (fact, derived value or parameter) as it came out for one request, or, without a request, for the
     * world as a whole.
     */
    @Nullable
    Object value(World world, @Nullable String request, String name);

    /** Several named values together, in the same order: costs as much as one. */
    default Map<String, @Nullable Object> values(World world, @Nullable String request, Collection<String> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, value(world, request, name)));
        return values;
    }

    /** Everything that the evaluation of one request comes to. */
    Workings workings(World world, String request);

    /** Everything that the evaluation of given facts comes to: all of the vocabulary, null where unknown. */
    Workings workings(Map<String, @Nullable Object> facts);

    /** What it says, as data. */
    Blueprint blueprint();
}
