package org.refundrill.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Reads a table's cell: {@code -}, values, comparisons, intervals, {@code not(...)}, {@code null}, separated by commas. */
public final class CellParser {
    private static final List<String> SIGNS = List.of("<=", ">=", "!=", "<", ">", "=");

    private final Located source;
    private final Constants constants;
    private final Problems problems;
    private final Type type;
    private final Scan scan;

    private CellParser(Located source, Type type, Problems problems) {
        this.source = source;
        this.type = type;
        this.problems = problems;
        this.scan = new Scan(source.text());
        this.constants = new Constants(source, scan, type, problems);
    }

    /** The cell, unless it has a problem. Offsets in it count from the start of the located text. */
    public static Optional<Cell> parse(Located source, Type columnType, Problems problems) {
        int before = problems.size();
        CellParser parser = new CellParser(source, columnType, problems);
        Cell cell = parser.cell();
        if (cell != null && problems.size() == before && !parser.scan.atEnd()) {
            parser.constants.unreadable("a comma may be missing before it");
        }
        return problems.size() == before ? Optional.ofNullable(cell) : Optional.empty();
    }

    private @Nullable Cell cell() {
        if (type instanceof Type.ListOf || type instanceof Type.Shape || type == Type.Basic.LOCALIZED) {
            error(
                    0,
                    source.text().length(),
                    "a cell cannot test " + Types.describe(type),
                    "test a count or a field of it");
            return null;
        }
        int start = scan.start();
        if (scan.atEnd()) {
            error(0, 1, "this cell is empty", "write '-' for a condition that does not matter");
            return null;
        } else if (scan.acceptAlone('-')) {
            return new Cell.Any(scan.since(start), start);
        } else if (scan.acceptWord("not")) {
            if (!scan.accept("(")) {
                error(start, start + 3, "'not' stands without its parenthesis", "write not(...)");
                return null;
            }
            Cell inner = tests();
            if (inner == null) {
                return null;
            } else if (!scan.accept(")")) {
                error(start, source.text().length(), "this 'not(' is not closed", "close it with ')'");
                return null;
            }
            return new Cell.Not(inner, scan.since(start), start);
        }
        return tests();
    }

    /** Several tests; neighbouring values are one test. */
    private @Nullable Cell tests() {
        int start = scan.start();
        List<Cell> cells = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        do {
            Cell test = test();
            if (test == null) {
                return null;
            } else if (test instanceof Cell.Values one) {
                values.addAll(one.values());
            } else {
                cells.add(test);
            }
        } while (scan.accept(","));
        if (!values.isEmpty()) {
            cells.add(0, new Cell.Values(values, scan.since(start), start));
        }
        return cells.size() == 1 ? cells.get(0) : new Cell.Or(cells, scan.since(start), start);
    }

    private @Nullable Cell test() {
        int start = scan.start();
        for (String sign : SIGNS) {
            if (scan.accept(sign)) {
                return compared(sign, start);
            }
        }
        if (scan.at('[') || scan.at('(') || scan.at(']')) {
            return interval(start);
        } else if (scan.acceptWord("null")) {
            return new Cell.IsNull(scan.since(start), start);
        }
        Object value = constants.read();
        if (value == null) {
            return null;
        } else if (scan.accept("..")) {
            error(
                    start,
                    scan.offset(),
                    "this interval has no bracket",
                    "write [1..5], or (0..7] to leave the lower end out");
            return null;
        }
        return new Cell.Values(List.of(value), scan.since(start), start);
    }

    private @Nullable Cell compared(String sign, int start) {
        if (sign.equals("!=") || sign.equals("=")) {
            error(
                    start,
                    start + sign.length(),
                    "'" + sign + "' is not needed here",
                    sign.equals("=") ? "write the value alone" : "write not(...)");
            return null;
        } else if (!ordered(start, start + sign.length())) {
            return null;
        }
        Object bound = constants.read();
        if (bound == null) {
            return null;
        }
        boolean closed = sign.length() == 2;
        return sign.startsWith("<")
                ? new Cell.Interval(null, false, bound, closed, scan.since(start), start)
                : new Cell.Interval(bound, closed, null, false, scan.since(start), start);
    }

    private @Nullable Cell interval(int start) {
        boolean lowClosed = scan.take() == '[';
        if (!ordered(start, start + 1)) {
            return null;
        }
        Object low = constants.read();
        if (low == null) {
            return null;
        } else if (!scan.accept("..")) {
            constants.unreadable("an interval is written [1..5]");
            return null;
        }
        Object high = constants.read();
        if (high == null) {
            return null;
        } else if (!scan.at(']') && !scan.at(')') && !scan.at('[')) {
            constants.unreadable("close the interval with ']' or ')'");
            return null;
        }
        boolean highClosed = scan.take() == ']';
        int order = Order.compare(low, high);
        if (order > 0 || (order == 0 && !(lowClosed && highClosed))) {
            error(start, scan.offset(), "no value lies in this interval", order > 0 ? "write the lower end first" : "");
            return null;
        }
        return new Cell.Interval(low, lowClosed, high, highClosed, scan.since(start), start);
    }

    private boolean ordered(int from, int to) {
        if (!Types.ordered(type)) {
            error(from, to, Types.describe(type) + " has no order", "list the values, separated by commas");
        }
        return Types.ordered(type);
    }

    private void error(int from, int to, String message, String advice) {
        problems.add(source.span(from, Math.min(to, Math.max(from, source.text().length())))
                .error(message, advice));
    }
}
