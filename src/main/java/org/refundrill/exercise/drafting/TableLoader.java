package org.refundrill.exercise.drafting;

import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.rulebook.TableSketch;

/** Reads a table that somebody wrote as a part of a rulebook: by the loader of packs, with the words of the lint. */
@FunctionalInterface
public interface TableLoader {
    /** What a text comes to; a text that is no YAML has problems and no rows. */
    Loaded load(String text);

    /**
     * A table as it was understood.
     *
     * @param problems what the lint would print, a problem each, in reading order
     * @param rows the rows that can be read, whatever is wrong with others
     * @param first whether the upper row decides where several apply
     */
    record Loaded(List<Text> problems, List<TableSketch.Row> rows, boolean first) {
        public Loaded {
            problems = List.copyOf(problems);
            rows = List.copyOf(rows);
        }

        /** What it says to a case, values by column name; empty where no row decides it, or rows that contradict each other. */
        String says(List<TableSketch.Column> columns, Map<String, Object> values) {
            List<String> said = new TableSketch(columns, rows)
                    .said(columns.stream()
                            .map(column -> values.getOrDefault(column.name(), ""))
                            .toList());
            boolean one = !said.isEmpty() && (first || said.stream().distinct().count() == 1);
            return one ? said.get(0) : "";
        }
    }
}
