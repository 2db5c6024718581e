package org.refundrill.mastery.recall;

/** How memory fades and what a review does to it. A function of state, rating and time; nothing is kept. */
public interface MemoryModel {
    /** The memory after something was met for the first time. */
    Memory first(Rating rating);

    /** The memory after a review, some days after the last one; less than one day is the same sitting. */
    Memory reviewed(Memory before, Rating rating, double days);

    /** The probability that it is still remembered after some days. */
    double recall(Memory memory, double days);

    /** After how many days the probability has fallen to this. */
    double daysUntil(Memory memory, double recall);
}
