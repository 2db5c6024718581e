package org.refundrill.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * A table's rows with some put in place of others of the same name, some added and some taken away. A row that is added
 * comes after the one above it in the changes; one with none above it comes first.
 */
final class RowChanges {

    private final Located base;
    private final Problems problems;
    private final List<Located> lines = new ArrayList<>();
    private final Located head;

    RowChanges(Located base, Problems problems) {
        this.base = base;
        this.problems = problems;
        List<Located> all = lines(base);
        this.head = all.isEmpty() ? base : all.get(0);
        lines.addAll(all);
    }

    /** Takes rows away; one that is not there is told. */
    void without(List<Located> names) {
        for (Located name : names) {
            if (!lines.removeIf(line -> line != head && name(line).equals(name.text()))) {
                problems.add(name.span()
                        .error(
                                "the table has no row '" + name.text() + "' to take away",
                                DidYouMean.advice(name.text(), rows().keySet())));
            }
        }
    }

    /** Puts rows in place or adds them; headings that are not the table's are told. */
    void put(Located changes) {
        List<Located> changed = lines(changes);
        if (changed.isEmpty()) {
            return;
        }
        if (!cells(changed.get(0)).equals(cells(head))) {
            problems.add(changed.get(0)
                    .span()
                    .error(
                            "these are not the headings of the table that is changed",
                            "begin with its headings: " + cells(head)));
            return;
        }
        int last = 0;
        for (Located row : changed.subList(1, changed.size())) {
            Integer at = rows().get(name(row));
            if (at == null) {
                lines.add(++last, row);
            } else {
                lines.set(at, row);
                last = at;
            }
        }
    }

    /** The rows as they are now, each where it was written. */
    Located text() {
        return lines.isEmpty() ? base : new Patchwork(lines);
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.putIfAbsent(name(lines.get(i)), i);
        }
        return rows;
    }

    private static String name(Located line) {
        int bar = line.text().indexOf('|');
        return (bar < 0 ? line.text() : line.text().substring(0, bar)).strip();
    }

    private static String cells(Located line) {
        return Arrays.stream(line.text().split("\\|", -1))
                .map(String::strip)
                .collect(Collectors.joining(" | "))
                .replace(" |  | ", " || ");
    }

    /** The lines that say something. */
    private static List<Located> lines(Located text) {
        List<Located> lines = new ArrayList<>();
        String all = text.text();
        int from = 0;
        while (from < all.length()) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            String line = all.substring(from, to);
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                lines.add(text.slice(from, to));
            }
            from = to + 1;
        }
        return lines;
    }
}
