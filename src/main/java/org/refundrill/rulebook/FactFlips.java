package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.RequestRuling;
import org.refundrill.feel.Type;

/** Finds the nearest changes of one fact that lead to another outcome or another deciding clause. */
public final class FactFlips {

    private static final int TOLD = 5;

    private final Rulebook rulebook;
    private final Map<String, @Nullable Object> facts;
    private final @Nullable Object verdict;

    private FactFlips(Rulebook rulebook, Map<String, @Nullable Object> facts) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.verdict = verdict(facts);
    }

    /** A flip and how far away it is. */
    private record Found(Grounds.Flip flip, double distance) {}

    /** What counts as the same ruling. */
    private record Verdict(Outcome outcome, @Nullable ClauseId clause) {}

    /** The nearest flips of the facts that a ruling on these facts used, nearest first. */
    public static List<Grounds.Flip> nearest(Rulebook rulebook, Map<String, @Nullable Object> facts) {
        return new FactFlips(rulebook, facts).nearest();
    }

    private List<Grounds.Flip> nearest() {
        RequestRuling ruling = rulebook.decide(facts).first();
        List<Found> found = new ArrayList<>();
        for (String fact : ruling.grounds().facts().keySet()) {
            rulebook.typeOf(fact).ifPresent(type -> search(fact, type, found));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::distance))
                .limit(TOLD)
                .map(Found::flip)
                .toList();
    }

    private void search(String fact, Type type, List<Found> found) {
        Object now = facts.get(fact);
        if (type == Type.Basic.BOOLEAN) {
            if (now == null) {
                attempt(fact, true, 1, found);
                attempt(fact, false, 1, found);
            } else {
                attempt(fact, !now.equals(true), 1, found);
            }
        } else if (type instanceof Type.Choice choice) {
            for (String value : choice.values()) {
                if (!value.equals(now)) {
                    attempt(fact, value, 1, found);
                }
            }
        } else if (now != null) {
            Optional<Stepping> stepping = Stepping.of(type, now);
            stepping.ifPresent(steps -> {
                boundary(fact, steps, 1, found);
                boundary(fact, steps, -1, found);
            });
        }
    }

    private void attempt(String fact, Object value, double distance, List<Found> found) {
        if (!Objects.equals(verdict, verdict(with(fact, value)))) {
            found.add(new Found(flip(fact, value), distance));
        }
    }

    /** Steps outward, doubling the step, until the ruling changes; then closes in on the first step that changes it. */
    private void boundary(String fact, Stepping steps, int direction, List<Found> found) {
        long same = 0;
        long other = 1;
        while (!differs(fact, steps.at(direction * other))) {
            same = other;
            other *= 2;
            if (other > steps.most() || steps.at(direction * other) == null) {
                return;
            }
        }
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (differs(fact, steps.at(direction * middle))) {
                other = middle;
            } else {
                same = middle;
            }
        }
        Object value = steps.at(direction * other);
        if (value != null) {
            found.add(new Found(flip(fact, value), other * steps.weight()));
        }
    }

    private boolean differs(String fact, @Nullable Object value) {
        return value != null && !Objects.equals(verdict, verdict(with(fact, value)));
    }

    private Map<String, @Nullable Object> with(String fact, Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(facts);
        changed.put(fact, value);
        return changed;
    }

    private @Nullable Object verdict(Map<String, @Nullable Object> changed) {
        if (rulebook instanceof CompiledRulebook compiled) {
            Decided decided = compiled.outcome(changed);
            return new Verdict(
                    decided.outcome(),
                    decided.clauses().isEmpty() ? null : decided.clauses().get(0));
        }
        RequestRuling ruling = rulebook.decide(changed).first();
        return new Verdict(ruling.outcome(), ruling.grounds().decisive());
    }

    private Grounds.Flip flip(String fact, Object value) {
        Verdict then = (Verdict) Objects.requireNonNull(verdict(with(fact, value)));
        return new Grounds.Flip(fact, facts.get(fact), value, then.outcome(), then.clause(), null);
    }
}
