package org.refundrill.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.world.RecordType.Column;
import org.refundrill.world.WorldRecord;

/** Writes the values of a case's records for people. What has a name in the case is called by it, not by its id. */
final class ValueTexts {
    private final Currency currency;
    private final CaseWords words;

    ValueTexts(CaseFile file, Currency currency) {
        this.currency = currency;
        this.words = CaseWords.things(file);
    }

    /** A field of a record; empty where it is unknown. */
    Text of(WorldRecord record, String field) {
        Column column = record.type().columns().get(field);
        return column == null ? Text.same("") : of(record.get(field), column);
    }

    /** A value of a column; empty where it is unknown. */
    Text of(@Nullable Object value, Column column) {
        return text(value, column.type(), column);
    }

    private Text text(@Nullable Object value, Type type, Column column) {
        if (value == null) {
            return Text.same("");
        } else if (value instanceof Text text) {
            return text;
        } else if (value instanceof Boolean yes) {
            return Formats.yesNo(yes);
        } else if (value instanceof BigDecimal number) {
            return Text.same(type == Type.Basic.MONEY ? Formats.money(number, currency) : Formats.number(number));
        } else if (value instanceof LocalDate date) {
            return Formats.date(date);
        } else if (value instanceof OffsetDateTime at) {
            return Formats.dateTime(at);
        } else if (value instanceof WorldRecord record) {
            return Text.same(record.id());
        } else if (value instanceof List<?> list) {
            return list(list, type instanceof Type.ListOf of ? of.element() : type, column);
        }
        String word = String.valueOf(value);
        Text option = column.options().get(word);
        return option == null ? words.of(word).orElse(Text.same(word)) : option;
    }

    private Text list(List<?> list, Type element, Column column) {
        List<Text> texts =
                list.stream().map(item -> text(item, element, column)).toList();
        return new Text(
                String.join(", ", texts.stream().map(Text::en).toList()),
                String.join("、", texts.stream().map(Text::zh).toList()));
    }
}
