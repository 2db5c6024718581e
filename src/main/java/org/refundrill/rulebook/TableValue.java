package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table with one output says, as a value others may use.
 *
 * @param table the table
 * @param output the index of its one output
 * @param collect how several results become one value; null where the policy gives one result or a list
 * @param reads the slots it may read
 */
record TableValue(DecisionTable table, int output, HitPolicy.@Nullable Collect collect, int[] reads) implements Node {
    @Override
    public @Nullable Object compute(Evaluation evaluation) {
        if (table.hit.single()) {
            int row = table.decide(evaluation, null);
            if (row < 0) {
                return null;
            }
            evaluation.chose(row);
            return table.say(row, output, evaluation);
        }
        List<Integer> rows = table.all(evaluation, null);
        if (evaluation.open != DecisionTable.NONE) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int row : rows) {
            Object value = table.say(row, output, evaluation);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return collect == null ? List.copyOf(values) : collected(collect, values);
    }

    private static @Nullable Object collected(HitPolicy.Collect collect, List<Object> values) {
        Comparator<Object> order = Ordered::compare;
        return switch (collect) {
            case LIST -> List.copyOf(values);
            case COUNT -> BigDecimal.valueOf(values.size());
            case SUM -> values.stream().map(v -> (BigDecimal) v).reduce(BigDecimal.ZERO, BigDecimal::add);
            case MIN -> values.stream().min(order).orElse(null);
            case MAX -> values.stream().max(order).orElse(null);
        };
    }
}
