package org.refundrill.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Fields;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.WorldRecord;

/** Values of the expression language as JSON has them: money in minor units, dates as ISO texts, records by id. */
public final class Plain {

    /** Years that are written with four digits; all that a case is likely to hold. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private Plain() {}

    /**
     * A value in plain form.
     *
     * @param type its type, which tells money from other numbers; null where it is not known
     * @param digits the fraction digits of the currency
     */
    public static @Nullable Object of(@Nullable Object value, @Nullable Type type, int digits) {
        if (value instanceof BigDecimal number) {
            return type == Type.Basic.MONEY
                    ? number.movePointRight(digits).longValueExact()
                    : number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger() : number;
        }
        if (value instanceof List<?> list) {
            Type element = type instanceof Type.ListOf of ? of.element() : null;
            return list.stream().map(item -> of(item, element, digits)).toList();
        }
        if (value instanceof Text text) {
            return text(text);
        }
        if (value instanceof OffsetDateTime time) {
            return instant(time);
        }
        if (value instanceof LocalDate || value instanceof Duration) {
            return value.toString();
        }
        if (value instanceof WorldRecord record) {
            return record.id();
        }
        return value instanceof Fields fields ? fields.path("") : value;
    }

    /** A date-time with its offset and seconds. */
    public static String instant(OffsetDateTime time) {
        if (time.getNano() != 0 || time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        StringBuilder out = new StringBuilder(25);
        out.append(time.toLocalDate()).append('T');
        two(time.getHour(), out);
        two(time.getMinute(), out.append(':'));
        two(time.getSecond(), out.append(':'));
        return out.append(time.getOffset().getId()).toString();
    }

    private static void two(int number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Both languages of a text. */
    public static Map<String, Object> text(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("zh", text.zh());
        return both;
    }
}
