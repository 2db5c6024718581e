package org.refundrill.simulate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** A stream of chance that belongs to one person or one bank, so that nobody's draws depend on how many others there are. */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final UniformRandomProvider random;
    private final SharedStateContinuousSampler normal;

    /** The stream of this number under a seed. */
    Chance(long seed, long stream) {
        long[] state = {mixed(seed), mixed(seed ^ mixed(stream + 1))};
        random = RandomSource.XO_RO_SHI_RO_128_PP.create(state);
        normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    private static long mixed(long seed) {
        long z = seed + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * normal.sample();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number from the first on, below the second. */
    int number(int low, int high) {
        return low + random.nextInt(high - low);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    static double sigma(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
