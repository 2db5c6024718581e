package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Cell;

/**
 * The values of an input column, sorted into classes that no cell of the column tells apart: the unknown, each constant
 * that a cell names, and what lies between or beside the constants. A value is looked up once and then every row knows
 * its answer, which {@link Condition#match} would give again and again.
 */
final class Classes {

    private static final int UNKNOWN = 0;

    /** The constants of an ordered column in ascending order; empty for others. */
    private final Object[] points;

    /** The class of each constant of a column without order; the last class is for everything else. */
    private final Map<Object, Integer> words = new HashMap<>();

    private final Match[][] answers;

    /** The classes of a column with these conditions, one for each row. */
    Classes(List<Condition> column) {
        List<Cell> cells = column.stream().map(Condition::cell).toList();
        List<Object> constants =
                cells.stream().flatMap(cell -> cell.constants().stream()).toList();
        boolean ordered = !constants.isEmpty() && constants.stream().allMatch(Atoms::isOrdered);
        this.points = ordered ? Cell.boundaries(cells).toArray() : new Object[0];
        this.answers = new Match[column.size()][];
        if (!ordered) {
            constants.forEach(constant -> words.putIfAbsent(constant, words.size() + 1));
        }
        for (int row = 0; row < answers.length; row++) {
            answers[row] = ordered ? inOrder(column.get(row)) : byWord(column.get(row));
        }
    }

    /** Unknown, below the first point, at it, between it and the next, and so on. */
    private Match[] inOrder(Condition condition) {
        List<Match> matches = new ArrayList<>();
        matches.add(condition.match(null));
        Object low = null;
        for (Object point : points) {
            matches.add(between(condition, low, point));
            matches.add(condition.match(point));
            low = point;
        }
        matches.add(between(condition, low, null));
        return matches.toArray(Match[]::new);
    }

    private Match[] byWord(Condition condition) {
        Match[] matches = new Match[words.size() + 2];
        matches[UNKNOWN] = condition.match(null);
        words.forEach((word, at) -> matches[at] = condition.match(word));
        matches[words.size() + 1] = between(condition, null, null);
        return matches;
    }

    private static Match between(Condition condition, @Nullable Object low, @Nullable Object high) {
        return condition.cell().holdsBetween(low, high) ? Match.YES : Match.NO;
    }

    /** The class of a value. */
    int of(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        if (points.length == 0) {
            Integer word = words.get(value);
            return word == null ? words.size() + 1 : word;
        }
        int low = 0;
        int high = points.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Ordered.compare(value, points[middle]);
            if (order == 0) {
                return 2 * middle + 2;
            } else if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low + 1;
    }

    /** What a row's condition says to a class. */
    Match match(int row, int found) {
        return answers[row][found];
    }
}
