package org.refundrill.exercise.goodwill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which groups of equal cases to serve so that most is retained within a budget. All choices are tried, as there are a dozen
 * groups at most; of equally good ones the first counts.
 */
final class BestSpread {
    private final BigDecimal budget;
    private final List<List<Candidate>> groups;
    private List<Candidate> best = List.of();
    private BigDecimal most = BigDecimal.ZERO;

    private BestSpread(List<Candidate> candidates, BigDecimal budget) {
        this.budget = budget;
        Map<String, List<Candidate>> alike = new LinkedHashMap<>();
        candidates.stream()
                .filter(Candidate::eligible)
                .forEach(one -> alike.computeIfAbsent(one.group(), key -> new ArrayList<>())
                        .add(one));
        this.groups = List.copyOf(alike.values());
    }

    /** The buyers to serve, in the order they were listed in. */
    static List<Candidate> of(List<Candidate> candidates, BigDecimal budget) {
        BestSpread search = new BestSpread(candidates, budget);
        search.from(0, List.of(), BigDecimal.ZERO, BigDecimal.ZERO);
        return candidates.stream().filter(search.best::contains).toList();
    }

    private void from(int group, List<Candidate> taken, BigDecimal cost, BigDecimal worth) {
        if (cost.compareTo(budget) > 0) {
            return;
        }
        if (group == groups.size()) {
            if (worth.compareTo(most) > 0) {
                most = worth;
                best = taken;
            }
            return;
        }
        List<Candidate> more = new ArrayList<>(taken);
        more.addAll(groups.get(group));
        from(group + 1, more, cost.add(cost(groups.get(group))), worth.add(worth(groups.get(group))));
        from(group + 1, taken, cost, worth);
    }

    static BigDecimal cost(List<Candidate> some) {
        return some.stream().map(Candidate::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is retained by serving these; buyers who must not have any retain nothing. */
    static BigDecimal worth(List<Candidate> some) {
        return some.stream().filter(Candidate::eligible).map(Candidate::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
