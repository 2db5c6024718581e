package org.refundrill.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.refundrill.psychometrics.Agreement;

/**
 * How far what a machine proposed agrees with what trainers decided. A credit from .50 on is good, below it is bad. A
 * trainer sees the proposal before deciding, so this says more of the two together than of the machine alone.
 *
 * @param counts elements by what the trainer decided (0 good, 1 bad) and what was proposed (the same)
 * @param decisions how often trainers accepted, adjusted and rejected
 * @param unsure marked elements on which the machine would not say
 * @param unread marked elements that no machine had read
 * @param claims by claim
 */
public record Concord(
        List<List<Integer>> counts, Map<String, Integer> decisions, int unsure, int unread, Map<String, Share> claims) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int CLASSES = 2;

    /**
     * How often a proposal was right.
     *
     * @param alike elements on which both agree
     * @param all elements with a proposal
     */
    public record Share(int alike, int all) {
        Share plus(boolean agrees) {
            return new Share(alike + (agrees ? 1 : 0), all + 1);
        }
    }

    /** Over elements with the mark that counts. */
    public static Concord of(List<MarkBook.Marked> marked) {
        int[][] counts = new int[CLASSES][CLASSES];
        Map<String, Integer> decisions = new TreeMap<>();
        Map<String, Share> claims = new TreeMap<>();
        int unsure = 0;
        int unread = 0;
        for (MarkBook.Marked each : marked) {
            decisions.merge(each.mark().decision().id(), 1, Integer::sum);
            Queued.Proposed proposed = each.element().proposed();
            BigDecimal credit = proposed == null ? null : proposed.credit();
            if (credit == null) {
                unread += proposed == null ? 1 : 0;
                unsure += proposed == null ? 0 : 1;
                continue;
            }
            int trainer = bad(each.mark().credit());
            int machine = bad(credit);
            counts[trainer][machine]++;
            claims.merge(
                    each.element().claim(),
                    new Share(0, 0).plus(trainer == machine),
                    (before, one) -> before.plus(one.alike() == 1));
        }
        return new Concord(
                List.of(List.of(counts[0][0], counts[0][1]), List.of(counts[1][0], counts[1][1])),
                decisions,
                unsure,
                unread,
                claims);
    }

    private static int bad(BigDecimal credit) {
        return credit.compareTo(HALF) < 0 ? 1 : 0;
    }

    /** How many elements have both a mark and a proposal. */
    public int compared() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /** How many elements trainers held to be good, or bad. */
    public int of(boolean good) {
        return counts.get(good ? 0 : 1).stream().mapToInt(Integer::intValue).sum();
    }

    /** Agreement and kappa; nothing before there is an element of either kind, as kappa then says nothing. */
    public Optional<Agreement> agreement() {
        if (of(true) == 0 || of(false) == 0) {
            return Optional.empty();
        }
        double[][] table = new double[CLASSES][CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            for (int j = 0; j < CLASSES; j++) {
                table[i][j] = counts.get(i).get(j);
            }
        }
        return Optional.of(Agreement.of(table));
    }

    /** How many elements both judge alike. */
    public int alike() {
        return counts.get(0).get(0) + counts.get(1).get(1);
    }
}
