package org.refundrill.content;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Functions;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Words;
import org.refundrill.world.Schema;

/**
 * What a scenario is read against.
 *
 * @param pack the pack it belongs to
 * @param schema the record types it may use
 * @param currency the currency of its amounts
 * @param zone the time zone of date-times that name none
 * @param functions the functions its expressions may call
 * @param words the pack's words
 * @param names where invented people come from
 * @param rulebooks the ids of the rulebooks there are
 * @param clauses the clauses of a rulebook, over all its versions; null to leave them unchecked
 * @param newest the newest version of a rulebook; none where its values are left unchecked
 * @param exercises the exercise types there are; a scenario that asks for another one is warned of
 * @param scenarios whether there is a scenario with an id, in any pack
 * @param shared what scenarios of the pack may use, by name
 */
public record Surroundings(
        String pack,
        Schema schema,
        Currency currency,
        ZoneId zone,
        Functions functions,
        Words words,
        NameSource names,
        List<String> rulebooks,
        @Nullable Function<String, Set<ClauseId>> clauses,
        Function<String, Optional<Rulebook>> newest,
        List<String> exercises,
        Predicate<String> scenarios,
        Map<String, Shared> shared) {
    public Surroundings {
        rulebooks = List.copyOf(rulebooks);
        exercises = List.copyOf(exercises);
        shared = Map.copyOf(shared);
    }
}
