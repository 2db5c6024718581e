package org.refundrill.calendar;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.DATE;
import static org.refundrill.feel.Type.Basic.DATE_TIME;
import static org.refundrill.feel.Type.Basic.NUMBER;
import static org.refundrill.feel.Type.Basic.TEXT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Frame;
import org.refundrill.feel.NamedFunction;
import org.refundrill.feel.NamedFunction.Parameter;
import org.refundrill.feel.Type;

/**
 * The clocks as functions of the expression language. An anchor is a date-time; {@code atTime(day, "00:00")} makes one
 * of a date. What cannot be counted (an unknown unit, a fraction of a day, a thousand years) is unknown, never an
 * exception.
 */
public final class ClockFunctions {
    private static final int FURTHEST = 36_600;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    private final Clocks clocks;
    private final List<NamedFunction> functions = new ArrayList<>();

    private ClockFunctions(Clocks clocks) {
        this.clocks = clocks;
    }

    /** All clock functions over these clocks. */
    public static List<NamedFunction> of(Clocks clocks) {
        ClockFunctions all = new ClockFunctions(clocks);
        all.addPeriods();
        all.addChanges();
        all.addMeasures();
        return List.copyOf(all.functions);
    }

    private void addPeriods() {
        add(
                "deadline",
                DATE_TIME,
                this::deadline,
                need("anchor", DATE_TIME),
                need("count", NUMBER),
                need("unit", TEXT),
                may("roll", TEXT));
        add(
                "businessHours",
                DATE_TIME,
                this::businessHours,
                need("anchor", DATE_TIME),
                need("count", NUMBER),
                need("opens", TEXT),
                need("closes", TEXT),
                may("days", TEXT));
    }

    private void addChanges() {
        add(
                "pause",
                DATE_TIME,
                (a, frame) -> clocks.paused(instant(a[0]), instant(a[1]), instant(a[2]), frame),
                need("until", DATE_TIME),
                need("from", DATE_TIME),
                need("to", DATE_TIME));
        add(
                "restart",
                DATE_TIME,
                this::restart,
                need("until", DATE_TIME),
                need("at", DATE_TIME),
                need("count", NUMBER),
                need("unit", TEXT),
                may("roll", TEXT));
        add("extend", DATE_TIME, this::extend, need("until", DATE_TIME), need("days", NUMBER));
        add(
                "longer",
                DATE_TIME,
                (a, frame) -> later(instant(a[0]), instant(a[1])),
                need("a", DATE_TIME),
                need("b", DATE_TIME));
        add(
                "later",
                DATE_TIME,
                (a, frame) -> later(instant(a[0]), instant(a[1])),
                need("a", DATE_TIME),
                need("b", DATE_TIME));
        add(
                "earlier",
                DATE_TIME,
                (a, frame) -> instant(a[1]).isBefore(instant(a[0])) ? instant(a[1]) : instant(a[0]),
                need("a", DATE_TIME),
                need("b", DATE_TIME));
    }

    private void addMeasures() {
        add("lastDay", DATE, (a, frame) -> clocks.lastDay(instant(a[0])), need("until", DATE_TIME));
        add("localDate", DATE, (a, frame) -> day(a[0]), need("at", DATE_TIME));
        add("atTime", DATE_TIME, this::atTime, need("date", DATE), need("time", TEXT));
        add("isWorkday", BOOLEAN, (a, frame) -> clocks.isWorkday(day(a[0])), need("date", DATE));
        add(
                "daysLate",
                NUMBER,
                (a, frame) -> number(clocks.daysLate(instant(a[0]), instant(a[1]))),
                need("at", DATE_TIME),
                need("until", DATE_TIME));
        add(
                "hoursLate",
                NUMBER,
                (a, frame) -> number(clocks.hoursLate(instant(a[0]), instant(a[1]))),
                need("at", DATE_TIME),
                need("until", DATE_TIME));
        add(
                "daysBetween",
                NUMBER,
                (a, frame) -> number(ChronoUnit.DAYS.between(day(a[0]), day(a[1]))),
                need("from", DATE_TIME),
                need("to", DATE_TIME));
        add(
                "monthsBegun",
                NUMBER,
                (a, frame) -> number(clocks.monthsBegun(day(a[0]), day(a[1]))),
                need("from", DATE_TIME),
                need("to", DATE_TIME));
    }

    private @Nullable Object deadline(@Nullable Object[] a, Frame frame) {
        return deadline(given(a[0]), (BigDecimal) given(a[1]), (String) given(a[2]), roll(a, 3), frame);
    }

    private @Nullable OffsetDateTime deadline(
            Object anchor, BigDecimal count, String unit, Optional<Roll> roll, Frame frame) {
        if (roll.isEmpty()) {
            return null;
        }
        if (unit.equals("hours")) {
            Duration time = hours(count);
            return time == null ? null : clocks.elapsed(instant(anchor), time, roll.get(), frame);
        }
        Integer days = whole(count);
        if (days == null) {
            return null;
        }
        return switch (unit) {
            case "days" -> clocks.days(day(anchor), days, roll.get(), frame);
            case "months" -> clocks.months(day(anchor), days, roll.get(), frame);
            case "working-days" -> clocks.workingDays(day(anchor), days, frame);
            default -> null;
        };
    }

    private @Nullable Object businessHours(@Nullable Object[] a, Frame frame) {
        Duration time = hours((BigDecimal) given(a[1]));
        LocalTime opens = time((String) given(a[2]));
        LocalTime closes = time((String) given(a[3]));
        String days = a.length > 4 && a[4] instanceof String given ? given : "every-day";
        if (time == null || time.isNegative() || opens == null || closes == null || !opens.isBefore(closes)) {
            return null;
        }
        return switch (days) {
            case "every-day" -> clocks.businessHours(instant(a[0]), time, opens, closes, true, frame);
            case "working-days" -> clocks.businessHours(instant(a[0]), time, opens, closes, false, frame);
            default -> null;
        };
    }

    /** A period that begins anew with an event, if the event came while it ran. */
    private @Nullable Object restart(@Nullable Object[] a, Frame frame) {
        OffsetDateTime until = instant(a[0]);
        OffsetDateTime at = instant(a[1]);
        if (!at.isBefore(until)) {
            return until;
        }
        return deadline(at, (BigDecimal) given(a[2]), (String) given(a[3]), roll(a, 4), frame);
    }

    private @Nullable Object extend(@Nullable Object[] a, Frame frame) {
        Integer days = whole((BigDecimal) given(a[1]));
        return days == null ? null : clocks.extended(instant(a[0]), days, frame);
    }

    private @Nullable Object atTime(@Nullable Object[] a, Frame frame) {
        LocalTime time = time((String) given(a[1]));
        return time == null ? null : clocks.at(day(a[0]), time);
    }

    private OffsetDateTime instant(@Nullable Object anchor) {
        return anchor instanceof LocalDate date ? clocks.startOf(date) : (OffsetDateTime) given(anchor);
    }

    private LocalDate day(@Nullable Object anchor) {
        return anchor instanceof LocalDate date ? date : clocks.day((OffsetDateTime) given(anchor));
    }

    private static OffsetDateTime later(OffsetDateTime a, OffsetDateTime b) {
        return b.isAfter(a) ? b : a;
    }

    private static Optional<Roll> roll(@Nullable Object[] a, int index) {
        return a.length > index && a[index] instanceof String id ? Roll.of(id) : Optional.of(Roll.NONE);
    }

    private static @Nullable Integer whole(BigDecimal count) {
        boolean fits = count.abs().compareTo(BigDecimal.valueOf(FURTHEST)) <= 0
                && count.stripTrailingZeros().scale() <= 0;
        return fits ? count.intValue() : null;
    }

    private static @Nullable Duration hours(BigDecimal count) {
        if (count.abs().compareTo(BigDecimal.valueOf(FURTHEST * 24L)) > 0) {
            return null;
        }
        return Duration.ofSeconds(
                count.multiply(SECONDS).setScale(0, RoundingMode.DOWN).longValueExact());
    }

    /** Times of day are written as 18:30 nearly always, and asked for a hundred times in a case. */
    private static @Nullable LocalTime time(String text) {
        if (text.length() == 5 && text.charAt(2) == ':') {
            int hour = two(text, 0);
            int minute = two(text, 3);
            return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : LocalTime.of(hour, minute);
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    /** The number that two digits make; -1 where they are no digits. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static Object given(@Nullable Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("a function is not called without its arguments");
        }
        return argument;
    }

    private void add(String name, Type result, Body body, Parameter... parameters) {
        functions.add(new Clock(name, List.of(parameters), result, body));
    }

    private static Parameter need(String name, Type type) {
        return new Parameter(name, type, false);
    }

    private static Parameter may(String name, Type type) {
        return new Parameter(name, type, true);
    }

    private interface Body {
        @Nullable
        Object apply(@Nullable Object[] arguments, Frame frame);
    }

    private record Clock(String name, List<Parameter> parameters, Type result, Body body) implements NamedFunction {
        @Override
        public @Nullable Object apply(@Nullable Object[] arguments, Frame frame) {
            return body.apply(arguments, frame);
        }
    }
}
