package org.refundrill.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads numbers, whole or with a decimal part, with the field's unit behind them or without. */
final class NumberReading {
    private static final String DIGITS = "([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})";
    private static final Pattern WHOLE = Pattern.compile("[+-]?" + DIGITS + "(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(" + DIGITS + ")?(\\.[0-9]{1,9})?");

    private NumberReading() {}

    static FieldReading whole(Field field, Object typed) {
        String text = bare(field, typed);
        return WHOLE.matcher(text).matches()
                ? FieldReading.understood(number(text).longValueExact())
                : FieldReading.not(
                        "'" + typed + "' is not a whole number; type one such as 7", "“" + typed + "”不是整数；请输入如 7 的数字");
    }

    static FieldReading decimal(Field field, Object typed) {
        String text = bare(field, typed);
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return digits && DECIMAL.matcher(text).matches()
                ? FieldReading.understood(number(text).stripTrailingZeros())
                : FieldReading.not(
                        "'" + typed + "' is not a number; type one such as 4.2", "“" + typed + "”不是数字；请输入如 4.2 的数字");
    }

    private static String bare(Field field, Object typed) {
        String text = typed instanceof BigDecimal exact ? exact.toPlainString() : Typed.plain(String.valueOf(typed));
        String unit = field.unit();
        return unit != null && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT))
                ? text.substring(0, text.length() - unit.length()).strip()
                : text;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", "").replace("+", ""));
    }
}
