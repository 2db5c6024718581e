package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.PracticeHistory.Stake;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Loss;
import org.refundrill.report.TraineeView.Losses;
import org.refundrill.report.TraineeView.Total;

/** What the answers would have cost. Currencies are never added together. */
final class LossesBlock {
    private static final class Sums {
        private final Map<LossKind, Money> amounts = new EnumMap<>(LossKind.class);
        private final Currency currency;
        private Money regret;
        private int cases;

        Sums(Currency currency) {
            this.currency = currency;
            this.regret = Money.ofMinor(0, currency);
        }

        void add(LossKind kind, Money amount) {
            amounts.merge(kind, amount, Money::plus);
        }

        Money of(LossKind kind) {
            return amounts.getOrDefault(kind, Money.ofMinor(0, currency));
        }
    }

    private record Costly(
            int index, LossKind kind, @Nullable Stake stake, Money regret) {}

    private final Attempts attempts;
    private final Map<Currency, Sums> sums = new LinkedHashMap<>();
    private final List<Costly> costly = new ArrayList<>();
    private final Map<LossKind, Integer> counts = new EnumMap<>(LossKind.class);
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
        }
        if (stake == null && regret.signum() == 0) {
            return;
        }
        Sums sum = sums.computeIfAbsent(regret.currency(), Sums::new);
        sum.cases++;
        sum.regret = sum.regret.plus(regret);
        LossKind kind = kind(stake);
        if (stake != null && kind != LossKind.OTHER) {
            sum.add(kind, difference(stake).signum() < 0 ? difference(stake).negated() : difference(stake));
        }
        if (kind != LossKind.OTHER || regret.signum() > 0) {
            counts.merge(kind, 1, Integer::sum);
            costly.add(new Costly(index, kind, stake, regret));
        }
    }

    /** An amount in another currency than the one due pays nothing of it. */
    private static Money difference(Stake stake) {
        Money paid = stake.paid().currency().equals(stake.due().currency())
                ? stake.paid()
                : Money.ofMinor(0, stake.due().currency());
        return paid.minus(stake.due());
    }

    private static LossKind kind(@Nullable Stake stake) {
        if (stake == null) {
            return LossKind.OTHER;
        }
        int sign = difference(stake).signum();
        if (sign == 0) {
            return LossKind.OTHER;
        }
        return sign > 0 ? LossKind.OVER : stake.paid().signum() == 0 ? LossKind.REFUSED : LossKind.CUT;
    }

    Losses view() {
        List<Total> totals = sums.values().stream().map(this::total).toList();
        List<Loss> rows = costly.stream()
                .sorted((a, b) -> b.regret().amount().compareTo(a.regret().amount()))
                .map(this::row)
                .toList();
        return new Losses(
                asked,
                Shares.of(count(LossKind.OVER), asked),
                Shares.of(count(LossKind.REFUSED), asked),
                Shares.of(count(LossKind.CUT), asked),
                totals,
                rows,
                next());
    }

    private int count(LossKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    private Total total(Sums sum) {
        Figures figures = attempts.figures();
        BigDecimal perCase = sum.regret
                .amount()
                .divide(BigDecimal.valueOf(sum.cases), sum.currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return new Total(
                sum.currency.getCurrencyCode(),
                sum.cases,
                figures.money(sum.of(LossKind.OVER)),
                figures.money(sum.of(LossKind.REFUSED)),
                figures.money(sum.of(LossKind.CUT)),
                figures.money(sum.regret),
                figures.money(new Money(perCase, sum.currency)));
    }

    private Loss row(Costly loss) {
        Figures figures = attempts.figures();
        Stake stake = loss.stake();
        return new Loss(
                attempts.ref(loss.index()),
                loss.kind(),
                stake == null ? Figures.NONE : figures.money(stake.paid()),
                stake == null ? Figures.NONE : figures.money(stake.due()),
                stake == null ? Figures.NONE : figures.signed(difference(stake)),
                figures.money(loss.regret()));
    }

    /** Speaks of the currency with the most cases, and in it of the way that cost most. */
    private Advice next() {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        if (costly.isEmpty()) {
            return Attempts.plain(asked == 0 ? AdviceKind.NO_AMOUNT : AdviceKind.NO_LOSS);
        }
        Map<LossKind, Money> byKind = new EnumMap<>(LossKind.class);
        Map<LossKind, Costly> worst = new EnumMap<>(LossKind.class);
        Currency main = sums.values().stream()
                .filter(s -> s.regret.signum() > 0 || !s.amounts.isEmpty())
                .reduce((a, b) -> b.cases > a.cases ? b : a)
                .orElseThrow()
                .currency;
        costly.stream().filter(c -> c.regret().currency().equals(main)).forEach(c -> {
            byKind.merge(c.kind(), c.regret(), Money::plus);
            worst.merge(c.kind(), c, (a, b) -> b.regret().compareTo(a.regret()) > 0 ? b : a);
        });
        LossKind dearest = byKind.entrySet().stream()
                .reduce((a, b) -> b.getValue().compareTo(a.getValue()) > 0 ? b : a)
                .orElseThrow()
                .getKey();
        Costly example = worst.get(dearest);
        return Attempts.about(
                kind(dearest),
                "",
                attempts.figures().money(byKind.getOrDefault(dearest, Money.ofMinor(0, main))),
                count(dearest),
                example == null ? null : attempts.ref(example.index()));
    }

    private static AdviceKind kind(LossKind kind) {
        return switch (kind) {
            case OVER -> AdviceKind.OVER;
            case REFUSED -> AdviceKind.REFUSED;
            case CUT -> AdviceKind.CUT;
            case OTHER -> AdviceKind.OTHER_LOSS;
        };
    }
}
