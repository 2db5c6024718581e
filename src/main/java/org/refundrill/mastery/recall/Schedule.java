package org.refundrill.mastery.recall;

import java.time.Duration;
import java.time.Instant;

/**
 * Turns a memory into a day to meet it again.
 *
 * @param model how memory fades
 * @param retention with what probability a skill should still be remembered when it is due
 * @param criticalRetention the same for skills whose failure breaches the law
 * @param longest the longest interval, in days
 * @param fuzz whether intervals are scattered, so that what was learnt together does not come back together
 */
public record Schedule(MemoryModel model, double retention, double criticalRetention, int longest, boolean fuzz) {
    /** The sixth FSRS, nine tenths, and 95 in 100 for critical skills, at most 180 days. */
    public static final Schedule STANDARD = new Schedule(new Fsrs6(), 0.9, 0.95, 180, true);

    private static final double UNSCATTERED = 2.5;

    /** The same without scattering. */
    public Schedule exact() {
        return new Schedule(model, retention, criticalRetention, longest, false);
    }

    /** The probability to reach when a skill is due. */
    public double retention(boolean critical) {
        return critical ? criticalRetention : retention;
    }

    /** The interval in whole days, at least one. */
    public int days(Memory memory, double wanted, long seed) {
        int days = (int) Math.max(1, Math.min(longest, Math.rint(model.daysUntil(memory, wanted))));
        return fuzz ? scattered(days, seed) : days;
    }

    Instant due(Instant reviewedAt, int days) {
        return reviewedAt.plus(Duration.ofDays(days));
    }

    /** The reference implementation's spread: 15 % of the part up to a week, 10 % up to 20 days, 5 % of the rest. */
    private int scattered(int days, long seed) {
        if (days < UNSCATTERED) {
            return days;
        }
        double spread = 1
                + 0.15 * Math.max(0, Math.min(days, 7) - UNSCATTERED)
                + 0.10 * Math.max(0, Math.min(days, 20) - 7)
                + 0.05 * Math.max(0, days - 20);
        int low = Math.max(2, (int) Math.rint(days - spread));
        int high = Math.min(longest, (int) Math.rint(days + spread));
        return Math.min(low, high) + (int) Math.floorMod(mixed(seed), (long) Math.max(1, high - low + 1));
    }

    /** The finalizer of SplitMix64: neighbouring seeds scatter independently. */
    private static long mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
