package org.refundrill.training;

import org.refundrill.language.Text;

/**
 * Something about the cases of a scenario, beside what they say, that gives an answer away.
 *
 * @param at which part of the scenario brings it about
 * @param what what was seen
 * @param advice what the author can do
 */
public record Leak(Part at, Text what, Text advice) {
    /** A part of a scenario. */
    public enum Part {
        /** What is asked, and which answers are offered. */
        ASKS,
        /** The clauses to choose from. */
        REACHES,
        /** What is drawn, and how often. */
        DRAWS,
        /** The case file. */
        WORLD
    }
}
