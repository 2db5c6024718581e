package org.refundrill.simulate;

import java.util.List;

/**
 * What a synthetic trainee made of a case.
 *
 * @param ruling the ruling given
 * @param answers one for each element
 * @param confidence how sure they said they were, 0 to 1
 * @param seconds how long it took
 */
public record SimulatedWork(String ruling, List<Answer> answers, double confidence, double seconds) {
    public SimulatedWork {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param right whether it was right
     * @param hasty whether it was given without reading
     * @param rule the wrong rule it followed; empty for none
     */
    public record Answer(boolean right, boolean hasty, String rule) {}

    /** The share that was right. */
    public double credit() {
        return answers.stream().filter(Answer::right).count() / (double) answers.size();
    }
}
