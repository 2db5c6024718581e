package org.refundrill.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;

/**
 * How values are written for people, in both languages. Every word is spelled out here, as the formats that come with a
 * Java release change from one to the next.
 */
public final class Formats {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Text YES = new Text("yes", "是");
    private static final Text NO = new Text("no", "否");

    private Formats() {}

    /** {@code Mon 2 Mar 2026}, {@code 2026年3月2日（周一）}. */
    public static Text date(LocalDate date) {
        int weekday = date.getDayOfWeek().getValue() - 1;
        int month = date.getMonthValue();
        return new Text(
                DAYS.get(weekday) + " " + date.getDayOfMonth() + " " + MONTHS.get(month - 1) + " " + date.getYear(),
                date.getYear() + "年" + month + "月" + date.getDayOfMonth() + "日（周" + WEEKDAYS.get(weekday) + "）");
    }

    /** {@code 2 Mar}, {@code 3月2日}: where the year is clear. */
    public static Text shortDate(LocalDate date) {
        int month = date.getMonthValue();
        return new Text(date.getDayOfMonth() + " " + MONTHS.get(month - 1), month + "月" + date.getDayOfMonth() + "日");
    }

    /** {@code Mon 2 Mar 2026, 21:40}, {@code 2026年3月2日（周一）21:40}; by the clock of the value's own offset. */
    public static Text dateTime(OffsetDateTime at) {
        Text date = date(at.toLocalDate());
        String time = time(at.toLocalTime());
        return new Text(date.en() + ", " + time, date.zh() + time);
    }

    /** {@code 21:40}, or {@code 23:59:59} where seconds matter. */
    public static String time(LocalTime time) {
        String minutes = two(time.getHour()) + ":" + two(time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
    }

    /** {@code ¥299.00}, {@code -¥29.00}; the same in both languages. */
    public static String money(BigDecimal amount, Currency currency) {
        String digits =
                amount.abs().setScale(currency.getDefaultFractionDigits()).toPlainString();
        return (amount.signum() < 0 ? "-" : "") + symbol(currency) + digits;
    }

    /** A number without needless zeros. */
    public static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** {@code yes} or {@code no}. */
    public static Text yesNo(boolean value) {
        return value ? YES : NO;
    }

    private static String symbol(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "CNY", "JPY" -> "¥";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "USD" -> "$";
            default -> currency.getCurrencyCode() + " ";
        };
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : String.valueOf(value);
    }
}
