package org.refundrill.content.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.refundrill.content.yaml.RecordShape.Refused;

/**
 * A Java type that is written as one text: how an author would call it, and how it is read. Numbers are read as
 * strictly as YAML 1.2 writes them in decimal; an exponent or another base is nothing a policy needs.
 */
record ScalarKind(String called, String example, boolean quotable, Function<String, Object> reader) {

    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,12})?");
    private static final Map<Class<?>, ScalarKind> KINDS = kinds();

    static Optional<ScalarKind> of(Class<?> type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    Object read(YamlScalar scalar) throws Refused {
        if (!quotable && scalar.style() != YamlScalar.Style.PLAIN) {
            throw new Refused("wanted " + called + ", found " + scalar.described() + " in quotes");
        }
        try {
            return reader.apply(scalar.text());
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException unreadable) {
            throw new Refused(
                    scalar.isNull() ? "wanted " + called + ", found nothing" : quoted(scalar) + " is not " + called);
        }
    }

    private static String quoted(YamlScalar scalar) {
        return scalar.described().replaceFirst("^the text ", "");
    }

    private static Map<Class<?>, ScalarKind> kinds() {
        Map<Class<?>, ScalarKind> kinds = new LinkedHashMap<>();
        kinds.put(String.class, new ScalarKind("a text", "text", true, text -> text));
        number(
                kinds,
                int.class,
                Integer.class,
                new ScalarKind("a whole number", "7", false, text -> Math.toIntExact(whole(text))));
        number(kinds, long.class, Long.class, new ScalarKind("a whole number", "7", false, ScalarKind::whole));
        kinds.put(BigDecimal.class, new ScalarKind("a decimal number", "7.5", false, ScalarKind::decimal));
        number(
                kinds,
                double.class,
                Double.class,
                new ScalarKind(
                        "a decimal number", "7.5", false, text -> decimal(text).doubleValue()));
        number(kinds, boolean.class, Boolean.class, new ScalarKind("true or false", "true", false, ScalarKind::truth));
        kinds.put(LocalDate.class, new ScalarKind("a date", "2026-03-09", true, LocalDate::parse));
        kinds.put(LocalTime.class, new ScalarKind("a time of day", "09:30", true, LocalTime::parse));
        kinds.put(
                LocalDateTime.class,
                new ScalarKind("a date with a time", "2026-03-09T09:30", true, LocalDateTime::parse));
        kinds.put(Instant.class, new ScalarKind("an instant", "2026-03-09T01:30:00Z", true, Instant::parse));
        kinds.put(Duration.class, new ScalarKind("a duration", "PT48H", true, Duration::parse));
        kinds.put(ZoneId.class, new ScalarKind("a time zone", "Asia/Shanghai", true, ZoneId::of));
        return kinds;
    }

    private static void number(Map<Class<?>, ScalarKind> kinds, Class<?> primitive, Class<?> boxed, ScalarKind kind) {
        kinds.put(primitive, kind);
        kinds.put(boxed, kind);
    }

    private static long whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Long.parseLong(text);
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }
}
