package org.refundrill.mastery.choice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.mastery.Forecast;
import org.refundrill.mastery.Outlook;
import org.refundrill.skill.SkillId;

/**
 * What a case is good for: how far its answers would narrow what is believed about the skills that are not mastered, and
 * that they are practised at all; less where it would be too easy or too hard, or was seen before.
 *
 * @param score the whole, with what is due
 * @param expected the credit that is to be expected
 * @param bySkill the part of each skill, before it is scaled
 */
record Gain(double score, double expected, Map<SkillId, Double> bySkill) {
    /** What a question is worth as practice, beside a full narrowing, which is worth 1. */
    private static final double PRACTICE = 0.35;

    /** Where cases teach best: hard enough to tell something, easy enough not to discourage. */
    private static final double AIM = 0.78;

    private static final double WIDTH = 0.18;
    private static final double SEEN = 0.7;

    static Gain of(Candidate candidate, Learner learner, boolean seen) {
        Outlook outlook = learner.outlook();
        Map<SkillId, Double> bySkill = new TreeMap<>();
        double gain = 0;
        double expected = 0;
        for (Candidate.Element element : candidate.elements()) {
            List<SkillId> skills = element.skills();
            Forecast forecast = outlook.forecast(skills, element.item(), element.options());
            expected += forecast.expected() / candidate.elements().size();
            for (int i = 0; i < skills.size(); i++) {
                if (!learner.mastered().contains(skills.get(i))) {
                    double part = forecast.narrowing(i) + PRACTICE / skills.size();
                    bySkill.merge(skills.get(i), part, Double::sum);
                    gain += part;
                }
            }
        }
        double off = (expected - AIM) / WIDTH;
        double gate = StrictMath.exp(-off * off / 2);
        return new Gain(gain * gate * (seen ? SEEN : 1) + pressure(candidate, learner), expected, bySkill);
    }

    private static double pressure(Candidate candidate, Learner learner) {
        double pressure = 0;
        for (Map.Entry<SkillId, Double> due : learner.due().entrySet()) {
            if (candidate.asksFor(due.getKey())) {
                pressure += Math.max(0, due.getValue());
            }
        }
        return pressure;
    }
}
