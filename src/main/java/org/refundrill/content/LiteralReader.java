package org.refundrill.content;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;

/**
 * Reads literal values of the expression language's types, as they stand in worlds, parameters and facts.
 *
 * @param zone the time zone of date-times that name none
 */
public record LiteralReader(ZoneId zone) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,12})?");
    private static final Pattern MONEY = Pattern.compile("[-+]?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,4})?");

    /** The value that is written there; empty when it is not of the type, which is told, or when nothing is written. */
    public Optional<Object> read(YamlNode node, Type type, Problems problems) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() ? Optional.empty() : scalar(scalar, type, problems);
        }
        if (type instanceof Type.ListOf list && node instanceof YamlList items) {
            return list(items, list.element(), problems);
        }
        if (type == Type.Basic.LOCALIZED && node instanceof YamlMap) {
            return YamlBinder.bind(node, Text.class, problems).map(text -> text);
        }
        problems.add(mistyped(node.span(), node.described(), type));
        return Optional.empty();
    }

    /** The value that a text stands for. */
    public Optional<Object> read(Located written, Type type, Problems problems) {
        try {
            return Optional.of(value(written.text(), type));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problems.add(mistyped(written.span(), "'" + written.text() + "'", type));
            return Optional.empty();
        }
    }

    private Optional<Object> scalar(YamlScalar scalar, Type type, Problems problems) {
        boolean plain = scalar.style() == YamlScalar.Style.PLAIN;
        if (!plain && (type == Type.Basic.BOOLEAN || type == Type.Basic.NUMBER)) {
            problems.add(mistyped(scalar.span(), scalar.described() + " in quotes", type));
            return Optional.empty();
        }
        return read(scalar.located(), type, problems);
    }

    private Optional<Object> list(YamlList list, Type element, Problems problems) {
        List<Object> values = new ArrayList<>();
        for (YamlNode item : list.items()) {
            read(item, element, problems).ifPresent(values::add);
        }
        return values.size() == list.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
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
        int time = text.indexOf('T');
        boolean offset =
                time > 0 && (text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0 || text.indexOf('Z', time) > 0);
        return offset
                ? OffsetDateTime.parse(text)
                : LocalDateTime.parse(text).atZone(zone).toOffsetDateTime();
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

    private static Problem mistyped(Span span, String found, Type type) {
        if (type instanceof Type.Choice choice) {
            String value = found.replaceAll("^(the text )?'|'$", "");
            return span.error(found + " is not one of the values here", DidYouMean.advice(value, choice.values()));
        }
        return span.error("wanted " + called(type) + ", found " + found, "write it like " + example(type));
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
                case NUMBER -> "7 or 7.5, without quotes";
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
