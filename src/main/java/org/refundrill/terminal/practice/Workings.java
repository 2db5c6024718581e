package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.Grounds.Step;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Labels;
import org.refundrill.feel.Type;
import org.refundrill.form.Answers;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;

/** Tells step by step how the dates came about on which a ruling hangs, and of which parts its sum consists. */
final class Workings {
    private final Rulebook rulebook;
    private final RequestRuling ruling;

    Workings(Rulebook rulebook, RequestRuling ruling) {
        this.rulebook = rulebook;
        this.ruling = ruling;
    }

    /** One line a step; none where nothing was counted and nothing is paid. */
    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        Set<Map<String, Object>> counted = new LinkedHashSet<>();
        boolean paying = false;
        for (Step step : ruling.grounds().steps()) {
            paying |= step.how().equals("computed");
            // What is counted after the sum is known only concerns what has to be done next.
            boolean told = step.how().equals("counted") && (paying || !isTime(step) || !counted.add(step.values()));
            if (!told) {
                line(step).forEach(lines::add);
            }
        }
        ruling.amounts().stream().filter(line -> line.amount().signum() != 0).forEach(line -> lines.add(part(line)));
        return List.copyOf(lines);
    }

    private boolean isTime(Step step) {
        Type type = rulebook.typeOf(step.name()).orElse(Type.Basic.NOTHING);
        return type == Type.Basic.DATE || type == Type.Basic.DATE_TIME;
    }

    private Stream<Text> line(Step step) {
        Text label = rulebook.label(step.name());
        return switch (step.how()) {
            case "counted" -> Stream.of(counted(label, step.values()));
            case "rolled-over" -> Stream.of(rolledOver(step.values()));
            case "capped" ->
                Stream.of(new Text(
                        "At most " + money(step, "ceiling") + " is paid, so " + money(step, "due") + " becomes "
                                + money(step, "result"),
                        money(step, "due") + " 超过上限 " + money(step, "ceiling") + "，按 " + money(step, "result") + " 计"));
            case "allocated" ->
                step.values().get("weights") instanceof List<?> weights
                        ? Stream.of(new Text(
                                money(step, "total") + " spread over the lines by " + sums(weights, " : ") + ": "
                                        + sums(step.values().get("shares"), " + "),
                                money(step, "total") + " 按 " + sums(weights, " : ") + " 分摊到各行："
                                        + sums(step.values().get("shares"), " + ")))
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Text counted(Text label, Map<String, Object> values) {
        Text from = shown(values.get("event"));
        Text to = shown(values.containsKey("last") ? values.get("last") : values.get("until"));
        Text span = span(values);
        return new Text(
                label.en() + ": " + from.en() + " + " + span.en() + " = " + to.en(),
                label.zh() + "：" + from.zh() + " + " + span.zh() + " = " + to.zh());
    }

    private static Text span(Map<String, Object> values) {
        if (values.containsKey("days")) {
            return new Text(values.get("days") + " days", values.get("days") + " 日");
        } else if (values.containsKey("workingDays")) {
            return new Text(values.get("workingDays") + " working days", values.get("workingDays") + " 个工作日");
        } else if (values.containsKey("months")) {
            return new Text(values.get("months") + " months", values.get("months") + " 个月");
        }
        Object elapsed = values.get("elapsed");
        String hours = elapsed instanceof Duration time
                ? String.valueOf(time.toHours())
                : String.valueOf(elapsed).replaceAll("[^0-9]", "");
        return new Text(hours + " hours", hours + " 小时");
    }

    private static Text rolledOver(Map<String, Object> values) {
        Text last = shown(values.get("last"));
        Text to = shown(values.get("rolledTo"));
        Text day = values.get("holiday") instanceof Text holiday ? holiday : new Text("a rest day", "休息日");
        return new Text(
                last.en() + " is " + day.en() + ", so the last day moves to " + to.en(),
                last.zh() + "是" + day.zh() + "，末日顺延至 " + to.zh());
    }

    private Text part(AmountLine line) {
        String sum = Formats.money(line.amount().amount(), line.amount().currency());
        Text component = Labels.of(line.component());
        Text payer = Labels.of(rulebook, "payer", line.payer());
        return line.amount().signum() > 0
                ? new Text(
                        component.en() + ": " + sum + ", borne by the " + payer.en() + " (" + line.clause() + ")",
                        component.zh() + "：" + sum + "，由" + payer.zh() + "承担（" + line.clause() + "）")
                : new Text(
                        component.en() + ": " + sum.replace("-", "") + " taken off (" + line.clause() + ")",
                        component.zh() + "：扣减 " + sum.replace("-", "") + "（" + line.clause() + "）");
    }

    private String money(Step step, String name) {
        return step.values().get(name) instanceof BigDecimal sum
                ? money(sum)
                : String.valueOf(step.values().get(name));
    }

    private String money(BigDecimal sum) {
        return Formats.money(sum, rulebook.currency());
    }

    private String sums(@Nullable Object several, String between) {
        if (!(several instanceof List<?> list)) {
            return String.valueOf(several);
        }
        return String.join(
                between,
                list.stream()
                        .map(each -> each instanceof BigDecimal sum ? money(sum) : String.valueOf(each))
                        .toList());
    }

    private static Text shown(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return Formats.date(date);
        } else if (value instanceof OffsetDateTime at) {
            return Formats.dateTime(at);
        }
        return value == null ? Text.same("") : Answers.value(value);
    }
}
