package org.refundrill.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are named from today: tomorrow, a week from Friday, 下周三. What people understand differently (next Friday,
 * Friday said on a Friday) is left out.
 */
final class ComingDays {
    private static final String WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final String CHINESE_WEEKDAYS = "(?:周|星期|礼拜)(?<zh>[一二三四五六日天])";
    private static final Pattern SOON =
            pattern("\\b(?:the\\s)?day\\safter\\stomorrow\\b|\\b(?:today|tomorrow)\\b" + "|今天|今日|明天|明日|大后天|后天");
    private static final Pattern FROM =
            pattern("\\b(?<n>an?|" + Numerals.ENGLISH + ")\\s(?<unit>days?|weeks?)\\s(?:from|after|on)\\s"
                    + "(?:(?<soon>today|tomorrow|now)|(?:this\\s)?(?<day>" + WEEKDAYS + "))\\b");
    private static final Pattern THIS_OR_BARE = pattern(
            "(?<!\\b(?:next|last|every|each|past|previous)\\s)(?<this>\\b(?:this|this\\scoming|coming)\\s)?\\b(?<day>"
                    + WEEKDAYS + ")\\b(?<week>\\sweek\\b)?");
    private static final Pattern CHINESE = pattern("(?<![上每])(?<which>下下个?|下个?|本|这个?)?(?<!每个?|上个?)" + CHINESE_WEEKDAYS);
    private static final Pattern OF_MONTH = pattern(
            "\\bthe\\s(?<en>[0-9]{1,2})(?:st|nd|rd|th)\\b(?!\\s(?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|time|item|parcel|order))"
                    + "|(?<![0-9月年一二三四五六七八九十])(?:(?<which>本月|这个月|当月|下个?月)(?<zh>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]"
                    + "|(?<bare>[0-9]{1,2}|[一二三四五六七八九十]{1,3})号(?=之?前(?!后)|以前|为止))");
    private static final String CHINESE_DAYS = "一二三四五六日";
    private static final int WEEK = 7;
    private static final Map<String, Integer> SOON_DAYS = soon();

    private final LocalDate today;

    ComingDays(LocalDate today) {
        this.today = today;
    }

    /**
     * A day that is named from today.
     *
     * @param certain whether it means that day whatever stands around it; a bare weekday does only where something is due by it
     */
    record Coming(LocalDate day, boolean certain, int from, int to) {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Reads what is left of a text.
     *
     * @param rest the text with blanks where days were read already
     * @param text the text as it is: a weekday beside a date belongs to that
     */
    List<Coming> read(String rest, String text) {
        List<Coming> found = new ArrayList<>();
        String left = rest;
        for (Pattern pattern : List.of(FROM, SOON, THIS_OR_BARE, CHINESE, OF_MONTH)) {
            Matcher matcher = pattern.matcher(left);
            while (matcher.find()) {
                LocalDate day = day(pattern, matcher);
                if (day != null && !besideADate(rest, text, matcher.end())) {
                    found.add(new Coming(day, certain(pattern, matcher), matcher.start(), matcher.end()));
                }
                left = PlainText.without(left, matcher.start(), matcher.end());
            }
        }
        return found;
    }

    private static boolean besideADate(String rest, String text, int to) {
        int i = to;
        while (i < text.length() && i < to + 3 && " ,，(（".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && rest.charAt(i) == ' ' && text.charAt(i) != ' ';
    }

    private static boolean certain(Pattern pattern, Matcher found) {
        if (pattern == THIS_OR_BARE) {
            return found.group("this") != null || found.group("week") != null;
        }
        boolean either = pattern == CHINESE || pattern == OF_MONTH;
        return !either || found.group("which") != null;
    }

    private @Nullable LocalDate day(Pattern pattern, Matcher found) {
        if (pattern == SOON) {
            String word = found.group().toLowerCase(Locale.ROOT);
            return today.plusDays(word.endsWith("after tomorrow") ? 2 : SOON_DAYS.getOrDefault(word, 0));
        } else if (pattern == FROM) {
            return from(found);
        } else if (pattern == THIS_OR_BARE) {
            LocalDate day = coming(found.group("day"));
            return day == null ? null : day.plusDays(found.group("week") == null ? 0 : WEEK);
        }
        return pattern == CHINESE ? chinese(found) : ofMonth(found);
    }

    private @Nullable LocalDate from(Matcher found) {
        String number = found.group("n").toLowerCase(Locale.ROOT);
        int count = number.startsWith("a") ? 1 : Numerals.value(number);
        int days = found.group("unit").toLowerCase(Locale.ROOT).startsWith("week") ? count * WEEK : count;
        String soon = found.group("soon");
        LocalDate start = soon == null
                ? coming(found.group("day"))
                : soon.equalsIgnoreCase("tomorrow") ? today.plusDays(1) : today;
        return start == null ? null : start.plusDays(days);
    }

    /** The next day of this name; null where today bears it. */
    private @Nullable LocalDate coming(String name) {
        return coming(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private @Nullable LocalDate coming(DayOfWeek day) {
        return today.getDayOfWeek() == day ? null : today.with(TemporalAdjusters.next(day));
    }

    /** A Chinese week begins on Monday: 下周三 is the Wednesday of the week that follows this one. */
    private @Nullable LocalDate chinese(Matcher found) {
        int place = CHINESE_DAYS.indexOf(found.group("zh").replace('天', '日'));
        String which = found.group("which");
        if (which == null) {
            return coming(DayOfWeek.of(place + 1));
        }
        int weeks = which.startsWith("下下") ? 2 : which.startsWith("下") ? 1 : 0;
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays((long) weeks * WEEK + place);
    }

    /** A day of a month that is not named is the next one to come. */
    private @Nullable LocalDate ofMonth(Matcher found) {
        String en = found.group("en");
        String which = found.group("which");
        String written = en != null ? en : which != null ? found.group("zh") : found.group("bare");
        int day = Numerals.value(written);
        LocalDate month = today.withDayOfMonth(1);
        boolean next = which == null ? day < today.getDayOfMonth() : which.startsWith("下");
        LocalDate of = next ? month.plusMonths(1) : month;
        return day < 1 || day > of.lengthOfMonth() ? null : of.withDayOfMonth(day);
    }

    private static Map<String, Integer> soon() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("today", 0);
        days.put("今天", 0);
        days.put("今日", 0);
        days.put("tomorrow", 1);
        days.put("明天", 1);
        days.put("明日", 1);
        days.put("后天", 2);
        days.put("大后天", 3);
        return days;
    }
}
