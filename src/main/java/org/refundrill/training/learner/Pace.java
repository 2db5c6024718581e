package org.refundrill.training.learner;

import java.util.SortedMap;
import java.util.TreeMap;

/** How long people take for the cases of one scenario. Answers that were too quick to be meant are not in it. */
final class Pace {
    /** Whoever takes longer has gone away in between. */
    private static final long LONGEST = 1800;

    /** Times are counted in steps of so many seconds. */
    private static final int STEP = 5;

    /** From so many cases on a mean says something. */
    private static final int TELLING = 5;

    /** An answer within so much of the mean time was not thought about (the normative threshold of Wise and Ma, 2012). */
    private static final double RAPID = 0.1;

    private final SortedMap<Integer, Integer> steps = new TreeMap<>();
    private long cases;
    private long seconds;

    Pace() {}

    /** A pace as kept. */
    Pace(long seconds, SortedMap<Integer, Integer> steps) {
        this.seconds = seconds;
        this.steps.putAll(steps);
        this.cases = steps.values().stream().mapToLong(Integer::longValue).sum();
    }

    void add(long taken) {
        long counted = Math.min(LONGEST, taken);
        cases++;
        seconds += counted;
        steps.merge((int) (counted / STEP), 1, Integer::sum);
    }

    /** Whether an answer came so fast that nobody can have read the file. */
    boolean rapid(long taken) {
        return cases >= TELLING && taken * cases < RAPID * seconds;
    }

    /** Whether an answer took no longer than half of them; never while there is too little to tell. */
    boolean quick(long taken) {
        return cases >= TELLING && taken / STEP <= median();
    }

    private int median() {
        long below = 0;
        for (var step : steps.entrySet()) {
            below += step.getValue();
            if (2 * below >= cases) {
                return step.getKey();
            }
        }
        return 0;
    }

    /** All seconds together, to be kept. */
    long seconds() {
        return seconds;
    }

    /** How many cases took so many steps, to be kept. */
    SortedMap<Integer, Integer> steps() {
        return steps;
    }
}
