package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.refundrill.language.Formats;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.report.PracticeHistory.Stake;

/** Writes numbers, times and money for people, amounts as on screen. No machine's locale has a say. */
record Figures(Language language, ZoneId zone) {
    static final String NONE = "–";

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int GROUP = 3;

    /** A value from 0 to 1 in thousandths, half up. */
    static int permille(BigDecimal value) {
        return value.movePointRight(GROUP).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** A value from 0 to 1 as a whole percentage, half up. */
    static String percent(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A difference of two shares in percentage points, always with its sign. */
    static String points(BigDecimal value) {
        BigDecimal points = value.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return points.signum() > 0
                ? "+" + points.toPlainString()
                : points.toPlainString().replace('-', '−');
    }

    /** The mean of some values from 0 to 1; 0 when there are none. */
    static BigDecimal mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.isEmpty() ? sum : sum.divide(BigDecimal.valueOf(values.size()), 6, RoundingMode.HALF_UP);
    }

    String money(Money money) {
        String plain = Formats.money(money.amount().abs(), money.currency());
        return (money.signum() < 0 ? "−" : "") + grouped(plain);
    }

    /** An answer as the log keeps it; amounts are set as everywhere else. */
    String answer(Text text) {
        return Stake.read(text.en()).map(this::money).orElseGet(() -> text.in(language));
    }

    /** The same as on screen, but sums grow long. */
    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = end - GROUP; i > 0 && Character.isDigit(plain.charAt(i - 1)); i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** A span of time in the two largest units that say something. */
    String duration(Duration span) {
        long seconds = Math.max(0, span.getSeconds());
        long minutes = seconds / 60;
        boolean chinese = language == Language.ZH;
        if (seconds == 0) {
            return chinese ? "不到 1 秒" : "under 1 s";
        }
        if (minutes == 0) {
            return seconds + (chinese ? " 秒" : " s");
        }
        if (minutes < 60) {
            return minutes + (chinese ? " 分 " : " min ") + two(seconds % 60) + (chinese ? " 秒" : " s");
        }
        return minutes / 60 + (chinese ? " 小时 " : " h ") + two(minutes % 60) + (chinese ? " 分" : " min");
    }

    /** A day in words. */
    String day(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return switch (language) {
            case EN -> day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case ZH -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        };
    }

    /** A moment to the minute, the same in both languages. */
    String moment(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        return time.toLocalDate() + " " + two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
