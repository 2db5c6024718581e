package org.refundrill.ledger;

import static org.refundrill.feel.Type.Basic.MONEY;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Frame;
import org.refundrill.feel.NamedFunction;
import org.refundrill.feel.NamedFunction.Parameter;
import org.refundrill.feel.Type;
import org.refundrill.money.Allocation;

/**
 * Allocations and ceilings as functions of the expression language. What cannot be divided (no weights, an amount
 * finer than the currency) is unknown, never an exception.
 */
public final class MoneyFunctions {
    private static final int MOST_UNITS = 10_000;

    private final int digits;

    private MoneyFunctions(Currency currency) {
        this.digits = currency.getDefaultFractionDigits();
    }

    /** All money functions for amounts in this currency. */
    public static List<NamedFunction> of(Currency currency) {
        MoneyFunctions money = new MoneyFunctions(currency);
        List<NamedFunction> functions = new ArrayList<>();
        functions.add(spread("allocate", MONEY, money));
        functions.add(spread("allocateBy", NUMBER, money));
        functions.add(new Function(
                "allocateUnits",
                List.of(need("net", MONEY), need("units", NUMBER)),
                new Type.ListOf(MONEY),
                money::allocateUnits));
        functions.add(new Function(
                "capped", List.of(need("amount", MONEY), need("ceiling", MONEY)), MONEY, MoneyFunctions::capped));
        return List.copyOf(functions);
    }

    /** Amounts are spread by other amounts, such as list prices, or by plain numbers, such as shares. */
    private static Function spread(String name, Type weight, MoneyFunctions money) {
        return new Function(
                name,
                List.of(need("total", MONEY), need("weights", new Type.ListOf(weight))),
                new Type.ListOf(MONEY),
                money::allocate);
    }

    private @Nullable Object allocate(@Nullable Object[] a, Frame frame) {
        BigDecimal total = exact(a[0]);
        List<BigDecimal> weights = numbers(a[1]);
        boolean divisible = total != null
                && weights != null
                && weights.stream().allMatch(weight -> weight.signum() >= 0)
                && weights.stream().anyMatch(weight -> weight.signum() > 0);
        if (!divisible || total == null || weights == null) {
            return null;
        }
        return noted(frame, total, "weights", weights, Allocation.largestRemainder(total, weights));
    }

    private @Nullable Object allocateUnits(@Nullable Object[] a, Frame frame) {
        BigDecimal net = exact(a[0]);
        if (net == null || !(a[1] instanceof BigDecimal units)) {
            return null;
        }
        boolean whole = units.stripTrailingZeros().scale() <= 0;
        if (!whole || units.signum() <= 0 || units.compareTo(BigDecimal.valueOf(MOST_UNITS)) > 0) {
            return null;
        }
        return noted(frame, net, "units", units, Allocation.evenly(net, units.intValueExact()));
    }

    /** The amount, but no more than the ceiling leaves; nothing where the ceiling is used up. */
    private static @Nullable Object capped(@Nullable Object[] a, Frame frame) {
        if (!(a[0] instanceof BigDecimal amount) || !(a[1] instanceof BigDecimal ceiling)) {
            return null;
        }
        BigDecimal room = ceiling.signum() < 0 ? BigDecimal.ZERO.setScale(ceiling.scale()) : ceiling;
        if (amount.compareTo(room) <= 0) {
            return amount;
        }
        if (frame.tracing()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("amount", amount);
            values.put("ceiling", ceiling);
            values.put("result", room);
            frame.step("capped", values);
        }
        return room;
    }

    private static List<BigDecimal> noted(
            Frame frame, BigDecimal total, String by, Object shares, List<BigDecimal> result) {
        if (frame.tracing()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("total", total);
            values.put(by, shares);
            values.put("shares", result);
            frame.step("allocated", values);
        }
        return result;
    }

    private @Nullable BigDecimal exact(@Nullable Object amount) {
        if (!(amount instanceof BigDecimal given) || given.stripTrailingZeros().scale() > digits) {
            return null;
        }
        return given.setScale(digits, RoundingMode.UNNECESSARY);
    }

    private static @Nullable List<BigDecimal> numbers(@Nullable Object list) {
        if (!(list instanceof List<?> given)) {
            return null;
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (Object element : given) {
            if (!(element instanceof BigDecimal number)) {
                return null;
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static Parameter need(String name, Type type) {
        return new Parameter(name, type, false);
    }

    private interface Body {
        @Nullable
        Object apply(@Nullable Object[] arguments, Frame frame);
    }

    private record Function(String name, List<Parameter> parameters, Type result, Body body) implements NamedFunction {
        @Override
        public @Nullable Object apply(@Nullable Object[] arguments, Frame frame) {
            return body.apply(arguments, frame);
        }
    }
}
