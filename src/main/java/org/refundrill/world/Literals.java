package org.refundrill.world;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;

/**
 * Reads values that are written as one text: those of worlds, parameters and fact files.
 *
 * @param zone the time zone of date-times that name none
 */
public record Literals(ZoneId zone) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,12})?");
    private static final Pattern MONEY = Pattern.compile("[-+]?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,4})?");

    private static final String SECONDS_AND_OFFSET = "0000-00-00T00:00:00+00:00";

    /** The value that a text stands for, or a problem. */
    public Optional<Object> read(Located written, Type type, Problems problems) {
        Optional<Object> value = parse(written.text(), type);
        if (value.isEmpty()) {
            problems.add(mistyped(written.span(), written.text(), "'" + written.text() + "'", type));
        }
        return value;
    }

    /** The value that a text stands for; empty when it is none of this type. */
    public Optional<Object> parse(String text, Type type) {
        try {
            return Optional.of(value(text, type));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The problem that something else stands where a value of a type is wanted. */
    public static Problem mistyped(Span span, String text, String described, Type type) {
        if (type instanceof Type.Choice choice) {
            return span.error(described + " is not one of the values here", DidYouMean.advice(text, choice.values()));
        }
        return span.error("wanted " + called(type) + ", found " + described, "write it like " + example(type));
    }

    private Object value(String text, Type type) {
        if (type instanceof Type.Choice choice && choice.values().contains(text)) {
            return text;
        }
        if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case BOOLEAN -> truth(text);
                case NUMBER -> decimal(text, NUMBER);
                case MONEY -> decimal(text, MONEY);
                case TEXT -> text;
                case LOCALIZED -> Text.same(text);
                case DATE -> LocalDate.parse(text);
                case DATE_TIME -> dateTime(text);
                case DURATION -> Duration.parse(text);
                case NOTHING -> throw new IllegalArgumentException(text);
            };
        }
        throw new IllegalArgumentException(text);
    }

    private OffsetDateTime dateTime(String text) {
        if (SECONDS_AND_OFFSET.length() == text.length() && isWhole(text)) {
            ZoneOffset offset = ZoneOffset.of(text.substring(19));
            return OffsetDateTime.of(
                    digits(text, 0, 4),
                    digits(text, 5, 7),
                    digits(text, 8, 10),
                    digits(text, 11, 13),
                    digits(text, 14, 16),
                    digits(text, 17, 19),
                    0,
                    offset);
        }
        String time = text.substring(Math.max(0, text.indexOf('T')));
        boolean offset = time.indexOf('+') > 0 || time.indexOf('-') > 0 || time.indexOf('Z') > 0;
        return offset
                ? OffsetDateTime.parse(text)
                : LocalDateTime.parse(text).atZone(zone).toOffsetDateTime();
    }

    /** Whether a text has digits and signs where {@link #SECONDS_AND_OFFSET} has them: the form that JSON uses. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char wanted = SECONDS_AND_OFFSET.charAt(i);
            char found = text.charAt(i);
            boolean fits = wanted == '0' ? found >= '0' && found <= '9' : found == wanted;
            if (!fits && !(wanted == '+' && found == '-')) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static BigDecimal decimal(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static String called(Type type) {
        if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case BOOLEAN -> "true or false";
                case NUMBER -> "a number";
                case MONEY -> "an amount of money";
                case TEXT, LOCALIZED -> "a text";
                case DATE -> "a date";
                case DATE_TIME -> "a date with a time";
                case DURATION -> "a duration";
                case NOTHING -> "nothing";
            };
        }
        return type instanceof Type.ListOf ? "a list" : "the id of a record";
    }

    private static String example(Type type) {
        if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case BOOLEAN -> "true, without quotes";
                case NUMBER -> "7.5, without quotes";
                case MONEY -> "\"299.00\"";
                case TEXT -> "text";
                case LOCALIZED -> "{en: \"...\", zh: \"...\"}";
                case DATE -> "2026-03-09";
                case DATE_TIME -> "2026-03-09T23:50";
                case DURATION -> "PT48H";
                case NOTHING -> "null";
            };
        }
        return type instanceof Type.ListOf ? "[a, b]" : "product-1";
    }
}
