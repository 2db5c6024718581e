package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Takes a table's text apart: one line a row, cells between bars, a double bar between inputs and outputs. */
final class GridReader {

    private static final String HEADING = "row";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Located text;
    private final Problems problems;
    private final Set<String> names = new LinkedHashSet<>();

    private GridReader(Located text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The table that is written there; rows with problems are left out, and without headings there is none. */
    static Optional<Grid> read(Located text, Problems problems) {
        return new GridReader(text, problems).grid();
    }

    /** One line's cells, the index of the first output, and the line itself. */
    private record Cells(Located line, List<Located> all, int outputs) {}

    private Optional<Grid> grid() {
        List<Cells> lines = lines();
        if (lines.isEmpty()) {
            problems.add(
                    text.span().error("the table has no headings", "begin with a line like row | fact || outcome"));
            return Optional.empty();
        }
        Cells head = lines.get(0);
        if (!headings(head)) {
            return Optional.empty();
        }
        List<Grid.Line> rows = new ArrayList<>();
        for (Cells line : lines.subList(1, lines.size())) {
            row(line, head).ifPresent(rows::add);
        }
        if (lines.size() == 1) {
            problems.add(head.line().span().error("the table has no rows", "add at least one row below its headings"));
        }
        return Optional.of(new Grid(
                head.all().subList(1, head.outputs()),
                head.all().subList(head.outputs(), head.all().size()),
                List.copyOf(rows)));
    }

    private boolean headings(Cells head) {
        if (!head.all().get(0).text().equals(HEADING)) {
            problems.add(head.all().get(0).span().error("the first heading of a table is 'row'", "write row | ..."));
            return false;
        }
        if (head.outputs() < 0) {
            problems.add(head.line()
                    .span()
                    .error("no double bar between inputs and outputs", "write || before the first output"));
            return false;
        }
        Set<String> seen = new LinkedHashSet<>();
        boolean good = true;
        for (Located heading : head.all()) {
            if (heading.text().isEmpty()) {
                problems.add(heading.span().error("a heading is missing here", "write the name of a fact or output"));
                good = false;
            } else if (!seen.add(heading.text())) {
                problems.add(heading.span()
                        .error("a second column '" + heading.text() + "'", "write both tests in one column"));
                good = false;
            }
        }
        return good;
    }

    private Optional<Grid.Line> row(Cells line, Cells head) {
        Located name = line.all().get(0);
        int cells = line.all().size();
        int wanted = head.all().size();
        if (cells != wanted || line.outputs() != head.outputs()) {
            problems.add(line.line()
                    .span()
                    .error(
                            cells == wanted
                                    ? "the double bar of this row stands in another column than that of the headings"
                                    : "this row has " + cells + " cells, the headings are " + wanted,
                            "one cell for each heading, '-' where anything will do"));
            return Optional.empty();
        }
        if (!NAME.matcher(name.text()).matches()) {
            problems.add(name.span()
                    .error("'" + name.text() + "' is not a name for a row", "use letters, digits, '.', '_' and '-'"));
            return Optional.empty();
        }
        if (!names.add(name.text())) {
            problems.add(name.span().error("a second row '" + name.text() + "'", "give each row a name of its own"));
            return Optional.empty();
        }
        boolean complete = true;
        for (Located cell : line.all()) {
            if (cell.text().isEmpty()) {
                problems.add(cell.span().error("an empty cell", "write '-' where anything will do, or for nothing"));
                complete = false;
            }
        }
        return complete
                ? Optional.of(new Grid.Line(
                        name, line.all().subList(1, line.outputs()), line.all().subList(line.outputs(), cells)))
                : Optional.empty();
    }

    private List<Cells> lines() {
        List<Cells> lines = new ArrayList<>();
        int from = 0;
        String all = text.text();
        while (from < all.length()) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            String line = all.substring(from, to);
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                lines.add(cells(from, to));
            }
            from = to + 1;
        }
        return lines;
    }

    private Cells cells(int from, int to) {
        String all = text.text();
        List<Located> cells = new ArrayList<>();
        int outputs = -1;
        int start = from;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = all.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '|' && !quoted) {
                cells.add(cell(start, i));
                if (i + 1 < to && all.charAt(i + 1) == '|' && outputs < 0) {
                    outputs = cells.size();
                    i++;
                }
                start = i + 1;
            }
        }
        cells.add(cell(start, to));
        return new Cells(cell(from, to), cells, outputs);
    }

    private Located cell(int from, int to) {
        String all = text.text();
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(all.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(all.charAt(last - 1))) {
            last--;
        }
        return first < last ? text.slice(first, last) : text.slice(Math.min(from, to), Math.min(from, to));
    }
}
