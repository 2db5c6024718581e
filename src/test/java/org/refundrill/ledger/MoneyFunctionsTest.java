package org.refundrill.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.refundrill.calendar.Steps;
import org.refundrill.feel.NamedFunction;

class MoneyFunctionsTest {
    private final Steps steps = new Steps();

    @Test
    void anAllocationShowsItsShares() {
        assertThat(call("allocate", amount("30.00"), amounts("59.90", "89.00", "129.00")))
                .isEqualTo(amounts("6.47", "9.61", "13.92"));
        assertThat(steps.told())
                .containsExactly("allocated {total=30.00, weights=[59.90, 89.00, 129.00], shares=[6.47, 9.61, 13.92]}");
    }

    @Test
    void aWholeAmountIsDividedToTheCentWhateverItsScale() {
        assertThat(call("allocate", amount("100"), amounts("1", "1", "1")))
                .isEqualTo(amounts("33.34", "33.33", "33.33"));
        assertThat(call("allocateUnits", amount("100.0"), amount("3"))).isEqualTo(amounts("33.34", "33.33", "33.33"));
    }

    @Test
    void aRefundStopsAtTheCeiling() {
        assertThat(call("capped", amount("100.00"), amount("80.00"))).isEqualTo(amount("80.00"));
        assertThat(steps.told()).containsExactly("capped {amount=100.00, ceiling=80.00, result=80.00}");
        assertThat(call("capped", amount("79.99"), amount("80.00"))).isEqualTo(amount("79.99"));
        assertThat(call("capped", amount("5.00"), amount("-1.00"))).isEqualTo(amount("0.00"));
        assertThat(steps.told()).hasSize(2);
    }

    @Test
    void whatCannotBeDividedIsUnknown() {
        assertThat(call("allocate", amount("1.00"), amounts())).isNull();
        assertThat(call("allocate", amount("1.00"), amounts("0", "0"))).isNull();
        assertThat(call("allocate", amount("1.00"), amounts("2", "-1"))).isNull();
        assertThat(call("allocate", amount("1.001"), amounts("1"))).isNull();
        assertThat(call("allocate", amount("1.00"), Arrays.asList(amount("1"), null)))
                .isNull();
        assertThat(call("allocateUnits", amount("1.00"), amount("0"))).isNull();
        assertThat(call("allocateUnits", amount("1.00"), amount("2.5"))).isNull();
    }

    private @Nullable Object call(String name, Object... arguments) {
        NamedFunction function = MoneyFunctions.of(Currency.getInstance("CNY")).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return function.apply(arguments, steps);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    private static List<BigDecimal> amounts(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
