package org.refundrill.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.refundrill.skill.SkillId;

/**
 * Finds the parameters under which a log would have been foretold best, each answer from those before it: one parameter
 * after the other is doubled or halved as long as that helps. No answer is held out, because none is used before it is
 * foretold.
 */
public final class Tuner {
    private static final int ELEMENTS = 200;
    private static final int TRAINEES = 5;
    private static final int AFTER_GAP = 500;
    private static final double WORTH = 0.01;
    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 16;
    private static final double DAYS = 1000;

    /**
     * A filter that is told to believe in much learning and little doubt foretells those who learn best, and calls the
     * others masters without their having shown it.
     */
    private static final double SOBER_GAIN = 0.06;

    private static final double SOBER_DRIFT = 0.02;
    private static final int ROUNDS = 6;
    private static final double NOTHING = 1e-7;

    private record Dial(
            ToDoubleFunction<FilterParameters> read,
            BiFunction<FilterParameters, Double, FilterParameters> set,
            double smallest,
            double largest) {}

    private static final List<Dial> DIALS = List.of(
            dial(FilterParameters::globalVariance, FilterParameters::withGlobalVariance),
            dial(FilterParameters::skillVariance, FilterParameters::withSkillVariance),
            dial(FilterParameters::itemVariance, FilterParameters::withItemVariance),
            dial(FilterParameters::globalDrift, FilterParameters::withGlobalDrift),
            new Dial(FilterParameters::skillDrift, FilterParameters::withSkillDrift, SOBER_DRIFT, LARGEST),
            new Dial(FilterParameters::gain, FilterParameters::withGain, SMALLEST, SOBER_GAIN));

    private static final Dial KEPT = new Dial(FilterParameters::keptDays, FilterParameters::withKeptDays, 1, DAYS);

    private final List<Worked> log;

    /** A tuner on the cases of a log, in its order. */
    public Tuner(List<Worked> log) {
        this.log = List.copyOf(log);
    }

    private static Dial dial(
            ToDoubleFunction<FilterParameters> read, BiFunction<FilterParameters, Double, FilterParameters> set) {
        return new Dial(read, set, SMALLEST, LARGEST);
    }

    /** Looks for better ones than these. */
    public Tuning tune(FilterParameters start) {
        double before = loss(start);
        if (elements() < ELEMENTS || trainees() < TRAINEES) {
            return new Tuning(start, start, before, before, Tuning.Outcome.TOO_LITTLE);
        }
        boolean gaps = afterGaps() >= AFTER_GAP;
        FilterParameters best = start;
        double least = before;
        for (int round = 0; round < ROUNDS; round++) {
            double atStart = least;
            for (Dial dial : DIALS) {
                best = turned(best, least, dial);
                least = loss(best);
            }
            if (gaps) {
                best = turned(best, least, KEPT);
                least = loss(best);
            }
            if (least > atStart - NOTHING) {
                break;
            }
        }
        boolean better = least < before * (1 - WORTH);
        return new Tuning(start, best, before, least, better ? Tuning.Outcome.ACCEPTED : Tuning.Outcome.NO_BETTER);
    }

    private FilterParameters turned(FilterParameters start, double loss, Dial dial) {
        for (double factor : new double[] {2, 0.5}) {
            FilterParameters best = start;
            double least = loss;
            while (true) {
                double value = dial.read().applyAsDouble(best);
                double other = Math.min(dial.largest(), Math.max(dial.smallest(), value * factor));
                FilterParameters next = dial.set().apply(best, other);
                double cost = other == value ? least : loss(next);
                if (cost >= least - NOTHING) {
                    break;
                }
                best = next;
                least = cost;
            }
            if (least < loss) {
                return best;
            }
        }
        return start;
    }

    /** What foretelling the log costs under these parameters, nats an element. */
    public double loss(FilterParameters parameters) {
        Cohort cohort = new Cohort(parameters, new Items());
        double sum = 0;
        long count = 0;
        for (Worked worked : log) {
            for (Update update : cohort.take(worked)) {
                sum += update.loss();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private long elements() {
        return log.stream()
                .mapToLong(worked -> worked.evidence().elements().size())
                .sum();
    }

    private long trainees() {
        return log.stream().map(Worked::trainee).distinct().count();
    }

    /** How many elements follow a day or more without their skill. */
    private long afterGaps() {
        Map<String, Map<SkillId, Instant>> last = new HashMap<>();
        long count = 0;
        for (Worked worked : log) {
            Map<SkillId, Instant> own = last.computeIfAbsent(worked.trainee(), name -> new HashMap<>());
            Instant now = worked.evidence().at();
            Set<SkillId> used = new HashSet<>();
            for (Evidence evidence : worked.evidence().elements()) {
                for (SkillId skill : evidence.skills()) {
                    Instant before = own.get(skill);
                    count += before != null && Duration.between(before, now).toDays() >= 1 ? 1 : 0;
                    used.add(skill);
                }
            }
            used.forEach(skill -> own.put(skill, now));
        }
        return count;
    }
}
