package org.refundrill.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days, with a time where one is said, and periods from now on. */
final class DayReading {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String CHINESE = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> DATES = List.of(
            pattern("(?<![0-9])(?<y>[0-9]{4})(?<sep>[-/.])(?<m>[0-9]{1,2})\\k<sep>(?<d>[0-9]{1,2})(?![0-9])"),
            pattern("(?:(?<y>[0-9]{4})\\s?年\\s?)?(?<![0-9一二三四五六七八九十])(?<m>" + CHINESE + ")\\s?月\\s?(?<d>" + CHINESE
                    + ")\\s?[日号](?:[(（]?(?:周|星期)[一二三四五六日天][)）]?)?"),
            pattern("(?<![0-9])(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\\s{1,2}(?:of\\s)?" + MONTH
                    + "(?:,?\\s(?<y>[0-9]{4})(?![0-9]))?"),
            pattern("\\b" + MONTH
                    + "\\s(?:the\\s)?(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s(?<y>[0-9]{4})(?![0-9]))?"));
    private static final Pattern YEAR_LAST =
            pattern("(?<![0-9])(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})\\k<sep>(?<y>[0-9]{4})(?![0-9])");
    /** Day and month with dots and no year, as only "03.12." or a word before it tells from a sum; and 3.15前, month first. */
    private static final Pattern DOTTED =
            pattern("(?:(?<![0-9.,])(?<d>0[1-9])\\.(?<m>[0-9]{1,2})(?![0-9]|[.,][0-9])\\.?"
                    + "|(?<=\\b(?:until|till|before|later than|since|on)\\s)(?<d2>[0-9]{1,2})\\.(?<m2>[0-9]{1,2})(?![0-9]|[.,][0-9])"
                    + "(?!\\s?(?:%|元|块|yuan|eur|pound|dollar|kg|€|£))\\.?"
                    + "|(?<![0-9.,第])(?<m3>[0-9]{1,2})\\.(?<d3>[0-9]{1,2})(?=\\s?(?:之?前(?!后)|以前|[号日])))[号日]?");

    private static final Pattern TIME =
            pattern("^[\\s,，]{0,3}(?:at\\s|before\\s|by\\s|[（(])?(?:(?<half>上午|下午|晚上|晚|中午|早上)\\s?)?"
                    + "(?:(?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::[0-9]{2})?(?<ap>\\s?[ap]\\.?m\\b\\.?)?"
                    + "|(?<h2>[0-9]{1,2})\\s?[时点](?:(?<min2>[0-9]{1,2})\\s?分|整)?"
                    + "|(?<h3>[0-9]{1,2})\\s?(?<ap2>[ap]\\.?m)\\b\\.?|(?<night>midnight|午夜|零点前))");
    private static final Pattern LIMIT_BEFORE = pattern(
            "(?:\\bby|(?<!\\bnot )\\bbefore(?:\\sor\\son)?|\\buntil|\\btill|\\bnot? later than|\\bdeadline(?:\\s(?:is|of))?|\\bup to|\\bends? on|\\bend of|截至|截止到|截止至|截止|最晚|最迟|不晚于|不迟于|须于|应于|请于|请在|须在)"
                    + "[:：]?\\s{0,2}(?:the\\s)?(?:end of\\s)?(?:on\\s)?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s)?$");
    private static final Pattern EXCLUSIVE = pattern("(?<!\\bor )\\bbefore\\s(?!or on\\b)[^.;]{0,14}$");
    private static final Pattern LIMIT_BEHIND =
            pattern("^[\\s)）]{0,2}(?:24[:：]00)?\\s?(?:之前|以前|前(?!后)|为止|止|截止|之?内|at the latest)");
    private static final Pattern WITHIN =
            pattern("\\b(?:with)?in\\s(?:the\\snext\\s|at\\smost\\s)?(?<n>an?|" + Numerals.ENGLISH
                    + ")(?:\\s\\([0-9]{1,3}\\))?[\\s-]?(?<u>hours?|hrs?|h|(?:working|business)\\sdays?|(?:calendar\\s)?days?|weeks?|fortnight)\\b"
                    + "|(?<![0-9一二两三四五六七八九十百千零~至到-])(?<n2>" + Numerals.CHINESE
                    + ")\\s?(?:个)?(?<u2>小时|h|工作日|自然日|日|天|周|星期|礼拜)\\s?(?:之|以)?内");
    /** Then the period runs from something else than today. */
    private static final Pattern ELSE_BEHIND = pattern("^\\s(?:of|after|from|following|since)\\s(?!today|now|this)");

    private static final Pattern ELSE_BEFORE = pattern("(?:后的?|(?<!今[天日]|即日|现在)起)[,，]?\\s?$");
    private static final int BEFORE = 40;
    private static final int WEEK = 7;

    private final LocalDate today;

    DayReading(LocalDate today) {
        this.today = today;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    List<Mention> read(String text) {
        List<Mention> found = new ArrayList<>();
        String rest = text;
        for (Pattern pattern : DATES) {
            rest = take(pattern, rest, text, found);
        }
        rest = take(YEAR_LAST, rest, text, found);
        rest = take(DOTTED, rest, text, found);
        for (ComingDays.Coming coming : new ComingDays(today).read(rest, text)) {
            Mention.Day mention = day(coming.day(), coming.from(), coming.to(), text);
            if (mention.limit() || coming.certain()) {
                found.add(mention);
                rest = PlainText.without(rest, mention.from(), mention.to());
            }
        }
        Matcher within = WITHIN.matcher(rest);
        while (within.find()) {
            Mention.Within period = period(within);
            boolean elsewhere = ELSE_BEHIND.matcher(near(text, within.end())).find()
                    || ELSE_BEFORE
                            .matcher(text.substring(Math.max(0, within.start() - BEFORE), within.start()))
                            .find();
            if (!elsewhere && period != null) {
                found.add(period);
            }
        }
        return found;
    }

    private String take(Pattern pattern, String rest, String text, List<Mention> found) {
        String left = rest;
        Matcher date = pattern.matcher(rest);
        while (date.find()) {
            LocalDate day = day(pattern, date);
            if (day != null) {
                Mention.Day mention = day(day, date.start(), date.end(), text);
                found.add(mention);
                left = PlainText.without(left, mention.from(), mention.to());
            }
        }
        return left;
    }

    private @Nullable LocalDate day(Pattern pattern, Matcher date) {
        if (pattern == DOTTED) {
            String month = first(date, "m", "m2", "m3");
            String day = first(date, "d", "d2", "d3");
            return month == null || day == null ? null : of(null, Numerals.value(month), Numerals.value(day));
        } else if (pattern == YEAR_LAST) {
            int a = Integer.parseInt(date.group("a"));
            int b = Integer.parseInt(date.group("b"));
            // With the year last, some write the day first and some the month.
            boolean clear = a > 12 || b > 12 || a == b;
            return clear ? of(date.group("y"), Math.min(a, b) == a && b > 12 ? a : b, b > 12 ? b : a) : null;
        }
        boolean named = pattern.pattern().contains("<name>");
        if (named && date.group("name").equals("may") && date.group("y") == null) {
            return null; // the verb
        }
        int month = named
                ? MONTHS.indexOf(date.group("name").substring(0, 3).toLowerCase(Locale.ROOT)) + 1
                : Numerals.value(date.group("m"));
        return of(date.group("y"), month, Numerals.value(date.group("d")));
    }

    /** Without a year, the day of this name that is nearest to today. */
    private @Nullable LocalDate of(@Nullable String year, int month, int day) {
        try {
            if (year != null) {
                return LocalDate.of(Integer.parseInt(year), month, day);
            }
            LocalDate best = LocalDate.of(today.getYear(), month, day);
            for (int other = -1; other <= 1; other += 2) {
                LocalDate one = LocalDate.of(today.getYear() + other, month, day);
                best = distance(one) < distance(best) ? one : best;
            }
            return best;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private long distance(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(today, day));
    }

    private static String near(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + BEFORE));
    }

    private static Mention.Day day(LocalDate day, int from, int to, String text) {
        String head = text.substring(Math.max(0, from - BEFORE), from);
        Matcher time = TIME.matcher(near(text, to));
        boolean timed = time.find();
        int end = timed ? to + time.end() : to;
        LocalTime at = timed ? time(time) : null;
        boolean before = LIMIT_BEFORE.matcher(head).find();
        boolean limit = before || LIMIT_BEHIND.matcher(near(text, end)).find();
        // "Before 10 March" is over on the ninth; a Chinese 前 includes the day it names.
        boolean exclusive = before && !timed && EXCLUSIVE.matcher(head).find();
        return new Mention.Day(exclusive ? day.minusDays(1) : day, at, limit, from, end);
    }

    /** The time of day; null for the end of the day, by which the whole day is meant. */
    private static @Nullable LocalTime time(Matcher time) {
        String hours = first(time, "h", "h2", "h3");
        if (hours == null) {
            return null;
        }
        int hour = Integer.parseInt(hours);
        String minutes = first(time, "min", "min2");
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        String half = first(time, "ap", "ap2", "half");
        String part = half == null ? "" : half.replace(".", "").strip().toLowerCase(Locale.ROOT);
        boolean later = part.equals("pm") || part.equals("下午") || part.startsWith("晚");
        hour = later && hour < 12 ? hour + 12 : hour;
        boolean over = hour > 23 || minute > 59 || hour == 23 && minute == 59;
        return over ? null : LocalTime.of(hour, minute);
    }

    private static @Nullable String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    private static Mention.@Nullable Within period(Matcher within) {
        String number = first(within, "n", "n2");
        String unit = first(within, "u", "u2");
        int count = number == null ? -1 : number.toLowerCase(Locale.ROOT).startsWith("a") ? 1 : Numerals.value(number);
        if (count <= 0 || unit == null) {
            return null;
        }
        String plain = unit.toLowerCase(Locale.ROOT);
        if (plain.startsWith("week") || plain.equals("周") || plain.equals("星期") || plain.equals("礼拜")) {
            return new Mention.Within(count * WEEK, Mention.Unit.DAYS, within.start(), within.end());
        } else if (plain.equals("fortnight")) {
            return new Mention.Within(2 * WEEK, Mention.Unit.DAYS, within.start(), within.end());
        }
        Mention.Unit counted = plain.startsWith("h") || plain.equals("小时")
                ? Mention.Unit.HOURS
                : plain.startsWith("working") || plain.startsWith("business") || plain.equals("工作日")
                        ? Mention.Unit.WORKING_DAYS
                        : Mention.Unit.DAYS;
        return new Mention.Within(count, counted, within.start(), within.end());
    }
}
