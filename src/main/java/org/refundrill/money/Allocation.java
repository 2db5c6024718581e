package org.refundrill.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides an amount so that nothing is lost and nothing is made: the shares always add up to it. */
public final class Allocation {
    private Allocation() {}

    /**
     * Spreads an amount over lines by weight. Each line gets its share rounded down to the last digit of the total; the
     * units left over go to the lines with the largest remainders, among equal ones to the lowest line.
     *
     * @param total the amount; its scale is the finest unit that is handed out
     * @param weights none below zero, not all zero
     */
    public static List<BigDecimal> largestRemainder(BigDecimal total, List<BigDecimal> weights) {
        List<BigInteger> parts = onOneScale(weights);
        BigInteger sum = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("at least one weight must be above zero");
        }
        BigInteger units = total.unscaledValue().abs();
        List<BigInteger> shares = new ArrayList<>(parts.size());
        List<BigInteger> remainders = new ArrayList<>(parts.size());
        BigInteger left = units;
        for (BigInteger part : parts) {
            BigInteger[] divided = units.multiply(part).divideAndRemainder(sum);
            shares.add(divided[0]);
            remainders.add(divided[1]);
            left = left.subtract(divided[0]);
        }
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer line) -> remainders.get(line))
                        .reversed())
                .toList();
        for (int i = 0; i < left.intValueExact(); i++) {
            int line = order.get(i);
            shares.set(line, shares.get(line).add(BigInteger.ONE));
        }
        return shares.stream()
                .map(share -> new BigDecimal(total.signum() < 0 ? share.negate() : share, total.scale()))
                .toList();
    }

    /** Spreads an amount evenly; the first units take what does not divide. */
    public static List<BigDecimal> evenly(BigDecimal total, int units) {
        return largestRemainder(total, Collections.nCopies(units, BigDecimal.ONE));
    }

    private static List<BigInteger> onOneScale(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> parts = new ArrayList<>(weights.size());
        for (BigDecimal weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight cannot be below zero");
            }
            parts.add(weight.setScale(scale).unscaledValue());
        }
        return parts;
    }
}
