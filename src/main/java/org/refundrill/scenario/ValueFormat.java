package org.refundrill.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;

/** How a template writes a value. */
interface ValueFormat {
    /** The value for people. */
    Text write(Object value);

    /** The formats that a template may name for values of a type, the one it gets without asking first. */
    static Map<String, ValueFormat> of(@Nullable Type type, Currency currency) {
        Map<String, ValueFormat> formats = new LinkedHashMap<>();
        if (type == Type.Basic.MONEY) {
            formats.put("money", value -> Text.same(Formats.money((BigDecimal) value, currency)));
        } else if (type == Type.Basic.NUMBER) {
            formats.put("number", value -> Text.same(Formats.number((BigDecimal) value)));
        } else if (type == Type.Basic.DATE) {
            formats.put("date", value -> Formats.date((LocalDate) value));
        } else if (type == Type.Basic.DATE_TIME) {
            formats.put("datetime", value -> Formats.dateTime((OffsetDateTime) value));
            formats.put("date", value -> Formats.date(((OffsetDateTime) value).toLocalDate()));
            formats.put("time", value -> Text.same(Formats.time(((OffsetDateTime) value).toLocalTime())));
        } else if (type == Type.Basic.BOOLEAN) {
            formats.put("yesno", value -> Formats.yesNo((Boolean) value));
        } else if (type == Type.Basic.LOCALIZED) {
            formats.put("text", value -> (Text) value);
        } else if (type == Type.Basic.TEXT || type instanceof Type.Choice) {
            formats.put("text", value -> Text.same((String) value));
        }
        return formats;
    }
}
