package org.refundrill.mastery;

import java.util.List;
import org.refundrill.skill.SkillId;

/** A trainee at some moment, to look ahead from: a copy, so that asking changes nothing. */
public final class Outlook {
    private final FilterParameters parameters;
    private final Belief belief;

    Outlook(FilterParameters parameters, Belief belief) {
        this.parameters = parameters;
        this.belief = belief;
    }

    private int place(SkillId skill) {
        return belief.place(skill, parameters.skillVariance(), 0);
    }

    /** What is believed about a skill. */
    public Estimate estimate(SkillId skill) {
        return belief.estimate(place(skill));
    }

    /** What an answer would be like, and what it would tell. */
    public Forecast forecast(List<SkillId> skills, Item item, int options) {
        int[] places = new int[skills.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(skills.get(i));
        }
        Answering answer = Answering.of(belief, places, item, parameters.floor(options));
        double[] covariances = new double[places.length];
        double[] variances = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            covariances[i] = belief.projected(0) + belief.projected(places[i]);
            variances[i] = belief.covariance(0, 0)
                    + belief.covariance(places[i], places[i])
                    + 2 * belief.covariance(0, places[i]);
        }
        return new Forecast(answer.expected(), answer.variance(), covariances, variances);
    }
}
