package org.refundrill.exercise.priorities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an order of the first few is worth: of all pairs that rank differently those that stand the right way round, less those
 * that do not, over what the best order has. What was not taken counts as coming after all that was. An order by chance earns
 * next to nothing; equals may stand either way.
 */
final class FirstOfAll {
    private static final BigDecimal NEARLY = new BigDecimal("0.999999");
    private static final int SCALE = 6;

    private final List<Chore> ranked;
    private final int many;

    FirstOfAll(List<Chore> ranked, int many) {
        this.ranked = ranked;
        this.many = many;
    }

    List<String> due() {
        return ranked.stream().limit(many).map(Chore::id).toList();
    }

    BigDecimal credit(Object answer) {
        List<String> taken = answer instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
        if (taken.size() != Math.min(many, ranked.size()) || new LinkedHashSet<>(taken).size() != taken.size()) {
            return BigDecimal.ZERO;
        }
        int best = balance(due());
        int got = balance(taken);
        if (got >= best) {
            return BigDecimal.ONE;
        }
        return got <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(got)
                        .divide(BigDecimal.valueOf(best), SCALE, RoundingMode.DOWN)
                        .min(NEARLY);
    }

    private int balance(List<String> taken) {
        int balance = 0;
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                if (ranked.get(i).before(ranked.get(j))) {
                    balance += Integer.signum(place(taken, ranked.get(j)) - place(taken, ranked.get(i)));
                }
            }
        }
        return balance;
    }

    private static int place(List<String> taken, Chore chore) {
        int place = taken.indexOf(chore.id());
        return place < 0 ? taken.size() : place;
    }
}
