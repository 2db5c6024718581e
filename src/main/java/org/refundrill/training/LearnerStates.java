package org.refundrill.training;

import java.util.Map;
import java.util.Optional;

/**
 * What was made of the log before, so that it need not be made again. Nothing is lost when it is empty: everything in it
 * follows from the log. Whatever fails is told as a {@link StoreFailure}.
 */
public interface LearnerStates {
    /** The newest state that was kept under a model. */
    Optional<Kept> shared(String model);

    /** What was kept of a trainee under a model. */
    Optional<Kept> of(String model, String trainee);

    /**
     * Keeps a later state, all of it or nothing; those of other models make room. Models whose names begin with
     * {@code digest} and all others leave one another alone, and those that begin with {@code forecast} leave all alone.
     *
     * @param model what it was made with
     * @param before the position of the state that it follows; 0 where there was none
     * @param shared what everybody shares
     * @param trainees those that are another since then, by name
     * @return false where somebody has kept another one meanwhile; then nothing is changed
     */
    boolean keep(String model, long before, Kept shared, Map<String, Map<String, Object>> trainees);

    /**
     * A state.
     *
     * @param position the last event of the log that is in it
     * @param state all of it, in plain JSON form
     */
    record Kept(long position, Map<String, Object> state) {}

    /** Keeps nothing. */
    LearnerStates NONE = new LearnerStates() {
        @Override
        public Optional<Kept> shared(String model) {
            return Optional.empty();
        }

        @Override
        public Optional<Kept> of(String model, String trainee) {
            return Optional.empty();
        }

        @Override
        public boolean keep(String model, long before, Kept shared, Map<String, Map<String, Object>> trainees) {
            return true;
        }
    };
}
