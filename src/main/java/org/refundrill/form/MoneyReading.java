package org.refundrill.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;

/**
 * Reads amounts: {@code 299}, {@code 1,299.00}, {@code ¥299.00}, {@code 299元}, {@code 299 CNY}. An amount in another
 * currency than the field's is understood; judging it is not the reader's business.
 */
final class MoneyReading {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>[^0-9.,+-]{0,8}?)\\s*(?<sign>[+-]?)\\s*(?<inside>[^0-9.,+-]{0,8}?)\\s*(?<number>[0-9][0-9.,]*)\\s*(?<after>[^0-9.,+-]{0,8})");
    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>[0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.(?<cents>[0-9]{1,12}))?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Map<String, String> SIGNS = signs();

    private MoneyReading() {}

    static FieldReading read(Field field, Object typed) {
        String unit = field.unit() == null ? "CNY" : field.unit();
        if (typed instanceof Map<?, ?> parts) {
            Object amount = parts.get("amount");
            Object currency = parts.get("currency");
            return amount == null || amount instanceof Map || (currency != null && !(currency instanceof String))
                    ? notMoney(String.valueOf(typed))
                    : written(plain(amount), currency == null ? unit : (String) currency, unit);
        }
        return typed instanceof String || typed instanceof Number
                ? written(plain(typed), null, unit)
                : notMoney(String.valueOf(typed));
    }

    private static String plain(Object amount) {
        if (amount instanceof Double || amount instanceof Float) {
            return BigDecimal.valueOf(((Number) amount).doubleValue()).toPlainString();
        }
        return amount instanceof BigDecimal exact ? exact.toPlainString() : Typed.plain(String.valueOf(amount));
    }

    private static FieldReading written(String typed, @Nullable String stated, String unit) {
        Matcher written = WRITTEN.matcher(typed);
        if (!written.matches()) {
            return notMoney(typed);
        }
        Matcher number = NUMBER.matcher(written.group("number"));
        if (!number.matches()) {
            return FieldReading.not(
                    "'" + typed + "' can be read in two ways; use a point for cents and write 1299.00",
                    "“" + typed + "”有歧义；请用小数点表示角分，如 1299.00");
        }
        String sign = (written.group("before") + written.group("inside") + written.group("after")).strip();
        Currency currency = currency(sign.isEmpty() ? stated : sign, unit);
        if (currency == null || (stated != null && !sign.isEmpty() && !currency.equals(currency(stated, unit)))) {
            return FieldReading.not(
                    "the currency of '" + typed + "' is not clear; write 299.00 or 299.00 " + unit,
                    "“" + typed + "”的币种不明；请写 299.00 或 299.00 " + unit);
        }
        BigDecimal amount = new BigDecimal(written.group("sign").replace("+", "")
                + number.group("whole").replace(",", "")
                + (number.group("cents") == null ? "" : "." + number.group("cents")));
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.stripTrailingZeros().scale() > digits) {
            return FieldReading.not(
                    "'" + typed + "' is finer than the smallest coin; give at most " + digits + " decimals",
                    "“" + typed + "”超过最小货币单位；最多 " + digits + " 位小数");
        }
        return FieldReading.understood(new Money(amount, currency));
    }

    /** A sign shared by several currencies means the field's own where it can, else the usual one. */
    private static @Nullable Currency currency(@Nullable String sign, String unit) {
        if (sign == null) {
            return Currency.getInstance(unit);
        }
        String upper = Typed.plain(sign).toUpperCase(Locale.ROOT);
        if ((upper.equals("¥") && unit.equals("JPY")) || (upper.equals("$") && unit.endsWith("D"))) {
            return Currency.getInstance(unit);
        }
        String code = SIGNS.getOrDefault(upper, upper);
        try {
            return CODE.matcher(code).matches() ? Currency.getInstance(code) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static FieldReading notMoney(String typed) {
        return FieldReading.not(
                "'" + typed + "' is not an amount; type one such as 299.00, or 0 for nothing",
                "“" + typed + "”不是金额；请输入如 299.00 的数字，没有则填 0");
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        for (String yuan : new String[] {"¥", "元", "圆", "块", "RMB", "人民币", "RMB¥", "CN¥"}) {
            signs.put(yuan, "CNY");
        }
        signs.put("$", "USD");
        signs.put("US$", "USD");
        signs.put("美元", "USD");
        signs.put("€", "EUR");
        signs.put("欧元", "EUR");
        signs.put("£", "GBP");
        signs.put("英镑", "GBP");
        signs.put("HK$", "HKD");
        signs.put("港元", "HKD");
        signs.put("日元", "JPY");
        return signs;
    }
}
