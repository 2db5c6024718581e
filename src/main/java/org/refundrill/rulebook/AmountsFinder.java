package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Variable;
import org.refundrill.money.Money;

/** Builds the amounts of a ruling: signed components, cut to the ceiling, routed to the means of payment. */
final class AmountsFinder {

    private final Procedure procedure;
    private final Currency currency;
    private final Evaluation evaluation;

    /** The slot whose unknown value keeps the amounts from being known, or -1. */
    private int open = -1;

    AmountsFinder(Procedure procedure, Currency currency, Evaluation evaluation) {
        this.procedure = procedure;
        this.currency = currency;
        this.evaluation = evaluation;
    }

    /** The amounts; null where they hang on the unknown value of {@link #open}. */
    @Nullable
    List<AmountLine> find() {
        DecisionTable table = procedure.amounts();
        if (table == null) {
            return List.of();
        }
        List<Integer> rows = table.all(evaluation, null);
        if (evaluation.open != DecisionTable.NONE) {
            open = table.inputs.get(DecisionTable.hungColumn(evaluation.open)).slot();
            return null;
        }
        List<AmountLine> lines = new ArrayList<>();
        for (int row : rows) {
            AmountLine line = line(table, row);
            if (line == null) {
                return null;
            }
            lines.add(line);
        }
        List<AmountLine> capped = capped(lines);
        return capped == null ? null : routed(capped);
    }

    int open() {
        return open;
    }

    private @Nullable AmountLine line(DecisionTable table, int row) {
        String component = String.valueOf(table.say(row, table.output("component"), evaluation));
        evaluation.naming(component);
        int column = table.output("amount");
        Object amount = table.say(row, column, evaluation);
        if (amount == null) {
            open = unknown(table, row, column);
            return null;
        }
        BigDecimal exact = (BigDecimal) amount;
        BigDecimal rounded = exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        explain(table, row, column, rounded);
        evaluation.naming(null);
        Object tender = table.say(row, table.output("tender"), evaluation);
        return new AmountLine(
                component,
                String.valueOf(table.say(row, table.output("payer"), evaluation)),
                tender == null ? null : tender.toString(),
                new Money(rounded, currency),
                clause(table, row));
    }

    private static ClauseId clause(DecisionTable table, int row) {
        return table.rows.get(row).clauses().get(0);
    }

    private int unknown(DecisionTable table, int row, int column) {
        if (table.rows.get(row).outputs()[column] instanceof OutputCell.Formula formula) {
            for (Variable variable : formula.expression().reads()) {
                if (evaluation.value(variable.slot()) == null) {
                    return variable.slot();
                }
            }
        }
        return table.inputs.isEmpty() ? 0 : table.inputs.get(0).slot();
    }

    private void explain(DecisionTable table, int row, int column, BigDecimal result) {
        if (evaluation.tracing() && table.rows.get(row).outputs()[column] instanceof OutputCell.Formula formula) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Variable variable : formula.expression().reads()) {
                Object operand = evaluation.value(variable.slot());
                if (operand != null) {
                    values.put(variable.name(), operand);
                }
            }
            values.put("result", result);
            evaluation.step("computed", values);
        }
    }

    /** Cuts the refund to the ceiling, the last components first, so that the goods are cut last. */
    private @Nullable List<AmountLine> capped(List<AmountLine> lines) {
        if (procedure.ceiling() < 0 || lines.stream().noneMatch(procedure::isRefund)) {
            return lines;
        }
        Object ceiling = evaluation.value(procedure.ceiling());
        if (ceiling == null) {
            open = procedure.ceiling();
            return null;
        }
        BigDecimal refund = procedure.refund(lines, currency).amount();
        BigDecimal excess = refund.subtract(((BigDecimal) ceiling).max(BigDecimal.ZERO));
        List<AmountLine> capped = new ArrayList<>(lines);
        for (int i = lines.size() - 1; i >= 0 && excess.signum() > 0; i--) {
            AmountLine line = lines.get(i);
            if (procedure.isRefund(line) && line.amount().signum() > 0) {
                BigDecimal cut = line.amount().amount().min(excess);
                excess = excess.subtract(cut);
                BigDecimal left = line.amount().amount().subtract(cut);
                capped.set(i, TenderRouting.with(line, line.tender(), new Money(left, currency)));
                note(line, (BigDecimal) ceiling, left);
            }
        }
        return capped;
    }

    private void note(AmountLine line, BigDecimal ceiling, BigDecimal left) {
        if (evaluation.tracing()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("due", line.amount().amount());
            values.put("ceiling", ceiling);
            values.put("result", left);
            evaluation.naming(line.component());
            evaluation.step("capped", values);
            evaluation.naming(null);
        }
    }

    private List<AmountLine> routed(List<AmountLine> lines) {
        if (procedure.tenderKinds() < 0) {
            return lines;
        }
        Object kinds = evaluation.value(procedure.tenderKinds());
        Object amounts = evaluation.value(procedure.tenderAmounts());
        return kinds instanceof List<?> names && amounts instanceof List<?> weights && names.size() == weights.size()
                ? procedure.tenderRouting().route(lines, procedure::isRefund, names, weights, evaluation)
                : lines;
    }
}
