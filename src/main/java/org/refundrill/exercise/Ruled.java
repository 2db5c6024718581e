package org.refundrill.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Rulebook;

/**
 * A ruling as it is entered when a case is closed.
 *
 * @param outcome what was decided
 * @param clause the clause it was rested on
 * @param paid what reached the buyer in all
 */
public record Ruled(Outcome outcome, ClauseId clause, Money paid) {
    /** The ruling that is due in a case. */
    public static Ruled due(Brief brief) {
        RequestRuling ruling = brief.caseFile().ruling().first();
        return new Ruled(ruling.outcome(), Turning.decisive(ruling.grounds()), new Owed(brief).total());
    }

    /** The kinds of outcome that are right in a case, by their ids; the due one first. */
    public static Set<String> kinds(Brief brief) {
        RequestRuling ruling = brief.caseFile().ruling().first();
        Set<String> kinds = new LinkedHashSet<>();
        kinds.add(ruling.outcome().kind().id());
        ruling.acceptable().stream().map(Outcome::kind).map(OutcomeKind::id).forEach(kinds::add);
        return kinds;
    }

    /** Outcome, clause and what is paid in one line. */
    public Text told(Rulebook rulebook) {
        Text decided = Labels.of(rulebook, outcome);
        String sum = Formats.money(paid.amount(), paid.currency());
        return new Text(decided.en() + ", " + clause + ", " + sum, decided.zh() + "，" + clause + "，" + sum);
    }

    /** A row of a table: what stands before it, then outcome, clause and amount. */
    public static List<Text> cells(Rulebook rulebook, Text before, Ruled ruled) {
        return List.of(
                before,
                Labels.of(rulebook, ruled.outcome()),
                Text.same(ruled.clause().value()),
                Text.same(Formats.money(ruled.paid().amount(), ruled.paid().currency())));
    }
}
