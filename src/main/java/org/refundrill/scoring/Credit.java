package org.refundrill.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.money.Money;

/** The credit rules: what an answer is worth against its key, from 0 to 1. */
public final class Credit {
    /** What is not right never rounds up to it. */
    private static final BigDecimal NEARLY = new BigDecimal("0.999999");

    private static final BigDecimal REACH = new BigDecimal("0.2");
    private static final int SCALE = 6;

    private Credit() {}

    /** All or nothing. */
    public static BigDecimal exact(boolean right) {
        return right ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Hits less wrong extras, over the size of the key. Against an empty key only the empty answer earns anything. */
    public static BigDecimal set(Set<String> key, List<String> given) {
        Set<String> distinct = new LinkedHashSet<>(given);
        if (key.isEmpty()) {
            return exact(distinct.isEmpty());
        }
        long hits = distinct.stream().filter(key::contains).count();
        long extras = distinct.size() - hits;
        return share(Math.max(0, hits - extras), key.size());
    }

    /**
     * Right to the cent earns 1; a miss loses credit in proportion and all of it from a fifth of the amount on. Where
     * nothing is due anything else earns nothing, and so does another currency.
     */
    public static BigDecimal amount(Money key, Money given) {
        if (key.equals(given)) {
            return BigDecimal.ONE;
        }
        if (!key.currency().equals(given.currency()) || key.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal miss = given.amount().subtract(key.amount()).abs();
        return falling(miss, key.amount().abs().multiply(REACH));
    }

    /**
     * A number within so much of what is due earns 1; further off it loses credit in proportion, and all of it from a
     * fifth of what is due on. Where 0 is due anything beyond the tolerance earns nothing.
     *
     * @param within how far off still counts as right, not negative
     */
    public static BigDecimal number(BigDecimal key, BigDecimal given, BigDecimal within) {
        BigDecimal miss = given.subtract(key).abs();
        if (miss.compareTo(within) <= 0) {
            return BigDecimal.ONE;
        }
        return key.signum() == 0
                ? BigDecimal.ZERO
                : falling(miss.subtract(within), key.abs().multiply(REACH));
    }

    /**
     * What was captured of the best: its share, nothing for what does harm, and never all for less than the best.
     *
     * @param best what the best answer is worth; where that is nothing, every answer that does no harm earns 1
     */
    public static BigDecimal captured(BigDecimal best, BigDecimal got) {
        if (got.compareTo(best) >= 0) {
            return BigDecimal.ONE;
        }
        return got.signum() <= 0
                ? BigDecimal.ZERO
                : got.divide(best, SCALE, RoundingMode.DOWN).min(NEARLY);
    }

    /**
     * Some items in order: each that is due counts by how near it stands to its place, each that is not due takes as much
     * away. Against an empty key only the empty answer earns anything.
     */
    public static BigDecimal sequence(List<String> key, List<String> given) {
        int n = key.size();
        if (n == 0 || given.equals(key)) {
            return exact(given.equals(key));
        }
        long off = 0;
        for (int i = 0; i < n; i++) {
            int place = given.indexOf(key.get(i));
            off += place < 0 ? n : Math.min(n, Math.abs(i - place));
        }
        // What comes again is not due a second time.
        long extras =
                given.size() - given.stream().distinct().filter(key::contains).count();
        long most = (long) n * n;
        return share(Math.max(0, most - off - extras * n), most).min(NEARLY);
    }

    /**
     * Pairs that stand the right way round less those that do not, over all pairs that rank differently: Kendall's tau,
     * of which what lies below 0 earns nothing. An order by chance earns next to nothing.
     *
     * @param key the items in a right order
     * @param ranks their ranks in the same order; items of one rank may stand either way
     */
    public static BigDecimal ordered(List<String> key, List<BigDecimal> ranks, List<String> given) {
        if (given.size() != key.size() || !new LinkedHashSet<>(given).equals(new LinkedHashSet<>(key))) {
            return BigDecimal.ZERO;
        }
        long pairs = 0;
        long balance = 0;
        for (int i = 0; i < key.size(); i++) {
            for (int j = i + 1; j < key.size(); j++) {
                if (ranks.get(i).compareTo(ranks.get(j)) != 0) {
                    pairs++;
                    balance += given.indexOf(key.get(i)) < given.indexOf(key.get(j)) ? 1 : -1;
                }
            }
        }
        return pairs == 0 ? BigDecimal.ONE : share(Math.max(0, balance), pairs);
    }

    private static BigDecimal falling(BigDecimal miss, BigDecimal reach) {
        BigDecimal credit = BigDecimal.ONE.subtract(miss.divide(reach, SCALE, RoundingMode.HALF_UP));
        return credit.max(BigDecimal.ZERO).min(NEARLY);
    }

    private static BigDecimal share(long part, long whole) {
        return part >= whole
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.DOWN);
    }
}
