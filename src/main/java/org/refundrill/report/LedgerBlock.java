package org.refundrill.report;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.refundrill.money.Money;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.training.learner.Judgement;

/** What answers cost, by cause, against two people who read no file: one pays all that is asked, one pays nothing. */
record LedgerBlock(Say say) {

    Block block(Judgement judgement, String id) {
        List<Figure> figures = new ArrayList<>();
        String todo = say.of("Take cases that ask for an amount.", "请练习需要计算金额的案件。");
        for (Judgement.Cost cost : judgement.costs()) {
            String currency = cost.lost().currency().getCurrencyCode();
            figures.add(waterfall(cost, id + "-" + currency));
            figures.add(rules(cost, id + "-rules-" + currency));
            todo = told(cost);
        }
        return new Block(
                id,
                say.of("Money ledger", "资金账"),
                say.of(
                        "What the answers would have lost, each currency for itself; it changes no score.",
                        "按答案处理会造成的损失，各币种分列，不影响得分。"),
                List.of(),
                figures,
                todo,
                "");
    }

    private String told(Judgement.Cost cost) {
        if (cost.lost().signum() == 0) {
            return say.of("No money was lost: keep checking each deduction.", "没有损失，请继续核对每一项扣减。");
        }
        return cost.lostOver().minor() >= cost.lostUnder().minor()
                ? say.of(
                        "Before you pay, check what was really paid and what is to be deducted: paying too much lost "
                                + say.money(cost.lostOver()) + ".",
                        "付款前先核对实付金额和应扣款项：多退造成损失" + say.money(cost.lostOver()) + "。")
                : say.of(
                        "Before you refuse or deduct, name the clause: paying too little lost "
                                + say.money(cost.lostUnder()) + ".",
                        "驳回或扣减前先说出条款：少退造成损失" + say.money(cost.lostUnder()) + "。");
    }

    private Figure waterfall(Judgement.Cost cost, String id) {
        Money other = Money.ofMinor(
                cost.lost().minor() - cost.lostOver().minor() - cost.lostUnder().minor(),
                cost.lost().currency());
        long all = Math.max(1, cost.lost().minor());
        List<Row> rows = new ArrayList<>();
        long from = 0;
        from = step(rows, say.of("Paid too much", "多退"), cost.lostOver(), from, all);
        from = step(rows, say.of("Paid too little", "少退"), cost.lostUnder(), from, all);
        step(rows, say.of("Other", "其他"), other, from, all);
        step(rows, say.of("Lost in all", "损失合计"), cost.lost(), 0, all);
        return new Figure(
                id,
                Drawing.WATERFALL,
                say.of("Where the money went", "损失构成") + " (" + code(cost) + ")",
                say.of("Each bar begins where the last one ended.", "每一条从上一条的终点开始。"),
                new Table(List.of(say.words("Cause", "原因"), say.number("Lost", "损失")), rows));
    }

    private long step(List<Row> rows, String name, Money money, long from, long all) {
        long to = from + money.minor();
        rows.add(new Row(List.of(
                Cell.of(name),
                Cell.between(say.money(money), Say.permille((double) from / all), Say.permille((double) to / all)))));
        return to;
    }

    private static String code(Judgement.Cost cost) {
        Currency currency = cost.lost().currency();
        return currency.getCurrencyCode();
    }

    private Figure rules(Judgement.Cost cost, String id) {
        List<Row> rows = List.of(
                new Row(List.of(Cell.of(say.of("These answers", "本次答案")), Cell.of(say.money(cost.lost())))),
                new Row(List.of(
                        Cell.of(say.of("Whoever pays all that is asked", "一律同意付款")),
                        Cell.of(say.money(cost.approve())))),
                new Row(List.of(Cell.of(say.of("Whoever refuses all", "一律驳回")), Cell.of(say.money(cost.refuse())))));
        return new Figure(
                id,
                Drawing.NONE,
                say.of("Against two constant rules, over ", "与两种一刀切做法对比，共") + cost.cases() + say.of(" cases", "个案件"),
                "",
                new Table(List.of(say.words("Who", "做法"), say.number("Lost", "损失")), rows));
    }
}
