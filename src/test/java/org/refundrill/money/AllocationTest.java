package org.refundrill.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
    @Test
    void aCouponIsSpreadByLargestRemainderAndLosesNoCent() {
        assertThat(spread("30.00", "59.90", "89.00", "129.00")).containsExactly(amounts("6.47", "9.61", "13.92"));
    }

    @Test
    void threeUnitsOfAHundredShareTheOddCent() {
        assertThat(Allocation.evenly(new BigDecimal("100.00"), 3)).containsExactly(amounts("33.34", "33.33", "33.33"));
    }

    @Test
    void fourCentsOnThreeUnitsGoToTheLowestUnitFirst() {
        assertThat(Allocation.evenly(new BigDecimal("0.04"), 3)).containsExactly(amounts("0.02", "0.01", "0.01"));
    }

    @Test
    void aPartRefundGoesBackToEachTenderByWeight() {
        assertThat(spread("75.00", "50.00", "30.00", "120.00")).containsExactly(amounts("18.75", "11.25", "45.00"));
        assertThat(spread("33.33", "50.00", "30.00", "120.00")).containsExactly(amounts("8.33", "5.00", "20.00"));
    }

    @Test
    void theTiedCentOfABundleStaysWithItsFirstLine() {
        assertThat(spread("199.00", "150.00", "90.00")).containsExactly(amounts("124.38", "74.62"));
    }

    @Test
    void aDeductionIsSpreadLikeAnAmount() {
        assertThat(spread("-0.10", "1", "1", "1")).containsExactly(amounts("-0.04", "-0.03", "-0.03"));
    }

    @Test
    void aLineWithoutWeightGetsNothing() {
        assertThat(spread("1.00", "0", "3", "0.00")).containsExactly(amounts("0.00", "1.00", "0.00"));
    }

    @Test
    void weightsThatSayNothingAreRefused() {
        assertThatThrownBy(() -> spread("1.00", "0", "0")).hasMessage("at least one weight must be above zero");
        assertThatThrownBy(() -> spread("1.00", "2", "-1")).hasMessage("a weight cannot be below zero");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSharesAlwaysAddUpAndNoneIsOffByACent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            BigDecimal total = BigDecimal.valueOf(random.nextInt(-100_000, 100_000), 2);
            List<BigDecimal> weights = random.ints(1 + random.nextInt(9), 1, 50_000)
                    .mapToObj(weight -> BigDecimal.valueOf(weight, 2))
                    .toList();
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> shares = Allocation.largestRemainder(total, weights);
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
            for (int line = 0; line < shares.size(); line++) {
                BigDecimal off = shares.get(line).multiply(sum).subtract(total.multiply(weights.get(line)));
                assertThat(off.abs()).isLessThan(sum.multiply(new BigDecimal("0.01")));
            }
        }
    }

    private static List<BigDecimal> spread(String total, String... weights) {
        return Allocation.largestRemainder(new BigDecimal(total), List.of(amounts(weights)));
    }

    private static BigDecimal[] amounts(String... amounts) {
        return Arrays.stream(amounts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
