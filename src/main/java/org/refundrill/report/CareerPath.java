package org.refundrill.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A path that leads on from the desk: the duties it asks for, its own first. Half of it weighs its own exercise, the other
 * half the duties it rests on; where such a duty has two parts, they share its weight. Paths that rest on no other duty are
 * judged by their own exercise alone. Which duties these are the trade's list says; the weights are ours.
 *
 * @param id the duty that is the path's own exercise
 * @param parts what it asks for
 */
record CareerPath(String id, List<Part> parts) {
    private static final double ALL_OF_IT = 1;
    private static final double HALF = 0.5;
    private static final int HARD = 3;

    /**
     * A duty that a path asks for.
     *
     * @param duty its id
     * @param weight what it weighs in the path; together they weigh 1
     * @param tier only cases of this tier or a harder one count
     */
    record Part(String duty, double weight, int tier) {}

    /** The ten paths of the trade. */
    static final List<CareerPath> ALL = List.of(
            on("CP1", 1, List.of("EC2"), List.of("TP1"), List.of("TB5a", "TB5b")),
            on("CP2", 1, List.of("EC9"), List.of("TB7b")),
            on("CP3", 1, List.of("TP6"), List.of("TB7a", "TB7b")),
            on("CP4", HARD, List.of("EC8"), List.of("TP5"), List.of("TB6a", "TB6b")),
            alone("CP5"),
            alone("CP6"),
            alone("CP7"),
            alone("CP8"),
            alone("CP9"),
            alone("CP10"));

    private static CareerPath alone(String id) {
        return new CareerPath(id, List.of(new Part(id, ALL_OF_IT, 1)));
    }

    @SafeVarargs
    private static CareerPath on(String id, int tier, List<String>... duties) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(id, HALF, 1));
        for (List<String> duty : duties) {
            duty.forEach(part -> parts.add(new Part(part, HALF / duties.length / duty.size(), tier)));
        }
        return new CareerPath(id, List.copyOf(parts));
    }
}
