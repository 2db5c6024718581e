package org.refundrill.training.learner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.Outlook;
import org.refundrill.skill.SkillId;
import org.refundrill.training.learner.Prospects.Open;
import org.refundrill.training.learner.Prospects.Prospect;

/**
 * Plays on what is believed of somebody until the day everything is to be mastered, again and again. Each time the cases come
 * at the pace of late, always for the weakest skill that is open; each answer is drawn from what the filter itself expects of
 * it, and the filter learns from it as it would. The share of plays in which every skill was mastered at once is how
 * probable that is, by the filter's own word. Answers within a case are drawn one by one, as if they had nothing in common.
 */
final class LookAhead {
    /** How often the time to come is played. */
    static final int RUNS = 200;

    /** Further than so many cases nobody looks. */
    private static final int FARTHEST = 150;

    private static final Duration OF_LATE = Duration.ofDays(28);
    private static final int SAMPLES = 3;

    private final Curriculum curriculum;
    private final Set<SkillId> wanted;
    private final FilterParameters parameters;
    private final Instant now;
    private final ZoneId zone;
    private final Items items = new Items();
    private final Map<SkillId, List<Answered>> samples = new TreeMap<>();
    private final Set<String> fatal = new HashSet<>();

    /**
     * A look ahead from now.
     *
     * @param wanted the skills that are to be mastered; those of which nobody has answered a case yet are left aside
     * @param learning what is known of cases
     * @param answers everybody's, to know what cases ask
     */
    LookAhead(
            Curriculum curriculum,
            Set<SkillId> wanted,
            Learning learning,
            Iterable<List<Done>> answers,
            Instant now,
            ZoneId zone) {
        this.curriculum = curriculum;
        this.wanted = new TreeSet<>(wanted);
        this.parameters = learning.parameters();
        this.now = now;
        this.zone = zone;
        learning.items().known().forEach(items::set);
        items.freeze();
        Map<String, List<Answered>> last = new TreeMap<>();
        Set<String> scenarios = Set.copyOf(curriculum.scenarios());
        for (List<Done> own : answers) {
            own.stream()
                    .map(Done::answered)
                    .filter(answered -> scenarios.contains(answered.scenario()))
                    .forEach(answered -> take(answered, last));
        }
        last.values()
                .forEach(several -> several.forEach(answered -> answered.skills()
                        .forEach(skill -> samples.computeIfAbsent(skill, any -> new ArrayList<>())
                                .add(answered))));
        // What nobody has ever answered a case of cannot be played; where that is everything, it stays open.
        if (this.wanted.stream().anyMatch(samples::containsKey)) {
            this.wanted.retainAll(samples.keySet());
        }
    }

    private void take(Answered answered, Map<String, List<Answered>> last) {
        List<Answered> known = last.computeIfAbsent(answered.scenario(), any -> new ArrayList<>());
        if (known.size() < SAMPLES
                && known.stream().noneMatch(other -> other.code().equals(answered.code()))) {
            known.add(answered);
        }
        answered.elements().stream()
                .filter(Answered.Element::critical)
                .forEach(element -> fatal.add(answered.scenario() + " " + element.id()));
    }

    /**
     * What is to be expected of somebody.
     *
     * @param done the answers so far
     * @param due the day by which everything should be mastered
     */
    Prospect of(String trainee, Followed.State state, List<Done> done, LocalDate due) {
        double perDay = perDay(done);
        Instant end = due.plusDays(1).atStartOfDay(zone).toInstant();
        double days = Math.max(0, Duration.between(now, end).toMinutes() / 1440.0);
        int cases = (int) Math.min(FARTHEST, Math.floor(perDay * days));
        Duration gap = cases == 0 ? Duration.ZERO : Duration.between(now, end).dividedBy(cases + 1L);
        Map<SkillId, Integer> open = new TreeMap<>();
        int reached = 0;
        // Where nothing is left to chance, once says it all.
        int runs = cases == 0
                        || open(new Followed(parameters, trainee, state), now).isEmpty()
                ? 1
                : RUNS;
        for (int run = 0; run < runs; run++) {
            SplittableRandom random = new SplittableRandom(31L * trainee.hashCode() + run);
            Set<SkillId> left = play(new Followed(parameters, trainee, state), cases, gap, random);
            left.forEach(skill -> open.merge(skill, 1, Integer::sum));
            reached += left.isEmpty() ? 1 : 0;
        }
        Followed today = new Followed(parameters, trainee, state);
        List<Open> most = open.entrySet().stream()
                .map(entry -> new Open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Open one) -> -one.runs())
                        .thenComparingDouble(
                                one -> today.estimate(one.skill(), now).chance())
                        .thenComparing(Open::skill))
                .toList();
        return new Prospect(due, perDay, runs, reached, most);
    }

    /** Cases a day over the last weeks; over the time since the first case, where that is shorter. */
    private double perDay(List<Done> done) {
        List<Instant> late = done.stream()
                .map(one -> one.answered().at())
                .filter(at -> at.isAfter(now.minus(OF_LATE)))
                .toList();
        if (late.isEmpty()) {
            return 0;
        }
        Instant first = done.get(0).answered().at();
        Duration since = first.isAfter(now.minus(OF_LATE)) ? Duration.between(first, now) : OF_LATE;
        return late.size() / Math.max(1, since.toMinutes() / 1440.0);
    }

    /** The skills that are still open when time is up. */
    private Set<SkillId> play(Followed self, int cases, Duration gap, SplittableRandom random) {
        Set<SkillId> open = open(self, now);
        SkillId last = null;
        for (int number = 1; number <= cases && !open.isEmpty(); number++) {
            Instant at = now.plus(gap.multipliedBy(number));
            SkillId aim = weakest(self, open, last, at);
            List<Answered> known = aim == null ? List.of() : samples.getOrDefault(aim, List.of());
            if (known.isEmpty()) {
                return open;
            }
            Answered like = known.get(random.nextInt(known.size()));
            self.take(answered(self, like, number, at, random), false, false, items);
            last = aim;
            open = open(self, at);
        }
        return open;
    }

    private Set<SkillId> open(Followed self, Instant at) {
        Set<SkillId> open = new TreeSet<>();
        for (SkillId skill : wanted) {
            if (!self.standing(skill, curriculum.isCritical(skill), at).mastered()) {
                open.add(skill);
            }
        }
        return open;
    }

    /** The weakest open skill that some case asks for, another one than last time where there is one. */
    private @Nullable SkillId weakest(Followed self, Set<SkillId> open, @Nullable SkillId last, Instant at) {
        SkillId weakest = null;
        double lowest = 2;
        for (SkillId skill : open) {
            double chance = self.estimate(skill, at).chance() + (last != null && skill.equals(last) ? 1 : 0);
            if (samples.containsKey(skill) && chance < lowest) {
                lowest = chance;
                weakest = skill;
            }
        }
        return weakest;
    }

    private Answered answered(Followed self, Answered like, int number, Instant at, SplittableRandom random) {
        Outlook outlook = self.at(at);
        List<Answered.Element> elements = new ArrayList<>();
        Map<String, Boolean> before = new HashMap<>();
        for (Answered.Element asked : like.elements()) {
            Item item = items.of(asked.item(), self.prior(like.tier()));
            double expected =
                    outlook.forecast(asked.skills(), item, asked.options()).expected();
            boolean right = before.computeIfAbsent(asked.id(), any -> random.nextDouble() < expected);
            boolean critical = !right && fatal.contains(like.scenario() + " " + asked.id());
            elements.add(new Answered.Element(
                    asked.id(),
                    asked.item(),
                    asked.skills(),
                    asked.clause(),
                    right ? 1 : 0,
                    asked.weight(),
                    asked.options(),
                    right,
                    critical,
                    null,
                    null));
        }
        return new Answered(
                like.trainee(),
                "ahead " + number,
                like.scenario(),
                like.tier(),
                at,
                LocalDate.ofInstant(at, zone),
                like.seconds(),
                0,
                0,
                false,
                false,
                elements);
    }
}
