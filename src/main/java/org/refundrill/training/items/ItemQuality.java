package org.refundrill.training.items;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refundrill.psychometrics.Dif;
import org.refundrill.psychometrics.Drift;
import org.refundrill.psychometrics.Interval;
import org.refundrill.psychometrics.Proportion;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/** Gathers answers and tells what they say about each question. What somebody answers again says nothing new. */
public final class ItemQuality {
    private static final double HARD = 0.20;
    private static final double EASY = 0.95;
    private static final double WEAK = 0.15;
    private static final double RARE = 0.05;
    private static final double OFTEN = 0.05;
    private static final int QUESTIONED_FROM = 20;
    private static final Duration HALF = Duration.ofDays(90);
    private static final double PRIOR = 0.25;
    private static final int STRATA = 5;
    private static final int SOME = 10;
    private static final double Z = 1.959964;

    private final SortedMap<String, List<ItemAnswer>> gathered = new TreeMap<>();
    private final Map<String, Set<String>> met = new HashMap<>();
    private final Map<String, Fit> fits = new HashMap<>();
    private final Overrides overrides = new Overrides();
    private final Map<String, Integer> flagged = new HashMap<>();
    private final Map<String, Integer> worked = new HashMap<>();
    private final Set<String> one;
    private final Set<String> other;

    /**
     * Nothing gathered yet.
     *
     * @param one the people of a group to be compared; empty for none
     * @param other those of the other group
     */
    public ItemQuality(Set<String> one, Set<String> other) {
        this.one = Set.copyOf(one);
        this.other = Set.copyOf(other);
    }

    /** Takes an event of the log. */
    public void take(Event event) {
        if (event.kind().equals(Event.FLAGGED)) {
            flagged.merge(Written.text(event.details().get("scenario")), 1, Integer::sum);
            return;
        }
        if (event.kind().equals(Event.MARKED)) {
            overrides.marked(event);
            return;
        }
        boolean fresh =
                met.computeIfAbsent(event.trainee(), any -> new HashSet<>()).add(event.code());
        if (fresh) {
            List<ItemAnswer> answers = ItemAnswer.of(event);
            answers.forEach(answer -> gathered.computeIfAbsent(answer.item(), any -> new ArrayList<>())
                    .add(answer));
            overrides.answered(event);
            answers.stream().findFirst().ifPresent(answer -> worked.merge(answer.scenario(), 1, Integer::sum));
        }
    }

    /**
     * Takes what was foretold of an answer just before it came.
     *
     * @param item scenario, element and deciding row
     * @param expected the credit that was expected, 0 to 1
     * @param came the credit that came
     */
    public void foretold(String item, double expected, double came) {
        fits.computeIfAbsent(item, any -> new Fit()).add(expected, came);
    }

    /** Every question that was answered, by its name. */
    public List<ItemFigures> figures() {
        SortedMap<String, List<ItemAnswer>> items = new TreeMap<>();
        gathered.forEach((item, answers) -> items.put(item, new ArrayList<>(answers)));
        overrides
                .answers()
                .forEach(answer -> items.computeIfAbsent(answer.item(), any -> new ArrayList<>())
                        .add(answer));
        Map<String, int[]> overruled = overrides.counts();
        Rests rests = new Rests(items.values());
        Map<String, List<Long>> times = new HashMap<>();
        items.forEach((item, answers) ->
                times.computeIfAbsent(family(item), any -> new ArrayList<>()).add(median(answers)));
        List<ItemFigures> figures = new ArrayList<>();
        items.forEach((item, answers) -> figures.add(figures(
                item,
                answers,
                rests,
                times.getOrDefault(family(item), List.of()),
                overruled.getOrDefault(family(item), new int[2]))));
        return figures;
    }

    /** Scenario and element: the questions of one family are siblings. */
    private static String family(String item) {
        return item.substring(0, item.indexOf('/', item.indexOf('/') + 1));
    }

    private ItemFigures figures(
            String item, List<ItemAnswer> answers, Rests rests, List<Long> siblings, int[] overruled) {
        int n = answers.size();
        long right = answers.stream().filter(ItemAnswer::right).count();
        Interval facility = Proportion.of(right, n);
        Optional<Double> rest = n >= ItemFigures.STABLE_FROM ? rests.correlation(answers) : Optional.empty();
        List<ItemFigures.Distractor> distractors = distractors(answers, rests);
        Optional<Drift> drift = drift(answers);
        Optional<Double> misfit = Optional.ofNullable(fits.get(item)).flatMap(Fit::worst);
        Optional<Dif> all = dif(answers, rests);
        Optional<Dif> dif = all.filter(Dif::reportable);
        long median = median(answers);
        List<ItemFigures.Flag> flags = new ArrayList<>();
        if (n >= ItemFigures.STABLE_FROM) {
            flag(flags, facility.estimate() < HARD, ItemFigures.Flag.HARD);
            flag(flags, facility.estimate() > EASY, ItemFigures.Flag.EASY);
            double r = rest.orElse(1.0);
            flag(flags, r < WEAK && r >= 0, ItemFigures.Flag.WEAK);
            flag(flags, r < 0, ItemFigures.Flag.AGAINST);
            double key = rests.mean(answers.stream().filter(ItemAnswer::right).toList());
            flag(
                    flags,
                    distractors.stream().anyMatch(wrong -> wrong.ability() - Z * wrong.error() > key),
                    ItemFigures.Flag.CHECK_KEY);
            flag(flags, distractors.stream().anyMatch(wrong -> wrong.share() < RARE), ItemFigures.Flag.RARE_OPTION);
            flag(flags, drift.filter(Drift::notable).isPresent(), ItemFigures.Flag.DRIFT);
            flag(flags, siblings.size() > 2 && median > 2 * middle(siblings), ItemFigures.Flag.SLOW);
        }
        String scenario = answers.get(0).scenario();
        int cases = worked.getOrDefault(scenario, 0);
        flag(
                flags,
                cases >= QUESTIONED_FROM && flagged.getOrDefault(scenario, 0) > OFTEN * cases,
                ItemFigures.Flag.QUESTIONED);
        flag(flags, misfit.filter(Fit::isOff).isPresent(), ItemFigures.Flag.MISFIT);
        flag(flags, overruled[0] >= QUESTIONED_FROM && overruled[1] > OFTEN * overruled[0], ItemFigures.Flag.OVERRULED);
        flag(flags, dif.filter(one -> one.level() != Dif.Level.A).isPresent(), ItemFigures.Flag.UNFAIR);
        return new ItemFigures(
                item,
                n,
                facility,
                n >= ItemFigures.SHOWN_FROM ? Optional.of(difficulty(answers)) : Optional.empty(),
                rest,
                median,
                distractors,
                drift,
                misfit,
                dif,
                all.filter(found -> !found.reportable() && Double.isFinite(found.shrunken(PRIOR)))
                        .map(found -> found.shrunken(PRIOR)),
                flags);
    }

    private static void flag(List<ItemFigures.Flag> flags, boolean wanted, ItemFigures.Flag flag) {
        if (wanted) {
            flags.add(flag);
        }
    }

    /** The logit of the share wrong, half an answer added to either side so that it is finite. */
    private static Interval difficulty(List<ItemAnswer> answers) {
        double credit = answers.stream().mapToDouble(ItemAnswer::credit).sum() + 0.5;
        double lost = answers.size() + 1 - credit;
        double difficulty = Math.log(lost / credit);
        double error = Math.sqrt(1 / credit + 1 / lost);
        return new Interval(difficulty, difficulty - Z * error, difficulty + Z * error);
    }

    private static long median(List<ItemAnswer> answers) {
        return middle(answers.stream().map(ItemAnswer::seconds).toList());
    }

    private static long middle(List<Long> numbers) {
        List<Long> sorted = numbers.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static List<ItemFigures.Distractor> distractors(List<ItemAnswer> answers, Rests rests) {
        Map<String, List<ItemAnswer>> wrong = new TreeMap<>();
        answers.stream()
                .filter(answer -> !answer.right() && !answer.answer().isEmpty())
                .forEach(answer -> wrong.computeIfAbsent(answer.answer(), any -> new ArrayList<>())
                        .add(answer));
        return wrong.entrySet().stream()
                .map(entry -> new ItemFigures.Distractor(
                        entry.getKey(),
                        entry.getValue().size() / (double) answers.size(),
                        rests.mean(entry.getValue()),
                        rests.error(entry.getValue())))
                .sorted(Comparator.comparingDouble(ItemFigures.Distractor::share)
                        .reversed())
                .toList();
    }

    /** The last ninety days against all before. */
    private static Optional<Drift> drift(List<ItemAnswer> answers) {
        Instant last = answers.stream()
                .map(ItemAnswer::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant border = last.minus(HALF);
        List<ItemAnswer> before =
                answers.stream().filter(answer -> answer.at().isBefore(border)).toList();
        List<ItemAnswer> after =
                answers.stream().filter(answer -> !answer.at().isBefore(border)).toList();
        if (before.size() < ItemFigures.STABLE_FROM || after.size() < ItemFigures.STABLE_FROM) {
            return Optional.empty();
        }
        Interval earlier = difficulty(before);
        Interval later = difficulty(after);
        return Optional.of(Drift.of(earlier.estimate(), variance(earlier), later.estimate(), variance(later)));
    }

    private static double variance(Interval interval) {
        double error = (interval.high() - interval.low()) / (2 * Z);
        return error * error;
    }

    /** Each person once, by the first answer: whoever met the question often must not weigh for several. */
    private Optional<Dif> dif(List<ItemAnswer> answers, Rests rests) {
        Set<String> counted = new HashSet<>();
        List<ItemAnswer> both = answers.stream()
                .filter(answer -> one.contains(answer.trainee()) || other.contains(answer.trainee()))
                .filter(answer -> counted.add(answer.trainee()))
                .sorted(Comparator.comparingDouble(rests::of))
                .toList();
        long focal =
                both.stream().filter(answer -> other.contains(answer.trainee())).count();
        if (focal < SOME || both.size() - focal < SOME) {
            return Optional.empty();
        }
        List<Dif.Stratum> strata = new ArrayList<>();
        for (int stratum = 0; stratum < STRATA; stratum++) {
            double[] counts = new double[4];
            for (ItemAnswer answer :
                    both.subList(both.size() * stratum / STRATA, both.size() * (stratum + 1) / STRATA)) {
                counts[(other.contains(answer.trainee()) ? 2 : 0) + (answer.right() ? 0 : 1)]++;
            }
            strata.add(new Dif.Stratum(counts[0], counts[1], counts[2], counts[3]));
        }
        return Optional.of(Dif.of(strata)).filter(found -> Double.isFinite(found.oddsRatio()));
    }
}
