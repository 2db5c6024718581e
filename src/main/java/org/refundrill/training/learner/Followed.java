package org.refundrill.training.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.CaseEvidence;
import org.refundrill.mastery.Estimate;
import org.refundrill.mastery.Evidence;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.KnowledgeFilter;
import org.refundrill.mastery.KnowledgeState;
import org.refundrill.mastery.MasteryRule;
import org.refundrill.mastery.MasteryState;
import org.refundrill.mastery.Outlook;
import org.refundrill.mastery.SkillTrack;
import org.refundrill.mastery.Update;
import org.refundrill.mastery.recall.CaseOutcome;
import org.refundrill.mastery.recall.Reviews;
import org.refundrill.mastery.recall.Schedule;
import org.refundrill.mastery.recall.SkillMemory;
import org.refundrill.skill.SkillId;

/**
 * What one trainee is believed to know and to remember, followed case by case. Which skills are critical is the curriculum's
 * word, and curricula change: both bars are followed, and whoever asks says which one holds.
 */
final class Followed {
    /** Whoever was shown a part of the way has shown less. */
    private static final double HELPED = 0.5;

    private final FilterParameters parameters;
    private final KnowledgeFilter filter;
    private final Map<SkillId, Tracks> tracks = new TreeMap<>();
    private final Reviews usual;
    private final Reviews critical;
    private final Set<String> codes = new LinkedHashSet<>();
    private int rapid;

    /** One skill against both bars. */
    private record Tracks(SkillTrack usual, SkillTrack critical) {
        SkillTrack by(boolean criticalSkill) {
            return criticalSkill ? critical : usual;
        }
    }

    /**
     * All of it, to be kept and taken up again.
     *
     * @param knowledge the filter's
     * @param usual against the usual bar, by skill
     * @param critical against the bar of critical skills, by skill
     * @param reviews what is remembered, by the usual schedule
     * @param criticalReviews the same by the schedule of critical skills
     * @param codes the cases that were answered
     * @param rapid how many answers were too quick to be meant
     */
    record State(
            KnowledgeState knowledge,
            Map<SkillId, SkillTrack.State> usual,
            Map<SkillId, SkillTrack.State> critical,
            List<SkillMemory> reviews,
            List<SkillMemory> criticalReviews,
            List<String> codes,
            int rapid) {}

    /** A trainee of whom nothing is known. */
    Followed(FilterParameters parameters, String trainee) {
        this.parameters = parameters;
        this.filter = new KnowledgeFilter(parameters);
        this.usual = new Reviews(Schedule.STANDARD, trainee.hashCode());
        this.critical = new Reviews(Schedule.STANDARD, trainee.hashCode());
    }

    /** A trainee as kept. */
    Followed(FilterParameters parameters, String trainee, State kept) {
        this.parameters = parameters;
        this.filter = KnowledgeFilter.of(parameters, kept.knowledge());
        this.usual = new Reviews(Schedule.STANDARD, trainee.hashCode(), kept.reviews());
        this.critical = new Reviews(Schedule.STANDARD, trainee.hashCode(), kept.criticalReviews());
        kept.usual().forEach((skill, track) -> {
            // Both are always kept together.
            SkillTrack.State other = Objects.requireNonNull(kept.critical().get(skill));
            tracks.put(
                    skill,
                    new Tracks(
                            new SkillTrack(MasteryRule.STANDARD, track), new SkillTrack(MasteryRule.CRITICAL, other)));
        });
        codes.addAll(kept.codes());
        rapid = kept.rapid();
    }

    State state() {
        Map<SkillId, SkillTrack.State> one = new TreeMap<>();
        Map<SkillId, SkillTrack.State> other = new TreeMap<>();
        tracks.forEach((skill, both) -> {
            one.put(skill, both.usual().state());
            other.put(skill, both.critical().state());
        });
        return new State(filter.state(), one, other, usual.all(), critical.all(), List.copyOf(codes), rapid);
    }

    /**
     * Takes an answer in. A case that was answered before says nothing: its solution was read then.
     *
     * @param tooQuick whether it came so fast that it cannot have been meant
     * @param quick whether it took no longer than usual
     */
    List<Update> take(Answered answered, boolean tooQuick, boolean quick, Items items) {
        if (!codes.add(answered.code()) || answered.elements().isEmpty()) {
            return List.of();
        }
        rapid += tooQuick ? 1 : 0;
        List<Update> updates = filter.take(evidence(answered, tooQuick), items);
        for (SkillId skill : answered.skills()) {
            List<Answered.Element> own = own(skill, answered);
            boolean wrong = own.stream().anyMatch(Answered.Element::critical);
            if (wrong || !(tooQuick || answered.told() || answered.helped())) {
                met(skill, answered, wrong);
            }
            if (!tooQuick) {
                remember(skill, answered, own, wrong, quick);
            }
        }
        return updates;
    }

    /**
     * Takes in what a trainer said of an element that waited. It shows what was known when the case was answered; it is a
     * review only of a skill that nothing else in that case was, or where it fails the case.
     *
     * @param tooQuick whether the answer came so fast that it cannot have been meant
     * @param quick whether it took no longer than usual
     */
    void take(Judged judged, boolean tooQuick, boolean quick, Items items) {
        Answered answered = judged.answered();
        Evidence evidence = evidence(answered, judged.element(), weight(answered, tooQuick));
        Double earlier = judged.earlier();
        if (earlier == null) {
            filter.judged(answered.at(), evidence, judged.among(), items);
        } else {
            filter.judgedAnew(answered.at(), evidence, earlier, judged.among(), items);
        }
        boolean trial = !(tooQuick || answered.told() || answered.helped());
        for (SkillId skill : judged.element().skills()) {
            List<Answered.Element> own = own(skill, answered);
            boolean wrong = own.stream().anyMatch(Answered.Element::critical);
            Estimate after = filter.estimate(skill, answered.at());
            Tracks both = tracks(skill);
            both.usual().judged(answered.code(), judged.at(), answered.day(), wrong, trial, after);
            both.critical().judged(answered.code(), judged.at(), answered.day(), wrong, trial, after);
            boolean whole = earlier == null
                    && !judged.asked().contains(skill)
                    && !judged.waiting().contains(skill);
            if (!tooQuick && (whole || wrong && !judged.wrong().contains(skill))) {
                remember(skill, answered, own, wrong, quick);
            }
        }
    }

    private static List<Answered.Element> own(SkillId skill, Answered answered) {
        return answered.elements().stream()
                .filter(element -> element.skills().contains(skill))
                .toList();
    }

    private void met(SkillId skill, Answered answered, boolean wrong) {
        Estimate after = filter.estimate(skill, answered.at());
        Tracks both = tracks(skill);
        both.usual().worked(answered.code(), answered.at(), answered.day(), wrong, after);
        both.critical().worked(answered.code(), answered.at(), answered.day(), wrong, after);
    }

    private Tracks tracks(SkillId skill) {
        return tracks.computeIfAbsent(
                skill, any -> new Tracks(new SkillTrack(MasteryRule.STANDARD), new SkillTrack(MasteryRule.CRITICAL)));
    }

    private void remember(SkillId skill, Answered answered, List<Answered.Element> own, boolean wrong, boolean quick) {
        double earned = 0;
        double possible = 0;
        for (Answered.Element element : own) {
            earned += element.weight() * answered.unhinted(element);
            possible += element.weight();
        }
        double credit = possible == 0 ? 0 : earned / possible;
        boolean hinted = answered.hints() > 0 || answered.helped();
        CaseOutcome outcome = new CaseOutcome(credit, wrong, hinted, answered.confidence(), quick);
        usual.worked(skill, outcome, false, later(usual, skill, answered.at()));
        critical.worked(skill, outcome, true, later(critical, skill, answered.at()));
    }

    /** What is judged late is not remembered from before the last review. */
    private static Instant later(Reviews reviews, SkillId skill, Instant at) {
        return reviews.of(skill)
                .map(SkillMemory::reviewedAt)
                .filter(reviewed -> reviewed.isAfter(at))
                .orElse(at);
    }

    /** How much an answer shows: nothing where it was not meant or was told, less where steps were given. */
    private static double weight(Answered answered, boolean tooQuick) {
        return tooQuick || answered.told() ? 0 : answered.helped() ? HELPED : 1;
    }

    private Evidence evidence(Answered answered, Answered.Element element, double weight) {
        return new Evidence(
                element.item(), prior(answered.tier()), element.skills(), element.credit(), weight, element.options());
    }

    /** The evidence of an answer. */
    private CaseEvidence evidence(Answered answered, boolean tooQuick) {
        double weight = weight(answered, tooQuick);
        List<Evidence> elements = new ArrayList<>();
        answered.elements().forEach(element -> elements.add(evidence(answered, element, weight)));
        return new CaseEvidence(answered.at(), true, elements);
    }

    Item prior(int tier) {
        return tier == 0 ? Item.unknown(parameters.itemVariance()) : Item.ofTier(tier, parameters.itemVariance());
    }

    /** What is believed about a skill at a moment. */
    Estimate estimate(SkillId skill, Instant now) {
        return filter.estimate(skill, now);
    }

    /** The trainee at a moment, to look ahead from. */
    Outlook at(Instant now) {
        return filter.at(now);
    }

    /** How a skill is remembered; null while it was never met. */
    @Nullable
    SkillMemory memory(SkillId skill, boolean criticalSkill) {
        return (criticalSkill ? critical : usual).of(skill).orElse(null);
    }

    /** Where the trainee stands with a skill. */
    SkillStanding standing(SkillId skill, boolean criticalSkill, Instant now) {
        Estimate estimate = estimate(skill, now);
        SkillMemory memory = memory(skill, criticalSkill);
        boolean due = memory != null && !memory.due().isAfter(now);
        Tracks both = tracks.get(skill);
        SkillTrack track = both == null
                ? new SkillTrack(criticalSkill ? MasteryRule.CRITICAL : MasteryRule.STANDARD)
                : both.by(criticalSkill);
        MasteryState state = track.state(estimate, due);
        return new SkillStanding(
                skill,
                criticalSkill,
                state == MasteryState.NOT_STARTED && memory != null ? MasteryState.LEARNING : state,
                estimate,
                track.rule().missing(estimate, track.exposures()),
                track.exposures().cases(),
                track.exposures().days(),
                track.firstMastered().orElse(null),
                memory,
                memory == null ? 1 : memory.recall(usual.schedule().model(), now),
                due);
    }

    /** The skills that were met, in their order. */
    List<SkillId> skills() {
        return usual.all().stream().map(SkillMemory::skill).toList();
    }

    /** Whether the case was answered. */
    boolean answered(String code) {
        return codes.contains(code);
    }

    /** How many answers were too quick to be meant. */
    int rapid() {
        return rapid;
    }
}
