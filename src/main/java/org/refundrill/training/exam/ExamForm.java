package org.refundrill.training.exam;

import java.util.List;

/**
 * One of an exam's parallel forms: which questions are asked. The facts of each case differ from person to person.
 *
 * @param number its number, from 1
 * @param slots its cases, in the order in which they are asked
 */
public record ExamForm(int number, List<Slot> slots) {
    /** Forms further apart than this on the scale of difficulty are not parallel. */
    public static final double APART = 0.15;

    public ExamForm {
        slots = List.copyOf(slots);
    }

    /**
     * A case of it.
     *
     * @param scenario the family it is of
     * @param row the row of the rulebook that decides it; empty where nothing is ruled
     * @param difficulty how hard it is believed to be, in logits
     */
    public record Slot(String scenario, String row, double difficulty) {}

    /** How hard it is on average, in logits. */
    public double difficulty() {
        return slots.stream().mapToDouble(Slot::difficulty).average().orElse(0);
    }
}
