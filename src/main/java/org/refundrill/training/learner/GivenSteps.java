package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.KeyFeature;
import org.refundrill.form.Field;

/**
 * Which steps of a task are given to somebody who is on the way: the clause, so that applying it is what is left; in long
 * forms also the first parts, as long as the trainee is wrong more often than right. The deciding answer never.
 */
final class GivenSteps {
    private static final int LONG = 6;
    private static final int FEWEST = 3;
    private static final int SHARE = 3;
    private static final double HALF = 0.5;

    private GivenSteps() {}

    /**
     * The ids of the fields to give; none where too little would be left.
     *
     * @param chance of getting an item of middling difficulty right
     */
    static List<String> of(Exercise exercise, double chance) {
        List<String> asked = exercise.form().fields().stream().map(Field::id).toList();
        if (asked.size() < FEWEST) {
            return List.of();
        }
        List<KeyFeature> steps = exercise.features().stream()
                .filter(feature -> asked.contains(feature.id()) && !feature.id().equals(CitedClause.FIELD))
                .toList();
        String deciding = steps.stream()
                .max(Comparator.comparing(KeyFeature::weight))
                .map(KeyFeature::id)
                .orElse("");
        List<String> given = new ArrayList<>();
        boolean clause = asked.contains(CitedClause.FIELD);
        if (clause) {
            given.add(CitedClause.FIELD);
        }
        if (!clause || (steps.size() >= LONG && chance < HALF)) {
            steps.stream()
                    .map(KeyFeature::id)
                    .filter(id -> !id.equals(deciding))
                    .limit(Math.max(1, steps.size() / SHARE))
                    .forEach(given::add);
        }
        return List.copyOf(given);
    }
}
