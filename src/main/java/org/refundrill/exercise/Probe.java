package org.refundrill.exercise;

import java.util.List;

/**
 * An action log with a known result, by which a type proves itself on cases nobody wrote by hand.
 *
 * @param name what it shows
 * @param log the actions
 * @param expected how it must come out
 */
public record Probe(String name, List<Action> log, Expected expected) {
    /** How a probe must come out. */
    public enum Expected {
        /** Score 1. */
        RIGHT,
        /** Score above 0 and below 1. */
        PARTIAL,
        /** Score 0. */
        WRONG,
        /** Unreadable: nothing counted. */
        UNREADABLE
    }
}
