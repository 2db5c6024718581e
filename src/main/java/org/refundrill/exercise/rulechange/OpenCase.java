package org.refundrill.exercise.rulechange;

import java.util.List;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Labels;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Rulebook;

/**
 * A case in the drawer, ruled by both texts.
 *
 * @param number its number, from 1
 * @param old what the old text makes of it
 * @param now what the new text makes of it
 * @param byNew whether the new text is the one that decides it
 */
record OpenCase(int number, RequestRuling old, RequestRuling now, boolean byNew) {
    String id() {
        return Integer.toString(number);
    }

    static Text called(int number) {
        return new Text("Case " + number, number + "号案件");
    }

    static List<Option> options(List<OpenCase> cases) {
        return cases.stream()
                .map(one -> new Option(one.id(), called(one.number())))
                .toList();
    }

    /** The ruling that is due. */
    RequestRuling due() {
        return byNew ? now : old;
    }

    /** Whether something else is due than before the change: another outcome, another remedy, or another sum. */
    boolean flips() {
        return !old.outcome().equals(due().outcome()) || paid(old) != paid(due());
    }

    /** Whether the two texts differ on it in outcome or remedy. */
    boolean turns() {
        return !id(old.outcome()).equals(id(now.outcome()));
    }

    /** An outcome with its remedy, as it is chosen. */
    static String id(Outcome outcome) {
        String remedy = outcome.remedy();
        return outcome.kind().id() + "/" + (remedy == null ? "none" : remedy);
    }

    /** What comes out, in a few words. */
    static Text told(Rulebook rulebook, RequestRuling ruling) {
        Text outcome = Labels.of(rulebook, ruling.outcome());
        Money paid = Money.ofMinor(paid(ruling), rulebook.currency());
        String sum = paid.signum() == 0 ? "" : " " + Formats.money(paid.amount(), paid.currency());
        return new Text(outcome.en() + sum, outcome.zh() + sum);
    }

    private static long paid(RequestRuling ruling) {
        return ruling.amounts().stream()
                .map(AmountLine::amount)
                .mapToLong(Money::minor)
                .sum();
    }
}
