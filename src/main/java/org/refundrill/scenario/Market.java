package org.refundrill.scenario;

import java.util.List;
import java.util.function.Supplier;
import org.refundrill.decision.ClauseId;

/**
 * Another market in which the cases of a scenario are decided, too.
 *
 * @param rulebook the rulebook that decides there; it bears the name of its pack
 * @param reaches the clauses that a ruling there can rest on
 * @param retelling how a case stands in that market's file; made when it is first asked for
 */
public record Market(String rulebook, List<ClauseId> reaches, Supplier<Retelling> retelling) {
    public Market {
        reaches = List.copyOf(reaches);
    }
}
