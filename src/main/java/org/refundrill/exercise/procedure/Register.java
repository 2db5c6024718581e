package org.refundrill.exercise.procedure;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.refundrill.form.Answers;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;

/**
 * One thing that a system keeps about a case: the state of the return, pieces on hold, money paid out.
 *
 * @param key its name in conditions and effects
 * @param name what people call it
 * @param kind what it holds
 * @param start what it holds when the case begins: a word, or a number without trailing zeros
 * @param end what it must hold in the end
 * @param words what its words are called
 */
record Register(String key, Text name, Kind kind, Object start, Object end, Map<String, Text> words) {
    /** What a register holds. */
    enum Kind {
        WORD,
        COUNT,
        MONEY
    }

    /** A value of it for people. */
    Text shown(Object value, Currency currency) {
        if (value instanceof BigDecimal number) {
            return kind == Kind.MONEY ? Text.same(Formats.money(number, currency)) : Answers.value(number);
        }
        return words.getOrDefault(String.valueOf(value), Text.same(String.valueOf(value)));
    }
}
