package org.refundrill.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.refundrill.mastery.CaseEvidence;
import org.refundrill.mastery.Evidence;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.KnowledgeFilter;
import org.refundrill.mastery.MasteryRule;
import org.refundrill.mastery.SkillTrack;
import org.refundrill.mastery.Update;
import org.refundrill.mastery.choice.Candidate;
import org.refundrill.mastery.choice.Learner;
import org.refundrill.mastery.choice.NextCase;
import org.refundrill.mastery.choice.Past;
import org.refundrill.skill.SkillId;

/**
 * One synthetic trainee at practice, watched by the estimator: where people who do not exist meet what is believed of them.
 * Eight cases a day. The author's tiers are right within some error; how hard items are is learnt from all trainees.
 */
final class Trial {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final int A_DAY = 8;
    private static final double TIER_ERROR = 0.4;
    private static final double WEAK = 0.7;

    private final List<SkillId> skills;
    private final List<SimulatedCase> bank;
    private final SimulatedTrainee trainee;
    private final FilterParameters parameters;
    private final Items items;
    private final boolean explained;
    private final KnowledgeFilter filter;
    private final SplittableRandom random;
    private final Map<SkillId, SkillTrack> tracks = new LinkedHashMap<>();
    private final Map<String, SimulatedCase> byId = new LinkedHashMap<>();
    private final List<Past.Done> done = new ArrayList<>();
    private final Set<SkillId> mastered = new TreeSet<>();
    private double credit;
    private int falsely;
    private int answers;

    Trial(
            List<SkillId> skills,
            List<SimulatedCase> bank,
            SimulatedTrainee trainee,
            FilterParameters parameters,
            Items items,
            boolean explained) {
        this.skills = skills;
        this.bank = bank;
        this.trainee = trainee;
        this.parameters = parameters;
        this.items = items;
        this.explained = explained;
        this.filter = new KnowledgeFilter(parameters);
        this.random = new SplittableRandom(trainee.name().hashCode());
        skills.forEach(skill -> tracks.put(skill, new SkillTrack(MasteryRule.STANDARD)));
        bank.forEach(one -> byId.put(one.id(), one));
    }

    /** Works cases until every skill was mastered, at most so many; returns how many it took. */
    int untilMastered(Policy policy, int most) {
        while (mastered.size() < skills.size() && done.size() < most) {
            work(next(policy));
        }
        return done.size();
    }

    double day() {
        int days = done.size() / A_DAY;
        return days + done.size() % A_DAY / 50.0;
    }

    private Instant now() {
        return START.plus(Duration.ofMinutes((long) (day() * 24 * 60)));
    }

    void work(SimulatedCase posed) {
        double day = day();
        Instant now = now();
        SimulatedWork work = trainee.work(posed, day, explained);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < work.answers().size(); i++) {
            SimulatedCase.Element element = posed.elements().get(i);
            boolean right = work.answers().get(i).right();
            credit += right ? 1 : 0;
            answers++;
            // The threshold for haste would be set by the case's usual time; here it is known.
            double weight = work.answers().stream().allMatch(SimulatedWork.Answer::hasty) ? 0 : 1;
            evidence.add(new Evidence(
                    new ItemId(posed.id(), element.id(), ""),
                    prior(posed, element, parameters),
                    element.skills(),
                    right ? 1 : 0,
                    weight,
                    element.options()));
        }
        List<Update> updates = filter.take(new CaseEvidence(now, true, evidence), items);
        done.add(new Past.Done(posed.id(), now, posed.primary(), posed.ruling(), work.ruling()));
        Set<SkillId> used = new TreeSet<>();
        updates.forEach(update -> update.skills().forEach(shift -> used.add(shift.skill())));
        for (SkillId skill : used) {
            LocalDate date = now.atZone(ZoneOffset.UTC).toLocalDate();
            tracks.get(skill).worked(posed.id(), now, date, false, filter.estimate(skill, now));
            if (tracks.get(skill).firstMastered().isPresent() && mastered.add(skill)) {
                falsely += trainee.chance(skill, day) < WEAK ? 1 : 0;
            }
        }
    }

    /** What the author would say: the tier nearest to the truth, seen through some error of theirs. */
    static Item prior(SimulatedCase posed, SimulatedCase.Element element, FilterParameters parameters) {
        SplittableRandom author = new SplittableRandom((posed.id() + element.id()).hashCode());
        double seen = element.difficulty() + TIER_ERROR * (author.nextDouble() + author.nextDouble() - 1) * 2.45;
        int tier = seen < -0.8 ? 1 : seen < 0 ? 2 : seen < 0.8 ? 3 : 4;
        return Item.ofTier(tier, parameters.itemVariance());
    }

    private SimulatedCase next(Policy policy) {
        return switch (policy) {
            case RANDOM -> any(bank);
            case ROUND_ROBIN -> any(of(skills.get(done.size() % skills.size())));
            case WEAKEST_FIRST ->
                any(of(skills.stream()
                        .min(Comparator.comparingDouble(
                                skill -> filter.estimate(skill, now()).chance()))
                        .orElseThrow()));
            case EXPECTED_GAIN -> expectedGain();
        };
    }

    private List<SimulatedCase> of(SkillId skill) {
        return bank.stream().filter(one -> one.primary().equals(skill)).toList();
    }

    private SimulatedCase any(List<SimulatedCase> cases) {
        Instant weekAgo = now().minus(Duration.ofDays(7));
        Set<String> recent = new TreeSet<>();
        done.stream().filter(one -> one.at().isAfter(weekAgo)).forEach(one -> recent.add(one.id()));
        List<SimulatedCase> fresh =
                cases.stream().filter(one -> !recent.contains(one.id())).toList();
        List<SimulatedCase> from = fresh.isEmpty() ? cases : fresh;
        return from.get(random.nextInt(from.size()));
    }

    private SimulatedCase expectedGain() {
        List<Candidate> candidates = new ArrayList<>();
        for (SimulatedCase one : bank) {
            List<Candidate.Element> elements = new ArrayList<>();
            for (SimulatedCase.Element element : one.elements()) {
                Item item = items.of(new ItemId(one.id(), element.id(), ""), prior(one, element, parameters));
                elements.add(new Candidate.Element(element.skills(), item, element.options()));
            }
            candidates.add(new Candidate(one.id(), one.primary(), one.ruling(), elements));
        }
        Learner learner = new Learner(filter.at(now()), mastered, Map.of());
        String chosen = new NextCase(learner, new Past(done), now(), 1)
                .among(candidates)
                .orElseThrow()
                .candidate()
                .id();
        return byId.get(chosen);
    }

    double success() {
        return credit / answers;
    }

    /** How many skills were called mastered while the true chance was below .70. */
    int falsely() {
        return falsely;
    }

    Set<SkillId> mastered() {
        return mastered;
    }

    KnowledgeFilter filter() {
        return filter;
    }

    SimulatedTrainee trainee() {
        return trainee;
    }

    Instant asOf() {
        return now();
    }
}
