package org.refundrill.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Exact division of minor units: floors first, then a cent each to the largest remainders, ties to the lowest place. */
final class Shares {
    private Shares() {}

    static List<Long> byWeight(long amount, List<Long> weights) {
        BigInteger sum =
                BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        List<Long> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long left = amount;
        for (long weight : weights) {
            BigInteger[] parts = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(sum);
            shares.add(parts[0].longValueExact());
            remainders.add(parts[1]);
            left -= parts[0].longValueExact();
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < remainders.size(); i++) {
                largest = remainders.get(i).compareTo(remainders.get(largest)) > 0 ? i : largest;
            }
            shares.set(largest, shares.get(largest) + 1);
            remainders.set(largest, BigInteger.ONE.negate());
        }
        return shares;
    }

    /** A percentage, half up. */
    static long percent(long amount, int percent) {
        return ofThe(amount, percent, 100);
    }

    /** {@code amount} times {@code part} by {@code whole}, half up; none of them negative. */
    static long ofThe(long amount, long part, long whole) {
        BigInteger twice = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(2 * part));
        return twice.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(2 * whole))
                .longValueExact();
    }

    /** An amount over equal units. */
    static List<Long> evenly(long amount, int units) {
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            weights.add(1L);
        }
        return byWeight(amount, weights);
    }
}
