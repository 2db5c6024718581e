package org.refundrill.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.skill.SkillId;

/**
 * Somebody who does not exist. Abilities are normal; answers follow a logistic curve with guessing, slipping and good and bad
 * cases; whoever reads the explanation learns a share of what is missing and forgets along a power curve; some hold a wrong
 * rule until it was corrected twice. Everything follows from a seed and a number.
 */
public final class SimulatedTrainee {
    private static final double GENERAL = 0.6;
    private static final double SKILL_MEAN = -0.3;
    private static final double SKILL = 0.8;
    private static final double FAMILY_SHARE = 0.3;
    private static final double CASE = 0.5;
    private static final double SLIP = 0.03;
    private static final double WRONG_RULE = 0.3;
    private static final int CORRECTIONS = 2;
    private static final double LEAN = 1;
    private static final double TIME_SPREAD = 0.4;
    private static final double HASTE = 0.08;
    private static final double SHARPNESS = 1.2;

    private final String name;
    private final Traits traits;
    private final Chance chance;
    private final double general;
    private final Map<SkillId, Skilfulness> skills = new LinkedHashMap<>();
    private final Map<String, Integer> wrongRules = new HashMap<>();
    private final double share;
    private final double median;
    private final double boldness;

    /**
     * The trainee of this number.
     *
     * @param families skills that go together
     */
    public SimulatedTrainee(long seed, int number, Traits traits, List<List<SkillId>> families) {
        this.name = "synthetic-" + (number + 1);
        this.traits = traits;
        this.chance = new Chance(seed, number);
        this.general = chance.normal(0, GENERAL);
        this.share = chance.between(traits.learnLow(), traits.learnHigh());
        for (List<SkillId> family : families) {
            double common = chance.normal(0, 1);
            for (SkillId skill : family) {
                double own = chance.normal(0, 1);
                double level = SKILL_MEAN
                        + SKILL * (Math.sqrt(FAMILY_SHARE) * common + Math.sqrt(1 - FAMILY_SHARE) * own)
                        + traits.start();
                double exponent = chance.between(traits.forgetLow(), traits.forgetHigh());
                skills.put(skill, new Skilfulness(level, traits.top(), exponent));
            }
        }
        this.median = chance.between(traits.median(), traits.medianHigh());
        this.boldness = chance.normal(0.3, 0.5);
        if (chance.happens(WRONG_RULE)) {
            wrongRules.put(CaseBank.trap(chance.number(0, Integer.MAX_VALUE)), 0);
        }
    }

    /** The name; it says that the person is synthetic. */
    public String name() {
        return name;
    }

    /** The true ability in a skill on a day, in logits. */
    public double ability(SkillId skill, double day) {
        return general + skilfulness(skill).on(day);
    }

    /**
     * The true chance of getting an item of middling difficulty right, over good and bad cases, as it is for typed answers:
     * without luck.
     */
    public double chance(SkillId skill, double day) {
        double ability = ability(skill, day);
        double sum = 0;
        double weights = 0;
        for (int step = -30; step <= 30; step++) {
            double z = step / 10.0;
            double weight = StrictMath.exp(-z * z / 2);
            sum += weight * (1 - SLIP) * Chance.sigma(ability + CASE * z);
            weights += weight;
        }
        return sum / weights;
    }

    private Skilfulness skilfulness(SkillId skill) {
        Skilfulness found = skills.get(skill);
        if (found == null) {
            throw new IllegalArgumentException(name + " was made without the skill " + skill);
        }
        return found;
    }

    /**
     * Works a case.
     *
     * @param day days since the beginning
     * @param explained whether the explanation is read afterwards
     */
    public SimulatedWork work(SimulatedCase posed, double day, boolean explained) {
        double mood = chance.normal(0, CASE);
        List<SimulatedWork.Answer> answers = new ArrayList<>();
        double logit = 0;
        for (SimulatedCase.Element element : posed.elements()) {
            boolean ruling = answers.isEmpty();
            double own = logit(element, day) + (ruling ? lean(posed.ruling()) : 0);
            logit += own / posed.elements().size();
            answers.add(answer(element, own + mood));
        }
        boolean hasty = answers.stream().allMatch(SimulatedWork.Answer::hasty);
        double seconds = median * StrictMath.exp(chance.normal(0, TIME_SPREAD)) * (hasty ? HASTE : 1);
        double confidence = Chance.sigma(SHARPNESS * logit + boldness);
        String ruling = answers.get(0).right() ? posed.ruling() : mistaken(posed.ruling());
        if (explained) {
            learn(posed, answers, day);
        }
        return new SimulatedWork(ruling, answers, confidence, seconds);
    }

    private double logit(SimulatedCase.Element element, double day) {
        double sum = 0;
        for (SkillId skill : element.skills()) {
            sum += skilfulness(skill).on(day);
        }
        return general + sum / element.skills().size() - element.difficulty();
    }

    /** Who leans to a ruling finds it where it is due, and also where it is not. */
    private double lean(String due) {
        if (traits.leaning().isEmpty()) {
            return 0;
        }
        return due.equals(traits.leaning()) ? LEAN : -LEAN;
    }

    private SimulatedWork.Answer answer(SimulatedCase.Element element, double logit) {
        if (chance.happens(traits.hasty())) {
            return new SimulatedWork.Answer(chance.happens(element.guess()), true, "");
        }
        if (wrongRules.containsKey(element.trap())) {
            return new SimulatedWork.Answer(false, false, element.trap());
        }
        double guess = element.guess();
        boolean right = chance.happens(guess + (1 - guess - SLIP) * Chance.sigma(logit));
        return new SimulatedWork.Answer(right, false, "");
    }

    private String mistaken(String due) {
        if (!traits.leaning().isEmpty() && !traits.leaning().equals(due)) {
            return traits.leaning();
        }
        return due.equals("approve") ? "refuse" : "approve";
    }

    private void learn(SimulatedCase posed, List<SimulatedWork.Answer> answers, double day) {
        Set<SkillId> used = new LinkedHashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            used.addAll(posed.elements().get(i).skills());
            String rule = answers.get(i).rule();
            if (!rule.isEmpty() && wrongRules.merge(rule, 1, Integer::sum) >= CORRECTIONS) {
                wrongRules.remove(rule);
            }
        }
        used.forEach(skill -> skilfulness(skill).practise(day, share));
    }
}
