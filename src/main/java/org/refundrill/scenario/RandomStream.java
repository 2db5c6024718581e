package org.refundrill.scenario;

import java.util.List;

/**
 * A stream of random numbers with a name of its own, so that a new drawn value does not disturb the others. It is
 * SplitMix64 started from a mix of FNV-1a hashes, written out here because the same seed must give the same case on
 * every Java release.
 */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    private RandomStream(long state) {
        this.state = state;
    }

    /** The stream of one drawn value, given the hash of its scenario's id and of its own name. */
    static RandomStream of(long scenario, long seed, int attempt, long name) {
        long state = mix(scenario + GOLDEN);
        state = mix(state ^ seed) + GOLDEN;
        state = mix(state ^ attempt) + GOLDEN;
        return new RandomStream(mix(state ^ name));
    }

    /** A stream that starts from a number. */
    public static RandomStream of(long seed) {
        return new RandomStream(mix(seed + GOLDEN));
    }

    /** A hash of a text: FNV-1a over its UTF-16 code units, the low byte first. */
    public static long hash(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c & 0xFF)) * FNV_PRIME;
            hash = (hash ^ (c >>> 8)) * FNV_PRIME;
        }
        return hash;
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 up to, but without, a bound; every one equally likely. */
    public long below(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("nothing lies between 0 and " + bound);
        }
        long largest = Long.MAX_VALUE - (Long.MAX_VALUE % bound + 1) % bound;
        while (true) {
            long bits = next() >>> 1;
            if (bits <= largest) {
                return bits % bound;
            }
        }
    }

    /** The index of a weight, each as likely as it is heavy; not all weights are 0. */
    public int weighted(List<Long> weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long left = below(sum);
        int index = 0;
        while (left >= weights.get(index)) {
            left -= weights.get(index);
            index++;
        }
        return index;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
