package org.refundrill.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ruling while it is being written: the route sets the outcome, the settlement adds the money. */
final class Draft {
    /** Whose side the return is on: it decides freight and gifts. */
    enum Cause {
        BUYER,
        SELLER
    }

    final String request;
    final String route;
    final Map<String, Long> amounts = new LinkedHashMap<>();
    final Map<String, Long> tenders = new LinkedHashMap<>();
    final Map<String, String> payers = new LinkedHashMap<>();
    final Map<String, Deadline> deadlines = new LinkedHashMap<>();
    final Set<String> duties = new LinkedHashSet<>();
    Outcome outcome = Outcome.of(OutcomeKind.HOLD);
    Cause cause = Cause.SELLER;
    /** Parcel came back to the seller or never left: nothing more to send. */
    boolean goodsBack;
    /** The lines that are granted. */
    List<Item> lines = List.of();

    private final List<Outcome> others = new ArrayList<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private @Nullable String unknown;

    Draft(String request, String route) {
        this.request = request;
        this.route = route;
    }

    Draft approve(String remedy, String... because) {
        return decide(Outcome.granting(OutcomeKind.APPROVE, remedy), because);
    }

    Draft partly(String remedy) {
        outcome = Outcome.granting(OutcomeKind.PARTLY_APPROVE, remedy);
        return this;
    }

    Draft refuse(String... because) {
        return decide(Outcome.of(OutcomeKind.REFUSE), because);
    }

    /** Refused here, with the way that is left open. */
    Draft refuseFor(String remedy, String... because) {
        return decide(Outcome.granting(OutcomeKind.REFUSE, remedy), because);
    }

    /** Handed to somebody else to decide. */
    Draft escalate(String... because) {
        return decide(Outcome.of(OutcomeKind.ESCALATE), because);
    }

    Draft hold(String... because) {
        return decide(Outcome.of(OutcomeKind.HOLD), because);
    }

    Draft ask(String proof, String from, String... because) {
        return decide(Outcome.asking(proof, from), because);
    }

    /** The claim on the payment is let stand. */
    Draft accept(String remedy, String... because) {
        return decide(Outcome.granting(OutcomeKind.ACCEPT_DISPUTE, remedy), because);
    }

    /** The claim is answered, and with what. */
    Draft answer(OutcomeKind how, String with, String... because) {
        return decide(Outcome.granting(how, with), because);
    }

    Draft unknown(String path) {
        unknown = path;
        amounts.clear();
        payers.clear();
        return decide(Outcome.of(OutcomeKind.ASK));
    }

    /** A further outcome that the articles leave open. */
    Draft or(OutcomeKind kind, @Nullable String remedy) {
        others.add(Outcome.granting(kind, remedy));
        return this;
    }

    Draft orAsk(String proof, String from) {
        others.add(Outcome.asking(proof, from));
        return this;
    }

    Draft because(String... further) {
        Collections.addAll(rules, further);
        return this;
    }

    /** Names the rule that decides, before those already named. */
    Draft aboveAll(String rule) {
        List<String> after = new ArrayList<>(rules);
        rules.clear();
        rules.add(rule);
        rules.addAll(after);
        return this;
    }

    Draft causedBy(Cause side) {
        cause = side;
        return this;
    }

    Draft back() {
        goodsBack = true;
        return this;
    }

    Draft pays(String what, String who) {
        payers.put(what, who);
        return this;
    }

    Draft due(Deadline deadline) {
        deadlines.put(deadline.what(), deadline);
        return this;
    }

    Draft amount(String component, long minor) {
        if (minor != 0) {
            amounts.put(component, minor);
        }
        return this;
    }

    /** A sum goes back by the ways it was paid, by the weight of each way's real amount. */
    Draft paidBack(long due, List<Item> ways) {
        if (!ways.isEmpty() && due > 0) {
            List<Long> shares = Shares.byWeight(
                    due, ways.stream().map(way -> way.money("amount")).toList());
            for (int i = 0; i < ways.size(); i++) {
                tenders.merge(ways.get(i).word("kind"), shares.get(i), Long::sum);
            }
        }
        return this;
    }

    boolean grants(String remedy) {
        boolean granted = outcome.kind() == OutcomeKind.APPROVE || outcome.kind() == OutcomeKind.PARTLY_APPROVE;
        return granted && remedy.equals(outcome.remedy());
    }

    Reference finished() {
        Set<Outcome> acceptable = new LinkedHashSet<>();
        acceptable.add(outcome);
        acceptable.addAll(others);
        return new Reference(
                request,
                route,
                outcome,
                List.copyOf(acceptable),
                List.copyOf(rules),
                amounts,
                tenders,
                payers,
                deadlines,
                List.copyOf(duties),
                unknown);
    }

    /** What the verbs above do not say. */
    Draft decide(Outcome decided, String... because) {
        outcome = decided;
        return because(because);
    }
}
