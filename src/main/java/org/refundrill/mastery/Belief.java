package org.refundrill.mastery;

import java.util.Arrays;
import org.refundrill.skill.SkillId;

/**
 * A normal distribution over general ability (place 0) and the leads of the skills over it (from place 1 on), in logits.
 * It grows by a skill when one is first met: an unmet skill is independent of all others, so nothing is lost by waiting.
 */
final class Belief {
    private static final int ROOM = 4;

    private SkillId[] skills;
    private long[] practised;
    private double[] mean;
    /** The lower triangle, row by row. */
    private double[] covariance;
    /** The covariance of every place with what was projected last. */
    private double[] column;

    private int size;

    Belief(double globalVariance) {
        skills = new SkillId[ROOM];
        practised = new long[ROOM];
        mean = new double[ROOM + 1];
        covariance = new double[triangle(ROOM + 1)];
        column = new double[ROOM + 1];
        covariance[0] = globalVariance;
        size = 1;
    }

    private Belief(Belief other) {
        skills = other.skills.clone();
        practised = other.practised.clone();
        mean = other.mean.clone();
        covariance = other.covariance.clone();
        column = other.column.clone();
        size = other.size;
    }

    Belief copy() {
        return new Belief(this);
    }

    private static int triangle(int n) {
        return n * (n + 1) / 2;
    }

    private static int at(int row, int place) {
        return row >= place ? row * (row + 1) / 2 + place : place * (place + 1) / 2 + row;
    }

    /** The number of places: the skills that were met, and one. */
    int size() {
        return size;
    }

    /** The skill at a place from 1 on. */
    SkillId skill(int place) {
        return skills[place - 1];
    }

    /** When the skill at a place was last practised, in milliseconds. */
    long practised(int place) {
        return practised[place - 1];
    }

    void practisedAt(int place, long millis) {
        practised[place - 1] = millis;
    }

    double mean(int place) {
        return mean[place];
    }

    void mean(int place, double value) {
        mean[place] = value;
    }

    double covariance(int one, int other) {
        return covariance[at(one, other)];
    }

    void covariance(int one, int other, double value) {
        covariance[at(one, other)] = value;
    }

    /** The covariance of a place with what was projected last. */
    double projected(int place) {
        return column[place];
    }

    /** The place of a skill, 0 when it was not met. */
    int find(SkillId skill) {
        for (int i = 0; i < size - 1; i++) {
            if (skills[i].equals(skill)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The place of a skill, which is met now if it was not before. */
    int place(SkillId skill, double variance, long millis) {
        int found = find(skill);
        if (found > 0) {
            return found;
        }
        if (size > skills.length) {
            int room = skills.length * 2;
            skills = Arrays.copyOf(skills, room);
            practised = Arrays.copyOf(practised, room);
            mean = Arrays.copyOf(mean, room + 1);
            covariance = Arrays.copyOf(covariance, triangle(room + 1));
            column = Arrays.copyOf(column, room + 1);
        }
        skills[size - 1] = skill;
        practised[size - 1] = millis;
        covariance[at(size, size)] = variance;
        return size++;
    }

    /** Lets a lead and all that hangs on it fade to this share, and its doubt return to where it began. */
    void fade(int place, double share, double variance) {
        mean[place] *= share;
        int own = at(place, place);
        double kept = covariance[own];
        for (int i = 0; i < size; i++) {
            covariance[at(i, place)] *= share;
        }
        covariance[own] = share * share * kept + (1 - share * share) * variance;
    }

    /** Takes general ability and the mean of some leads together; returns the variance of that sum. */
    double project(int[] places) {
        double share = 1.0 / places.length;
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int place : places) {
                sum += covariance[at(i, place)];
            }
            column[i] = covariance[at(i, 0)] + share * sum;
        }
        double sum = 0;
        for (int place : places) {
            sum += column[place];
        }
        return column[0] + share * sum;
    }

    /** What is believed about the skill at a place. */
    Estimate estimate(int place) {
        double variance = covariance(0, 0) + covariance(place, place) + 2 * covariance(0, place);
        return new Estimate(skill(place), mean[0] + mean[place], Math.sqrt(variance));
    }

    /** General ability and the mean of some leads together. */
    double ability(int[] places) {
        double sum = 0;
        for (int place : places) {
            sum += mean[place];
        }
        return mean[0] + sum / places.length;
    }

    /** Moves along what was projected last, and takes as much of the doubt away. */
    void update(double step, double shrink) {
        int cell = 0;
        for (int row = 0; row < size; row++) {
            mean[row] += column[row] * step;
            double factor = column[row] * shrink;
            for (int place = 0; place <= row; place++) {
                covariance[cell++] -= factor * column[place];
            }
        }
    }
}
