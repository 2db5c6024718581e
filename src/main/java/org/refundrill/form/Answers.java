package org.refundrill.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** Turns understood answers back into what people read and into the plain JSON form of a response. */
public final class Answers {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Answers() {}

    /** The answer as people read it: labels of options, formatted dates and amounts. */
    public static Text shown(Field field, Object answer) {
        if (answer instanceof List<?> several) {
            List<Text> each = several.stream().map(one -> shown(field, one)).toList();
            return each.isEmpty() ? new Text("none", "无") : listed(each);
        }
        if (answer instanceof String id) {
            return field.options().stream()
                    .filter(option -> option.id().equals(id))
                    .map(Field.Option::label)
                    .findFirst()
                    .orElse(Text.same(id));
        }
        return value(answer);
    }

    /** Things in a row; where one of them holds a comma itself, they are kept apart by semicolons. */
    public static Text listed(List<Text> all) {
        List<String> en = all.stream().map(Text::en).toList();
        List<String> zh = all.stream().map(Text::zh).toList();
        boolean enCommas = en.stream().anyMatch(one -> one.contains(", "));
        boolean zhCommas = zh.stream().anyMatch(one -> one.contains("、") || one.contains("，"));
        return new Text(String.join(enCommas ? "; " : ", ", en), String.join(zhCommas ? "；" : "、", zh));
    }

    /** A value that stands for itself: money, a date, an instant, a number, yes or no. */
    public static Text value(Object value) {
        if (value instanceof LocalDate day) {
            return new Text(english(day), chinese(day));
        }
        if (value instanceof OffsetDateTime instant) {
            String time = two(instant.getHour()) + ":" + two(instant.getMinute())
                    + (instant.getSecond() == 0 ? "" : ":" + two(instant.getSecond()));
            LocalDate day = instant.toLocalDate();
            return new Text(english(day) + " " + time, chinese(day) + " " + time);
        }
        if (value instanceof Boolean yes) {
            return yes ? new Text("yes", "是") : new Text("no", "否");
        }
        if (value instanceof java.math.BigDecimal number) {
            return Text.same(number.stripTrailingZeros().toPlainString());
        }
        if (value instanceof Money money) {
            return Text.same(Formats.money(money.amount(), money.currency()));
        }
        return value instanceof Text text ? text : Text.same(String.valueOf(value));
    }

    /** The answer in the plain JSON form of {@link Response}: what a script would send. */
    public static Object plain(Object answer) {
        if (answer instanceof Money money) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("amount", money.amount().toPlainString());
            parts.put("currency", money.currency().getCurrencyCode());
            return parts;
        }
        if (answer instanceof OffsetDateTime instant) {
            LocalDateTime local = instant.toLocalDateTime();
            return local.toLocalDate() + "T" + two(local.getHour()) + ":" + two(local.getMinute()) + ":"
                    + two(local.getSecond()) + instant.getOffset();
        }
        return answer instanceof LocalDate || answer instanceof java.math.BigDecimal ? text(answer) : answer;
    }

    private static String text(Object answer) {
        return answer instanceof java.math.BigDecimal number ? number.toPlainString() : answer.toString();
    }

    private static String english(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
