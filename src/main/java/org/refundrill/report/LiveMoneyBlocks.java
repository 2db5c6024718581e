package org.refundrill.report;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/**
 * What 1,000 live cases would cost if they were decided as the last practice cases were: each currency for itself, by cause,
 * with a 90 % interval, against two constant rules. Where a mix of families is given, each family weighs by it.
 */
final class LiveMoneyBlocks {
    private static final double NINETY = 1.6448536269514722;
    private static final int THOUSAND = 1000;

    /** Only so many of the last cases of each person tell how they decide now. */
    private static final int LAST = 50;

    private final Say say;
    private final Map<String, Integer> mix;
    private final Map<String, Map<String, Bill>> currencies = new TreeMap<>();

    /** The cases of one family in one currency, in minor units. */
    private static final class Bill {
        private int n;
        private double over;
        private double under;
        private double other;
        private double squares;
        private double approve;
        private double refuse;

        double mean() {
            return n == 0 ? 0 : (over + under + other) / n;
        }

        double variance() {
            double sum = over + under + other;
            return n < 2 ? sum * sum : Math.max(0, (squares - sum * sum / n) / (n - 1));
        }
    }

    LiveMoneyBlocks(Say say, List<Member> members, Map<String, Integer> mix) {
        this.say = say;
        this.mix = new LinkedHashMap<>(mix);
        for (Member member : members) {
            List<Done> done = member.done();
            done.subList(Math.max(0, done.size() - LAST), done.size()).forEach(this::take);
        }
    }

    private void take(Done done) {
        Done.Stakes stakes = done.stakes();
        if (stakes == null) {
            return;
        }
        Bill bill = currencies
                .computeIfAbsent(done.currency(), any -> new TreeMap<>())
                .computeIfAbsent(done.answered().scenario(), any -> new Bill());
        long more = stakes.paid() - stakes.due();
        bill.n++;
        bill.over += more > 0 ? done.regret() : 0;
        bill.under += more < 0 ? done.regret() : 0;
        bill.other += more == 0 ? done.regret() : 0;
        bill.squares += (double) done.regret() * done.regret();
        bill.approve += stakes.approve();
        bill.refuse += stakes.refuse();
    }

    List<Block> blocks() {
        List<Figure> figures = new ArrayList<>();
        String todo = say.of("Have cases practised that ask for an amount.", "请安排需要计算金额的案件。");
        for (Map.Entry<String, Map<String, Bill>> entry : currencies.entrySet()) {
            Total total = total(entry.getValue());
            if (total.n > 0) {
                Currency currency = Currency.getInstance(entry.getKey());
                figures.add(waterfall(total, currency));
                figures.add(rules(total, currency));
                todo = told(total, currency, todo);
            }
        }
        return List.of(new Block(
                "live",
                say.of("Money lost per 1,000 live cases", "每千个实际案件的预计损失"),
                mix.isEmpty()
                        ? say.of(
                                "For families in the mix in which they were practised; give yours with --mix FAMILY=N.",
                                "按练习中的案件构成计算；可用 --mix 案件类型=数量 指定实际构成。")
                        : say.of("For the mix of families you gave.", "按指定的案件构成计算。"),
                List.of(),
                figures,
                todo,
                ""));
    }

    /** All families together, each by its weight, per case. */
    private static final class Total {
        private int n;
        private double over;
        private double under;
        private double other;
        private double variance;
        private double approve;
        private double refuse;

        double mean() {
            return over + under + other;
        }

        double half() {
            return NINETY * StrictMath.sqrt(variance);
        }
    }

    private Total total(Map<String, Bill> bills) {
        double weights = 0;
        for (Map.Entry<String, Bill> entry : bills.entrySet()) {
            weights += weight(entry.getKey(), entry.getValue());
        }
        Total total = new Total();
        for (Map.Entry<String, Bill> entry : bills.entrySet()) {
            Bill bill = entry.getValue();
            double share = weights == 0 ? 0 : weight(entry.getKey(), bill) / weights;
            if (share > 0) {
                total.n += bill.n;
                total.over += share * bill.over / bill.n;
                total.under += share * bill.under / bill.n;
                total.other += share * bill.other / bill.n;
                total.approve += share * bill.approve / bill.n;
                total.refuse += share * bill.refuse / bill.n;
                total.variance += share * share * bill.variance() / bill.n;
            }
        }
        return total;
    }

    private double weight(String family, Bill bill) {
        return mix.isEmpty() ? bill.n : mix.getOrDefault(family, 0);
    }

    private String told(Total total, Currency currency, String otherwise) {
        if (total.mean() <= 0) {
            return otherwise;
        }
        boolean over = total.over >= total.under;
        double rule = Math.min(total.approve, total.refuse);
        if (total.mean() > rule) {
            return say.of(
                    "Let nobody go live unchecked yet: a rule that reads no file would lose less.",
                    "目前不宜独立上岗：一刀切的做法损失更小。");
        }
        String most = say.money((over ? total.over : total.under) * THOUSAND, currency);
        return over
                ? say.of(
                        "Have amounts checked before they are paid: paying too much would cost " + most + ".",
                        "付款前安排复核：多退预计损失" + most + "。")
                : say.of(
                        "Have refusals and deductions checked: paying too little would cost " + most + ".",
                        "驳回和扣减前安排复核：少退预计损失" + most + "。");
    }

    private Figure waterfall(Total total, Currency currency) {
        List<Row> rows = new ArrayList<>();
        double from = 0;
        from = step(rows, say.of("Paid too much", "多退"), total.over, from, total.mean(), currency);
        from = step(rows, say.of("Paid too little", "少退"), total.under, from, total.mean(), currency);
        step(rows, say.of("Other", "其他"), total.other, from, total.mean(), currency);
        step(rows, say.of("In all", "合计"), total.mean(), 0, total.mean(), currency);
        return new Figure(
                "live-" + currency.getCurrencyCode(),
                Drawing.WATERFALL,
                say.of("By cause, ", "按原因，") + currency.getCurrencyCode(),
                say.of("Each bar begins where the last one ended.", "每一条从上一条的终点开始。"),
                new Table(List.of(say.words("Cause", "原因"), say.number("Per 1,000 cases", "每千个案件")), rows));
    }

    private double step(List<Row> rows, String name, double lost, double from, double all, Currency currency) {
        double whole = Math.max(all, 1e-9);
        rows.add(new Row(List.of(
                Cell.of(name),
                Cell.between(
                        say.money(lost * THOUSAND, currency),
                        Say.permille(from / whole),
                        Say.permille((from + lost) / whole)))));
        return from + lost;
    }

    private Figure rules(Total total, Currency currency) {
        String interval = say.money(Math.max(0, total.mean() - total.half()) * THOUSAND, currency) + " – "
                + say.money((total.mean() + total.half()) * THOUSAND, currency);
        return new Figure(
                "live-rules-" + currency.getCurrencyCode(),
                Drawing.NONE,
                say.of(
                                "Against two rules that read no file, over " + total.n + " practice cases, ",
                                "与两种不看案卷的做法对比，依据" + total.n + "个练习案件，")
                        + currency.getCurrencyCode(),
                "",
                new Table(
                        List.of(
                                say.words("Who decides", "由谁决定"),
                                say.number("Per 1,000 cases", "每千个案件"),
                                say.number("90% interval", "90%区间")),
                        List.of(
                                new Row(List.of(
                                        Cell.of(say.of("These people", "这些学员")),
                                        Cell.of(say.money(total.mean() * THOUSAND, currency)),
                                        Cell.of(interval))),
                                new Row(List.of(
                                        Cell.of(say.of("Pay all that is asked", "一律同意付款")),
                                        Cell.of(say.money(total.approve * THOUSAND, currency)),
                                        Cell.of("–"))),
                                new Row(List.of(
                                        Cell.of(say.of("Refuse all", "一律驳回")),
                                        Cell.of(say.money(total.refuse * THOUSAND, currency)),
                                        Cell.of("–"))))));
    }
}
