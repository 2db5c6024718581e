package org.refundrill.form;

import java.math.BigDecimal;
import java.util.Locale;

/** Reads whole numbers, with the field's unit behind them or without. */
final class IntegerReading {
    private IntegerReading() {}

    static FieldReading read(Field field, Object typed) {
        String text = typed instanceof BigDecimal exact ? exact.toPlainString() : Typed.plain(String.valueOf(typed));
        String unit = field.unit();
        if (unit != null && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT))) {
            text = text.substring(0, text.length() - unit.length()).strip();
        }
        if (text.matches("[+-]?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.0+)?")) {
            return FieldReading.understood(new BigDecimal(text.replace(",", "").replace("+", "")).longValueExact());
        }
        return FieldReading.not(
                "'" + typed + "' is not a whole number; type one such as 7", "“" + typed + "”不是整数；请输入如 7 的数字");
    }
}
