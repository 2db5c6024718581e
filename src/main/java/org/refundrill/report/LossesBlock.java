package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.PracticeHistory.Stake;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Loss;
import org.refundrill.report.TraineeView.LossSum;
import org.refundrill.report.TraineeView.Losses;

/** What the answers would have cost. Currencies are never added together. */
final class LossesBlock {
    private static final int ROWS = 10;

    private record Costly(
            int index, LossKind kind, @Nullable Stake stake, Money regret) {}

    private final Attempts attempts;
    private final List<Costly> costly = new ArrayList<>();
    private final Map<LossKind, Map<Currency, Money>> sums = new EnumMap<>(LossKind.class);
    private final Map<LossKind, Integer> counts = new EnumMap<>(LossKind.class);
    private final Map<Currency, Money> total = new LinkedHashMap<>();
    private int asked;

    LossesBlock(Attempts attempts) {
        this.attempts = attempts;
        for (int i = 0; i < attempts.size(); i++) {
            add(i, attempts.inOrder().get(i));
        }
    }

    private void add(int index, Attempt attempt) {
        Stake stake = attempt.result().stake();
        Money regret = attempt.result().regret();
        if (stake != null) {
            asked++;
            total.merge(regret.currency(), Money.ofMinor(0, regret.currency()), Money::plus);
        }
        LossKind kind = kind(stake);
        if (kind != LossKind.OTHER || regret.signum() > 0) {
            counts.merge(kind, 1, Integer::sum);
            sums.computeIfAbsent(kind, k -> new LinkedHashMap<>()).merge(regret.currency(), regret, Money::plus);
            total.merge(regret.currency(), regret, Money::plus);
            costly.add(new Costly(index, kind, stake, regret));
        }
    }

    /** An amount in another currency than the one due pays nothing of it. */
    private static LossKind kind(@Nullable Stake stake) {
        if (stake == null) {
            return LossKind.OTHER;
        }
        Money due = stake.due();
        boolean same = stake.paid().currency().equals(due.currency());
        Money paid = same ? stake.paid() : Money.ofMinor(0, due.currency());
        int sign = paid.minus(due).signum();
        if (sign == 0) {
            return LossKind.OTHER;
        }
        return sign > 0 ? LossKind.OVER : paid.signum() == 0 ? LossKind.REFUSED : LossKind.CUT;
    }

    Losses view() {
        List<LossSum> kinds = new ArrayList<>();
        for (LossKind kind : LossKind.values()) {
            if (kind != LossKind.OTHER || count(kind) > 0) {
                kinds.add(new LossSum(kind, Shares.of(count(kind), base(kind)), written(sums.get(kind))));
            }
        }
        List<Loss> rows = costly.stream()
                .sorted((a, b) -> b.regret().amount().compareTo(a.regret().amount()))
                .limit(ROWS)
                .map(this::row)
                .toList();
        return new Losses(
                asked,
                costly.size(),
                written(total),
                written(perCase()),
                List.copyOf(kinds),
                rows,
                costly.size() - rows.size(),
                next());
    }

    private int count(LossKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Other costs can arise in any case. */
    private int base(LossKind kind) {
        return kind == LossKind.OTHER ? attempts.size() : asked;
    }

    private Map<Currency, Money> perCase() {
        Map<Currency, Money> spread = new LinkedHashMap<>();
        total.forEach((currency, sum) -> spread.put(
                currency,
                new Money(
                        sum.amount()
                                .divide(
                                        BigDecimal.valueOf(Math.max(1, asked)),
                                        currency.getDefaultFractionDigits(),
                                        RoundingMode.HALF_UP),
                        currency)));
        return spread;
    }

    /** Each currency for itself. */
    private String written(@Nullable Map<Currency, Money> amounts) {
        return amounts == null || amounts.isEmpty()
                ? Figures.NONE
                : String.join(
                        " + ",
                        amounts.values().stream().map(attempts.figures()::money).toList());
    }

    private Loss row(Costly loss) {
        Figures figures = attempts.figures();
        Stake stake = loss.stake();
        return new Loss(
                attempts.ref(loss.index()),
                loss.kind(),
                stake == null ? Figures.NONE : figures.money(stake.paid()),
                stake == null ? Figures.NONE : figures.money(stake.due()),
                figures.money(loss.regret()));
    }

    /** Speaks of the currency with the most costly cases, and in it of the way that cost most. */
    private Advice next() {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        if (costly.isEmpty()) {
            return Attempts.plain(asked == 0 ? AdviceKind.NO_AMOUNT : AdviceKind.NO_LOSS);
        }
        Map<Currency, Integer> often = new LinkedHashMap<>();
        costly.forEach(c -> often.merge(c.regret().currency(), 1, Integer::sum));
        Currency main = dearest(often.entrySet(), Integer::compare);
        Map<LossKind, Money> byKind = new EnumMap<>(LossKind.class);
        Map<LossKind, Costly> worst = new EnumMap<>(LossKind.class);
        costly.stream().filter(c -> c.regret().currency().equals(main)).forEach(c -> {
            byKind.merge(c.kind(), c.regret(), Money::plus);
            worst.merge(c.kind(), c, (a, b) -> b.regret().compareTo(a.regret()) > 0 ? b : a);
        });
        LossKind kind = dearest(byKind.entrySet(), Money::compareTo);
        Costly example = worst.get(kind);
        return Attempts.about(
                advice(kind),
                "",
                attempts.figures().money(byKind.getOrDefault(kind, Money.ofMinor(0, main))),
                count(kind),
                example == null ? null : attempts.ref(example.index()));
    }

    /** The key of the greatest value; of several the first. */
    private static <K, V> K dearest(Set<Map.Entry<K, V>> entries, java.util.Comparator<V> order) {
        return entries.stream()
                .reduce((a, b) -> order.compare(b.getValue(), a.getValue()) > 0 ? b : a)
                .orElseThrow()
                .getKey();
    }

    private static AdviceKind advice(LossKind kind) {
        return switch (kind) {
            case OVER -> AdviceKind.OVER;
            case REFUSED -> AdviceKind.REFUSED;
            case CUT -> AdviceKind.CUT;
            case OTHER -> AdviceKind.OTHER_LOSS;
        };
    }
}
