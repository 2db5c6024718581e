package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.money.Money;

/** Sends a refund back in kind: to each means of payment by the weight of what was paid with it, or one after the other. */
enum TenderRouting {
    /** By the weight of what was paid with each, by largest remainder, ties to the first. */
    WEIGHT("weight"),
    /** The first one up to what was paid with it, then the next one; what is left over goes to the last. */
    ORDER("order");

    private final String word;

    TenderRouting(String word) {
        this.word = word;
    }

    /** The one with this word. */
    static Optional<TenderRouting> of(String word) {
        return Arrays.stream(values()).filter(way -> way.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(way -> way.word).toList();
    }

    /**
     * The lines with the refund's ones divided over the tenders. The shares of the total are exact; those of single
     * lines follow from dividing the running total, so that they always add up to both.
     */
    List<AmountLine> route(
            List<AmountLine> lines,
            Predicate<AmountLine> isRefund,
            List<?> names,
            List<?> paid,
            Evaluation evaluation) {
        Predicate<AmountLine> isRouted = isRefund.and(line -> line.tender() == null);
        long[] weights = new long[paid.size()];
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = paid.get(i) instanceof BigDecimal amount
                    ? amount.movePointRight(4).longValue()
                    : 0;
            sum += weights[i];
        }
        List<AmountLine> refund = lines.stream().filter(isRouted).toList();
        long total = refund.stream().mapToLong(line -> line.amount().minor()).sum();
        // What the buyer owes is not charged to the card: a charge needs consent.
        if (sum <= 0 || total <= 0) {
            return lines;
        }
        List<AmountLine> routed = new ArrayList<>();
        long running = 0;
        long[] before = new long[weights.length];
        Currency currency = refund.get(0).amount().currency();
        for (AmountLine line : positiveFirst(refund)) {
            running += line.amount().minor();
            long[] now = this == WEIGHT ? shares(running, weights, sum) : filled(running, paid, currency);
            divide(line, names, now, before, routed);
            before = now;
        }
        lines.stream().filter(isRouted.negate()).forEach(routed::add);
        note(names, before, currency, evaluation);
        return routed;
    }

    /** A total poured into one tender after the other, each up to what was paid with it. */
    private static long[] filled(long total, List<?> paid, Currency currency) {
        long[] filled = new long[paid.size()];
        long left = total;
        for (int i = 0; i < filled.length && left != 0; i++) {
            long room = paid.get(i) instanceof BigDecimal amount
                    ? amount.max(BigDecimal.ZERO)
                            .movePointRight(currency.getDefaultFractionDigits())
                            .longValue()
                    : 0;
            filled[i] = i == filled.length - 1 ? left : Math.min(left, room);
            left -= filled[i];
        }
        return filled;
    }

    private static List<AmountLine> positiveFirst(List<AmountLine> lines) {
        List<AmountLine> ordered = new ArrayList<>(
                lines.stream().filter(line -> line.amount().signum() >= 0).toList());
        lines.stream().filter(line -> line.amount().signum() < 0).forEach(ordered::add);
        return ordered;
    }

    private static void divide(AmountLine line, List<?> names, long[] now, long[] before, List<AmountLine> routed) {
        boolean any = false;
        for (int i = 0; i < now.length; i++) {
            long share = now[i] - before[i];
            if (share != 0) {
                Money amount = Money.ofMinor(share, line.amount().currency());
                routed.add(with(line, String.valueOf(names.get(i)), amount));
                any = true;
            }
        }
        if (!any) {
            routed.add(line);
        }
    }

    static AmountLine with(AmountLine line, @Nullable String tender, Money amount) {
        return new AmountLine(line.component(), line.payer(), tender, amount, line.clause());
    }

    /** A total divided by weight: everybody gets the whole part, the largest remainders get one more. */
    static long[] shares(long total, long[] weights, long sum) {
        if (total < 0) {
            return Arrays.stream(shares(-total, weights, sum))
                    .map(share -> -share)
                    .toArray();
        }
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1].longValueExact();
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < remainders.length; i++) {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }
            shares[largest]++;
            remainders[largest] = -1;
        }
        return shares;
    }

    private static void note(List<?> names, long[] shares, Currency currency, Evaluation evaluation) {
        if (evaluation.tracing()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < shares.length; i++) {
                values.merge(
                        String.valueOf(names.get(i)),
                        Money.ofMinor(shares[i], currency).amount(),
                        (a, b) -> ((BigDecimal) a).add((BigDecimal) b));
            }
            evaluation.naming("refund");
            evaluation.step("allocated", values);
            evaluation.naming(null);
        }
    }
}
