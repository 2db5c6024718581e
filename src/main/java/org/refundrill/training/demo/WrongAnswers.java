package org.refundrill.training.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.form.Field;

/** Answers that somebody gives who does not know: another option, a day off, a share too much. In the plain form of responses. */
final class WrongAnswers {
    private static final int MOST = 4;
    private static final List<BigDecimal> SHARES = List.of(new BigDecimal("1.10"), new BigDecimal("0.80"));
    private static final BigDecimal SMALL = new BigDecimal("10.00");

    private WrongAnswers() {}

    /** Some answers that are not the one due; which of them really cost credit, marking tells. */
    static List<Object> to(Field field, Object due) {
        List<Object> wrong = new ArrayList<>(
                switch (field.kind()) {
                    case CHOICE -> others(field, due);
                    case CHOICES -> sets(field, due);
                    case ORDER, SEQUENCE -> orders(due);
                    case MONEY -> amounts(due);
                    case DATE -> days(due);
                    case INSTANT -> moments(due);
                    case INTEGER, NUMBER -> numbers(due);
                    case TEXT -> List.of();
                });
        wrong.removeIf(answer -> answer.equals(due));
        return wrong.subList(0, Math.min(MOST, wrong.size()));
    }

    private static List<Object> others(Field field, Object due) {
        List<Object> others = new ArrayList<>();
        field.options().stream()
                .map(Field.Option::id)
                .filter(id -> !id.equals(due))
                .forEach(others::add);
        // Not always the first ones of a list: what people confuse does not stand in any order.
        Collections.rotate(others, Math.floorMod(String.valueOf(due).hashCode(), Math.max(1, others.size())));
        return others;
    }

    private static List<Object> sets(Field field, Object due) {
        List<Object> all = list(due);
        List<Object> wrong = new ArrayList<>();
        if (all.size() > 1) {
            wrong.add(all.subList(0, all.size() - 1));
        }
        for (Field.Option option : field.options()) {
            if (!all.contains(option.id())) {
                List<Object> more = new ArrayList<>(all);
                more.add(option.id());
                wrong.add(more);
                wrong.add(List.of(option.id()));
                break;
            }
        }
        return wrong;
    }

    private static List<Object> orders(Object due) {
        List<Object> swapped = new ArrayList<>(list(due));
        if (swapped.size() < 2) {
            return List.of();
        }
        List<Object> reversed = new ArrayList<>(swapped);
        Collections.swap(swapped, 0, 1);
        Collections.reverse(reversed);
        return List.of(swapped, reversed);
    }

    private static List<Object> list(Object due) {
        return due instanceof List<?> several ? new ArrayList<>(several) : List.of();
    }

    private static List<Object> amounts(Object due) {
        if (!(due instanceof Map<?, ?> money) || !(money.get("amount") instanceof String amount)) {
            return List.of();
        }
        BigDecimal right = new BigDecimal(amount);
        List<Object> wrong = new ArrayList<>();
        for (BigDecimal share : SHARES) {
            wrong.add(amount(money, right.multiply(share).setScale(right.scale(), RoundingMode.HALF_UP)));
        }
        wrong.add(amount(money, right.add(SMALL.setScale(right.scale(), RoundingMode.HALF_UP))));
        wrong.add(amount(money, BigDecimal.ZERO.setScale(right.scale())));
        return wrong;
    }

    private static Map<String, Object> amount(Map<?, ?> money, BigDecimal amount) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("amount", amount.toPlainString());
        shape.put("currency", String.valueOf(money.get("currency")));
        return shape;
    }

    private static List<Object> days(Object due) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(due));
            return List.of(
                    day.plusDays(1).toString(),
                    day.minusDays(1).toString(),
                    day.plusDays(7).toString());
        } catch (DateTimeException notADay) {
            return List.of();
        }
    }

    private static List<Object> moments(Object due) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(String.valueOf(due));
            return List.of(moment.plusDays(1).toString(), moment.minusDays(1).toString());
        } catch (DateTimeException notATime) {
            return List.of();
        }
    }

    private static List<Object> numbers(Object due) {
        if (!(due instanceof Number)) {
            return List.of();
        }
        BigDecimal right = new BigDecimal(due.toString());
        return List.of(right.add(BigDecimal.ONE), right.add(BigDecimal.TEN), right.subtract(BigDecimal.ONE));
    }
}
