package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.refundrill.feel.Fields;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.scenario.Word;

/** A drawn value as its author reads it: words by the id that stands in the word list, and by their name. */
final class DrawText {
    private DrawText() {}

    static Text of(Object value) {
        if (value instanceof Text text) {
            return text;
        } else if (value instanceof Boolean yes) {
            return Formats.yesNo(yes);
        } else if (value instanceof BigDecimal number) {
            return Text.same(number.toPlainString());
        } else if (value instanceof LocalDate date) {
            return Formats.date(date);
        } else if (value instanceof OffsetDateTime at) {
            return Formats.dateTime(at);
        } else if (value instanceof Fields fields) {
            return named(fields);
        }
        return Text.same(String.valueOf(value));
    }

    private static Text named(Fields fields) {
        String id = fields instanceof Word word ? word.id() : "";
        Object name = fields.get("name");
        if (name instanceof Text text && !text.en().equals(id)) {
            return id.isEmpty() ? text : new Text(id + " (" + text.en() + ")", id + "（" + text.zh() + "）");
        }
        return Text.same(id.isEmpty() ? String.valueOf(name) : id);
    }
}
