package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.RequestRuling;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * Takes the requests of a world in their order; what is paid on one is seen by those after it. A rulebook that only
 * answers questions takes none.
 */
final class Docket {
    private final Program program;
    private final @Nullable Judge judge;
    private final Ledger ledger;

    Docket(Program program, @Nullable Procedure procedure, Ledger ledger, Currency currency) {
        this.program = program;
        this.judge = procedure == null ? null : new Judge(program, procedure, currency);
        this.ledger = ledger;
    }

    /** The rulings on all requests. */
    List<RequestRuling> decide(World world, Consumer<Evaluation> watching) {
        List<RequestRuling> rulings = new ArrayList<>();
        if (judge == null) {
            return rulings;
        }
        List<WorldRecord> requests = program.requests(world);
        World seen = world;
        for (WorldRecord request : requests) {
            Evaluation evaluation = new Evaluation(program, seen, request, true);
            watching.accept(evaluation);
            RequestRuling ruling = judge.rule(evaluation, request.id());
            rulings.add(ruling);
            seen = rulings.size() < requests.size() ? after(ruling, judge, seen) : seen;
        }
        return rulings;
    }

    /** The world as the requests decided later see it. */
    private World after(RequestRuling ruling, Judge judge, World world) {
        World after = world;
        for (WorldRecord entry : ledger.entries(ruling, judge.refundLines(ruling), world)) {
            after = after.and(entry);
        }
        return after;
    }

    /** The first request's ruling in brief; none where the whole grounds must be looked at, or nothing is decided. */
    Optional<RequestRuling> glance(World world) {
        if (judge == null) {
            return Optional.empty();
        }
        return first(world)
                .map(first -> judge.rule(new Evaluation(program, world, first, false), first.id()))
                .filter(ruling -> ruling.grounds().decisive() != null);
    }

    Optional<RequestRuling> outline(World world) {
        if (judge == null) {
            return Optional.empty();
        }
        return first(world).map(first -> judge.outline(new Evaluation(program, world, first, false), first.id()));
    }

    Optional<RequestRuling> outline(World world, String row) {
        if (judge == null) {
            return Optional.empty();
        }
        Optional<WorldRecord> first = first(world);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Evaluation evaluation = new Evaluation(program, world, first.get(), false);
        return judge.mayDecide(row, evaluation)
                ? Optional.of(judge.outline(evaluation, first.get().id()))
                : Optional.empty();
    }

    private Optional<WorldRecord> first(World world) {
        return program.requests(world).stream().findFirst();
    }

    /** The evaluation of one request, decided already; those before it come first, as their refunds are seen by it. */
    Evaluation at(World world, String request, boolean tracing) {
        World seen = world;
        for (WorldRecord candidate : program.requests(world)) {
            boolean wanted = candidate.id().equals(request);
            Evaluation evaluation = new Evaluation(program, seen, candidate, wanted && tracing);
            if (judge == null) {
                if (wanted) {
                    return evaluation;
                }
            } else if (wanted) {
                judge.outcome(evaluation);
                return evaluation;
            } else {
                seen = after(judge.rule(evaluation, candidate.id()), judge, seen);
            }
        }
        throw new IllegalArgumentException("there is no request '" + request + "' in this case");
    }

    /** The ruling on facts that were given rather than read from a world. */
    RequestRuling rule(Evaluation given) {
        return needed().rule(given, "request");
    }

    /** The outcome alone on facts that were given. */
    Decided outcome(Evaluation given) {
        return needed().outcome(given);
    }

    private Judge needed() {
        if (judge == null) {
            throw new IllegalStateException("this rulebook answers questions and decides no request");
        }
        return judge;
    }

    /** Whether it decides requests at all. */
    boolean decides() {
        return judge != null;
    }
}
