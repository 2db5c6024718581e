package org.refundrill.mastery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.skill.SkillId;

/**
 * What one trainee is believed to know, followed answer by answer: general ability and a lead for each skill, normal on
 * the logit scale, with a logistic answer model, credit in parts, doubt about the items and forgetting.
 *
 * <p>One extended Kalman step an element, so that each of them can be told as "moved you from here to there". A filter
 * that is built again from the same cases is equal to the last bit.
 */
public final class KnowledgeFilter {
    private static final double MILLIS = 86_400_000;

    private final FilterParameters parameters;
    private final Belief belief;

    /** A trainee of whom nothing is known. */
    public KnowledgeFilter(FilterParameters parameters) {
        this(parameters, new Belief(parameters.globalVariance()));
    }

    private KnowledgeFilter(FilterParameters parameters, Belief belief) {
        this.parameters = parameters;
        this.belief = belief;
    }

    /** A trainee as kept. */
    public static KnowledgeFilter of(FilterParameters parameters, KnowledgeState state) {
        Belief belief = new Belief(parameters.globalVariance());
        for (int i = 0; i < state.skills().size(); i++) {
            belief.place(state.skills().get(i), 0, state.practised().get(i).toEpochMilli());
        }
        int cell = 0;
        for (int row = 0; row < belief.size(); row++) {
            belief.mean(row, state.mean().get(row));
            for (int place = 0; place <= row; place++) {
                belief.covariance(row, place, state.covariance().get(cell++));
            }
        }
        return new KnowledgeFilter(parameters, belief);
    }

    /** The state, to be kept. */
    public KnowledgeState state() {
        List<SkillId> skills = new ArrayList<>();
        List<Double> mean = new ArrayList<>();
        List<Double> covariance = new ArrayList<>();
        List<Instant> practised = new ArrayList<>();
        for (int row = 0; row < belief.size(); row++) {
            if (row > 0) {
                skills.add(belief.skill(row));
                practised.add(Instant.ofEpochMilli(belief.practised(row)));
            }
            mean.add(belief.mean(row));
            for (int place = 0; place <= row; place++) {
                covariance.add(belief.covariance(row, place));
            }
        }
        return new KnowledgeState(skills, mean, covariance, practised);
    }

    /** Learns from a worked case, and teaches the items what it shows of them; one update an element, in their order. */
    public List<Update> take(CaseEvidence worked, Items items) {
        double weight = parameters.weightAmong(worked.elements().size());
        List<Update> updates = new ArrayList<>(worked.elements().size());
        for (int i = 0; i < worked.elements().size(); i++) {
            updates.add(take(worked, i, weight, items));
        }
        belief.covariance(0, 0, belief.covariance(0, 0) + parameters.globalDrift());
        return updates;
    }

    private Update take(CaseEvidence worked, int index, double share, Items items) {
        Evidence evidence = worked.elements().get(index);
        double weight = share * evidence.weight();
        int[] places = use(evidence.skills(), worked.at().toEpochMilli());
        Item item = items.of(evidence.item(), evidence.prior());
        double[] before = chances(places);
        Answering answer = answering(places, evidence, item);
        double score = weight * (evidence.credit() - answer.chance()) * answer.slope();
        double information = weight * answer.information();
        double den = 1 + information * answer.variance();
        belief.update(score / den, information / den);
        Item after = items.frozen() ? item : item.answered(score, information, answer.variance());
        items.learn(evidence.item(), after);
        double[] weighed = chances(places);
        practise(places, worked, index);
        double[] learnt = chances(places);
        List<Update.Shift> shifts = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            shifts.add(new Update.Shift(belief.skill(places[i]), before[i], weighed[i], learnt[i]));
        }
        return new Update(evidence.item(), answer.expected(), evidence.credit(), weight, shifts, item, after);
    }

    /**
     * Learns from an element that was judged later than the others of its case. What was written then shows what was known
     * then; the judgement itself teaches nothing.
     *
     * @param at when the case was answered
     * @param among how many elements the case has, those that wait among them
     */
    public void judged(Instant at, Evidence evidence, int among, Items items) {
        double weight = parameters.weightAmong(among) * evidence.weight();
        Item item = items.of(evidence.item(), evidence.prior());
        Answering answer = answering(use(evidence.skills(), at.toEpochMilli()), evidence, item);
        double score = weight * (evidence.credit() - answer.chance()) * answer.slope();
        double information = weight * answer.information();
        double den = 1 + information * answer.variance();
        belief.update(score / den, information / den);
        items.learn(evidence.item(), item.answered(score, information, answer.variance()));
    }

    /**
     * Takes another judgement in the place of an earlier one. That there was one is known already: only where the belief
     * stands moves, by as much as it would stand elsewhere had this judgement come at once and nothing since.
     *
     * @param before the credit of the earlier judgement
     */
    public void judgedAnew(Instant at, Evidence evidence, double before, int among, Items items) {
        double weight = parameters.weightAmong(among) * evidence.weight();
        Item item = items.of(evidence.item(), evidence.prior());
        Answering answer = answering(use(evidence.skills(), at.toEpochMilli()), evidence, item);
        double score = weight * (evidence.credit() - before) * answer.slope();
        belief.update(score / (1 + weight * answer.information() * item.variance()), 0);
        items.learn(evidence.item(), item.moved(score));
    }

    private Answering answering(int[] places, Evidence evidence, Item item) {
        return Answering.of(belief, places, item, parameters.floor(evidence.options()));
    }

    /** The places of these skills, with what was forgotten since they were last practised. */
    private int[] use(List<SkillId> skills, long now) {
        int[] places = new int[skills.size()];
        for (int i = 0; i < places.length; i++) {
            int place = belief.place(skills.get(i), parameters.skillVariance(), now);
            forget(place, now);
            belief.practisedAt(place, Math.max(now, belief.practised(place)));
            places[i] = place;
        }
        return places;
    }

    private void forget(int place, long now) {
        long since = now - belief.practised(place);
        if (since > 0) {
            double share = StrictMath.exp(-since / (MILLIS * parameters.keptDays()));
            belief.fade(place, share, parameters.skillVariance());
        }
    }

    private double[] chances(int[] places) {
        double[] chances = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            chances[i] = belief.estimate(places[i]).chance();
        }
        return chances;
    }

    /**
     * Practice raises a skill by what its explanation is worth, and how much that was is not known for sure. An
     * explanation is read once a case, so the last element that uses a skill brings it.
     */
    private void practise(int[] places, CaseEvidence worked, int index) {
        double gain = worked.explained() ? parameters.gain() : 0;
        for (int place : places) {
            if (!worked.usesAfter(index, belief.skill(place))) {
                belief.mean(place, belief.mean(place) + gain);
                belief.covariance(place, place, belief.covariance(place, place) + parameters.skillDrift());
            }
        }
    }

    /** What is believed about a skill at a moment. Nothing is changed by asking. */
    public Estimate estimate(SkillId skill, Instant at) {
        int place = belief.find(skill);
        if (place == 0) {
            double variance = belief.covariance(0, 0) + parameters.skillVariance();
            return new Estimate(skill, belief.mean(0), Math.sqrt(variance));
        }
        long since = at.toEpochMilli() - belief.practised(place);
        double share = since > 0 ? StrictMath.exp(-since / (MILLIS * parameters.keptDays())) : 1;
        double own = share * share * belief.covariance(place, place) + (1 - share * share) * parameters.skillVariance();
        double variance = belief.covariance(0, 0) + own + 2 * share * belief.covariance(0, place);
        return new Estimate(skill, belief.mean(0) + share * belief.mean(place), Math.sqrt(variance));
    }

    /** The skills that were met, in the order in which they were. */
    public List<SkillId> skills() {
        List<SkillId> skills = new ArrayList<>(belief.size() - 1);
        for (int place = 1; place < belief.size(); place++) {
            skills.add(belief.skill(place));
        }
        return skills;
    }

    /** The trainee at a later moment, with what will be forgotten until then, to look ahead from. */
    public Outlook at(Instant later) {
        KnowledgeFilter then = new KnowledgeFilter(parameters, belief.copy());
        long now = later.toEpochMilli();
        for (int place = 1; place < belief.size(); place++) {
            then.forget(place, now);
        }
        return new Outlook(parameters, then.belief);
    }
}
