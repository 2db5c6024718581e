package org.refundrill.exercise;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.Grounds;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;

/** Tells how a date or an amount came about, step by step, in words that can be checked with a calendar and a pencil. */
public final class StepWords {
    private final Rulebook rulebook;
    private final Currency currency;

    /** The words of a rulebook. */
    public StepWords(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.currency = rulebook.currency();
    }

    /** One step as a sentence without its full stop. */
    public Text of(Grounds.Step step) {
        Text told = switch (step.how()) {
            case "counted" -> counted(step.values());
            case "rolled-over" -> rolled(step.values());
            case "computed" -> computed(step.values());
            case "capped" -> capped(step.values());
            case "allocated" -> step.values().containsKey("shares") ? shared(step.values()) : routed(step.values());
            case "converted" -> converted(step.values());
            default -> listed(step.values());
        };
        Text name = name(step.name());
        return new Text(name.en() + ": " + told.en(), name.zh() + "：" + told.zh());
    }

    private Text name(String name) {
        if (name.equals("route")) {
            return new Text("Route", "处理路径");
        }
        Text label = rulebook.label(name);
        return label.equals(Text.same(name)) ? Labels.of(rulebook, "component", name) : label;
    }

    private Text counted(Map<String, Object> values) {
        Text from = when(values.get("event"));
        Text to = when(values.containsKey("last") ? values.get("last") : values.get("until"));
        if (values.get("elapsed") instanceof Duration time) {
            return span(from, hours(time, "", ""), to);
        }
        if (values.get("openHours") instanceof Duration time) {
            return span(from, hours(time, " of opening time", "营业时间"), to);
        }
        Text count = values.containsKey("months")
                ? count(values.get("months"), "month", "个月")
                : values.containsKey("workingDays")
                        ? count(values.get("workingDays"), "working day", "个工作日")
                        : count(values.get("days"), "day", "日");
        return new Text(
                count.en() + " after " + from.en() + ", that day not counted; last day " + to.en(),
                from.zh() + "当日不计，次日起算" + count.zh() + "，末日为" + to.zh());
    }

    private static Text span(Text from, Text time, Text until) {
        return new Text(
                time.en() + " from " + from.en() + ", up to " + until.en(),
                "自" + from.zh() + "起" + time.zh() + "，至" + until.zh());
    }

    private static Text hours(Duration time, String en, String zh) {
        long minutes = time.toMinutesPart();
        String odd = minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + minutes;
        return new Text(
                time.toHours() + odd + (time.toHours() == 1 && minutes == 0 ? " hour" : " hours") + en,
                zh + time.toHours() + "小时" + (minutes == 0 ? "" : minutes + "分"));
    }

    private static Text count(@Nullable Object number, String en, String zh) {
        String digits = number instanceof BigDecimal count ? Formats.number(count) : String.valueOf(number);
        return new Text(digits + " " + en + (digits.equals("1") ? "" : "s"), digits + zh);
    }

    private static Text rolled(Map<String, Object> values) {
        Text last = when(values.get("last"));
        Text to = when(values.get("rolledTo"));
        Text why = values.get("holiday") instanceof Text holiday ? holiday : new Text("a day of rest", "休息日");
        return new Text(
                last.en() + " is " + why.en() + ", so the last day moves to " + to.en(),
                last.zh() + "适逢" + why.zh() + "，末日顺延至" + to.zh());
    }

    private Text computed(Map<String, Object> values) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!name.equals("result")) {
                Text label = rulebook.label(name);
                en.add(label.en() + " " + value(value).en());
                zh.add(label.zh() + value(value).zh());
            }
        });
        String result = value(values.get("result")).en();
        return en.isEmpty()
                ? Text.same(result)
                : new Text(String.join(", ", en) + " → " + result, String.join("，", zh) + " → " + result);
    }

    private Text capped(Map<String, Object> values) {
        String due = value(values.containsKey("due") ? values.get("due") : values.get("amount"))
                .en();
        String ceiling = value(values.get("ceiling")).en();
        String result = value(values.get("result")).en();
        return new Text(
                due + " is more than the " + ceiling + " that is left → " + result,
                due + "超过可退上限" + ceiling + " → " + result);
    }

    private Text shared(Map<String, Object> values) {
        Text by = values.containsKey("units")
                ? count(values.get("units"), "piece", "件")
                : Text.same(value(values.get("weights")).en());
        String total = value(values.get("total")).en();
        String shares = value(values.get("shares")).en();
        return new Text(total + " over " + by.en() + " → " + shares, total + "按" + by.zh() + "分摊 → " + shares);
    }

    private Text routed(Map<String, Object> values) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        values.forEach((tender, value) -> {
            Text label = Labels.of(rulebook, "tender", tender);
            en.add(label.en() + " " + value(value).en());
            zh.add(label.zh() + value(value).zh());
        });
        return new Text("back to " + String.join(", ", en), "原路退回：" + String.join("，", zh));
    }

    private Text converted(Map<String, Object> values) {
        Text from = Labels.of(rulebook, "route", String.valueOf(values.get("from")));
        Text to = Labels.of(rulebook, "route", String.valueOf(values.get("to")));
        return new Text(
                from.en() + " does not lead further; handled as " + to.en(),
                "由“" + from.zh() + "”转按“" + to.zh() + "”处理");
    }

    private Text listed(Map<String, Object> values) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        values.forEach((name, value) -> {
            Text label = rulebook.label(name);
            en.add(label.en() + " " + value(value).en());
            zh.add(label.zh() + value(value).zh());
        });
        return new Text(String.join(", ", en), String.join("，", zh));
    }

    private static Text when(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return Formats.date(date);
        }
        return value instanceof OffsetDateTime at ? Formats.dateTime(at) : Text.same(String.valueOf(value));
    }

    private Text value(@Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            return Text.same(
                    amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits()
                            ? Formats.money(amount, currency)
                            : Formats.number(amount));
        }
        if (value instanceof List<?> list) {
            return Text.same(String.join(
                    " + ", list.stream().map(item -> value(item).en()).toList()));
        }
        return value instanceof Boolean yes ? Formats.yesNo(yes) : when(value);
    }
}
