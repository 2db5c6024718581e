package org.refundrill.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;

/** How often each of several values is drawn: always so often, or as often as earlier draws say. */
sealed interface Weighing {
    /** A weight for each value; not all are 0. */
    List<Long> of(Drawn drawn);

    /** The drawn values it hangs on. */
    default List<Integer> reads() {
        return List.of();
    }

    /** The same in every case. */
    record Fixed(List<Long> weights) implements Weighing {
        public Fixed {
            weights = List.copyOf(weights);
        }

        @Override
        public List<Long> of(Drawn drawn) {
            return weights;
        }
    }

    /**
     * Computed from earlier draws, to the ten-thousandth; what is below 0 or unknown counts as 0. Where nothing is left
     * to choose from, all values are as likely.
     */
    record Computed(List<Expression> weights) implements Weighing {
        private static final BigDecimal PARTS = BigDecimal.valueOf(10_000);

        public Computed {
            weights = List.copyOf(weights);
        }

        @Override
        public List<Long> of(Drawn drawn) {
            List<Long> all = new ArrayList<>();
            long sum = 0;
            for (Expression weight : weights) {
                long parts = parts(weight.evaluate(drawn));
                all.add(parts);
                sum += parts;
            }
            return sum > 0 ? all : all.stream().map(none -> 1L).toList();
        }

        @Override
        public List<Integer> reads() {
            return weights.stream()
                    .flatMap(weight -> weight.reads().stream())
                    .map(variable -> variable.slot())
                    .toList();
        }

        private static long parts(@Nullable Object weight) {
            return weight instanceof BigDecimal number && number.signum() > 0
                    ? number.multiply(PARTS).setScale(0, RoundingMode.HALF_UP).longValueExact()
                    : 0;
        }
    }

    /** Yes with a computed chance between 0 and 1, else no; in this order. */
    record Chance(Expression chance) implements Weighing {
        private static final long PARTS = 10_000;

        @Override
        public List<Long> of(Drawn drawn) {
            long yes = Math.min(PARTS, Computed.parts(chance.evaluate(drawn)));
            return List.of(yes, PARTS - yes);
        }

        @Override
        public List<Integer> reads() {
            return chance.reads().stream().map(variable -> variable.slot()).toList();
        }
    }
}
