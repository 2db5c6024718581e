package org.refundrill.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.form.FieldReading.Understood;

/** Reads dates and instants as people write them, and refuses those that mean one day here and another there. */
final class TimeReading {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\\.?";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<y>[0-9]{4})(?<sep>[-/.])(?<m>[0-9]{1,2})\\k<sep>(?<d>[0-9]{1,2})"),
            Pattern.compile("(?<y>[0-9]{4})\\s*年\\s*(?<m>[0-9]{1,2})\\s*月\\s*(?<d>[0-9]{1,2})\\s*[日号]"),
            Pattern.compile("(?<d>[0-9]{1,2})(st|nd|rd|th)?\\s*" + MONTH + ",?\\s*(?<y>[0-9]{4})"),
            Pattern.compile(MONTH + "\\s*(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\\s+(?<y>[0-9]{4})"));
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})\\k<sep>(?<y>[0-9]{4})");
    private static final Pattern NO_YEAR =
            Pattern.compile("([0-9]{1,2}[-/.][0-9]{1,2}([-/.][0-9]{2})?|[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*[日号])");
    private static final Pattern INSTANT = Pattern.compile("(?<date>.*?)(\\s*t\\s*|\\s+|(?<=[日号]))"
            + "(?<h>[0-9]{1,2})(:(?<min>[0-9]{2})(:(?<s>[0-9]{2})(\\.0+)?)?|\\s*[时点]((?<min2>[0-9]{1,2})分)?整?)"
            + "\\s*(?<offset>z|utc|[+-][0-9]{2}:?[0-9]{2})?");

    private TimeReading() {}

    static FieldReading date(Object typed) {
        return typed instanceof String text
                ? date(Typed.plain(text).toLowerCase(Locale.ROOT), text)
                : notDate(String.valueOf(typed));
    }

    static FieldReading instant(Object typed, ZoneId zone) {
        if (!(typed instanceof String text)) {
            return notInstant(String.valueOf(typed));
        }
        String plain = Typed.plain(text).toLowerCase(Locale.ROOT);
        Matcher parts = INSTANT.matcher(plain);
        if (!parts.matches()) {
            return date(plain, text) instanceof Understood
                    ? FieldReading.not(
                            "the time of day is missing; type it too, such as 2026-03-09 18:00",
                            "缺少时刻；请补上，如 2026-03-09 18:00")
                    : notInstant(text);
        }
        FieldReading day = date(parts.group("date").strip(), text);
        if (!(day instanceof Understood understood)) {
            return day;
        }
        return at((LocalDate) understood.answer(), parts, zone, text);
    }

    private static FieldReading at(LocalDate day, Matcher parts, ZoneId zone, String typed) {
        int hour = Integer.parseInt(parts.group("h"));
        int minute = number(parts.group("min")) + number(parts.group("min2"));
        int second = number(parts.group("s"));
        String offset = parts.group("offset");
        try {
            boolean midnight = hour == 24 && minute == 0 && second == 0;
            LocalDateTime local = midnight
                    ? day.plusDays(1).atStartOfDay()
                    : LocalDateTime.of(day, LocalTime.of(hour, minute, second));
            OffsetDateTime instant = offset == null
                    ? local.atZone(zone).toOffsetDateTime()
                    : local.atOffset(
                            offset.startsWith("z") || offset.startsWith("u") ? ZoneOffset.UTC : ZoneOffset.of(offset));
            return FieldReading.understood(instant);
        } catch (DateTimeException noSuchTime) {
            return notInstant(typed);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static FieldReading date(String plain, String typed) {
        for (Pattern pattern : DATES) {
            Matcher date = pattern.matcher(plain);
            if (date.matches()) {
                int month = pattern.pattern().contains("<name>")
                        ? MONTHS.indexOf(date.group("name").substring(0, 3)) + 1
                        : Integer.parseInt(date.group("m"));
                return day(date.group("y"), month, Integer.parseInt(date.group("d")), typed);
            }
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            return yearLast(yearLast, typed);
        }
        if (NO_YEAR.matcher(plain).matches()) {
            return FieldReading.not(
                    "the year of '" + typed + "' is missing; write it like 2026-03-09",
                    "“" + typed + "”缺少年份；请写成 2026-03-09");
        }
        return INSTANT.matcher(plain).matches()
                ? FieldReading.not("only the day is asked; write it like 2026-03-09", "这里只填日期，不填时刻，如 2026-03-09")
                : notDate(typed);
    }

    /** With the year last, some write the day first and some the month; it is clear only when one cannot be a month. */
    private static FieldReading yearLast(Matcher date, String typed) {
        int a = Integer.parseInt(date.group("a"));
        int b = Integer.parseInt(date.group("b"));
        if (a <= 12 && b <= 12 && a != b) {
            return FieldReading.not(
                    "'" + typed + "' may mean day " + a + " of month " + b + " or day " + b + " of month " + a
                            + "; put the year first, such as 2026-03-09",
                    "“" + typed + "”分不清 " + a + " 月 " + b + " 日还是 " + b + " 月 " + a + " 日；请把年份写在前面，如 2026-03-09");
        }
        return b > 12 ? day(date.group("y"), a, b, typed) : day(date.group("y"), b, a, typed);
    }

    private static FieldReading day(String year, int month, int day, String typed) {
        try {
            return FieldReading.understood(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException noSuchDay) {
            return FieldReading.not(
                    "there is no such day as '" + typed + "'; check month and day", "没有“" + typed + "”这一天；请核对月、日");
        }
    }

    private static FieldReading notDate(String typed) {
        return FieldReading.not(
                "'" + typed + "' is not a date; write it like 2026-03-09",
                "“" + typed + "”不是日期；请写成 2026-03-09 或 2026年3月9日");
    }

    private static FieldReading notInstant(String typed) {
        return FieldReading.not(
                "'" + typed + "' is not a date with a time; write it like 2026-03-09 18:00",
                "“" + typed + "”不是日期加时刻；请写成 2026-03-09 18:00");
    }
}
