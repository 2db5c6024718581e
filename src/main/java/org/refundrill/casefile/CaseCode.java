package org.refundrill.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refundrill.scenario.RandomStream;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;

/**
 * The short name of a case, from which it can be generated again: a mark of the scenario's id, a mark of its generation
 * hash, the seed, the attempt that met the scenario's aim, and changed draws where it is a twin.
 *
 * @param scenario the scenario
 * @param seed the seed
 * @param attempt which try it was; written down, so that a later rulebook still gives the same case
 * @param changes numbers of changed values by draw, in the order of the draws
 */
public record CaseCode(Scenario scenario, long seed, int attempt, Map<String, Long> changes) {
    private static final int MARK = 5;

    public CaseCode {
        Map<String, Long> inOrder = new LinkedHashMap<>();
        for (String name : scenario.recipe().names()) {
            Long number = changes.get(name);
            if (number != null) {
                inOrder.put(name, number);
            }
        }
        changes = Collections.unmodifiableMap(inOrder);
    }

    /** What came of reading a code. */
    public sealed interface Reading {}

    /** A code of a case that can be generated again. */
    public record Known(CaseCode code) implements Reading {}

    /** Not a code, or one with a slip in it. */
    public record Mistyped(String typed) implements Reading {}

    /** A code of a scenario that is not here. */
    public record UnknownScenario(String typed) implements Reading {}

    /** A code from before its scenario changed what it draws. */
    public record Changed(Scenario scenario, long seed) implements Reading {}

    /** A code as it is shown, however it was typed; what is not a code stays as it is. */
    public static String tidy(String typed) {
        String digits = Base32.opened(typed);
        return digits == null ? typed : Base32.sealed(digits);
    }

    /** Reads a code. Case, spaces and hyphens do not matter. */
    public static Reading read(String typed, Map<String, Scenario> scenarios) {
        String digits = Base32.opened(typed);
        if (digits == null) {
            return new Mistyped(typed);
        }
        Base32.Reader reader = new Base32.Reader(digits);
        String family = Base32.fixed(reader.fixed(MARK), MARK);
        String generation = Base32.fixed(reader.fixed(MARK), MARK);
        long seed = reader.flexible();
        int attempt = reader.atEnd() ? -1 : (int) reader.flexible();
        if (reader.tooShort() || attempt < 0 || attempt >= Recipe.ATTEMPTS) {
            return new Mistyped(typed);
        }
        for (String id : scenarios.keySet()) {
            Scenario scenario = mark(id).equals(family) ? scenarios.get(id) : null;
            if (scenario != null) {
                return mark(scenario.recipe().hash()).equals(generation)
                        ? changes(typed, scenario, seed, attempt, reader)
                        : new Changed(scenario, seed);
            }
        }
        return new UnknownScenario(typed);
    }

    private static Reading changes(String typed, Scenario scenario, long seed, int attempt, Base32.Reader reader) {
        Map<String, Long> changes = new LinkedHashMap<>();
        while (!reader.atEnd()) {
            long draw = reader.flexible();
            long number = reader.flexible();
            if (reader.tooShort()
                    || draw < 0
                    || draw >= scenario.recipe().names().size()) {
                return new Mistyped(typed);
            }
            changes.put(scenario.recipe().names().get((int) draw), number);
        }
        return new Known(new CaseCode(scenario, seed, attempt, changes));
    }

    /** The code as it is shown and typed. */
    public String text() {
        StringBuilder digits = new StringBuilder();
        digits.append(mark(scenario.id())).append(mark(scenario.recipe().hash()));
        digits.append(Base32.flexible(seed)).append(Base32.flexible(attempt));
        changes.forEach((draw, number) -> digits.append(
                        Base32.flexible(scenario.recipe().names().indexOf(draw)))
                .append(Base32.flexible(number)));
        return Base32.sealed(digits.toString());
    }

    /** The code of the case with one more draw changed. */
    CaseCode with(String draw, long number) {
        Map<String, Long> more = new LinkedHashMap<>(changes);
        more.put(draw, number);
        return new CaseCode(scenario, seed, attempt, more);
    }

    /** The changed values themselves, for {@link Recipe#draw(long, int, Map)}. */
    Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        changes.forEach((draw, number) -> {
            Map<String, Object> draws = scenario.recipe().draw(seed, attempt, given);
            scenario.recipe().numbered(draw, number, seed, attempt, draws).ifPresent(value -> given.put(draw, value));
        });
        return given;
    }

    private static String mark(String text) {
        return Base32.fixed(RandomStream.hash(text) >>> 20, MARK);
    }
}
