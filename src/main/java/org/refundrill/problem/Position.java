package org.refundrill.problem;

import java.util.Comparator;

/** A place in a file: line and column count from 1, columns in code points. */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> IN_READING_ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
