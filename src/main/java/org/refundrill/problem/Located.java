package org.refundrill.problem;

import org.jspecify.annotations.Nullable;

/**
 * A text that knows where it was written: an expression or a table cell inside a larger file. Offsets count chars of
 * {@link #text()} and may be its length, meaning the place just behind it.
 */
public interface Located {

    /** The text as it is meant, without the quotes, indentation or escapes of the file around it. */
    String text();

    /** Where the char at an offset stands in the file. */
    Position at(int offset);

    /** The line of the file in which an offset stands, where it is known. */
    @Nullable
    String sourceLine(int offset);

    /** The place of the chars from one offset up to another, as far as they stand on one line. */
    default Span span(int from, int to) {
        Position start = at(from);
        Position end = at(to);
        String line = sourceLine(from);
        int length = 1;
        if (end.line() == start.line()) {
            length = end.column() - start.column();
        } else if (line != null) {
            length = line.codePointCount(0, line.length()) - start.column() + 1;
        }
        return new Span(start, line, Math.max(1, length));
    }

    /** The place of the whole text, as far as it stands on one line. */
    default Span span() {
        return span(0, text().length());
    }

    /** A part of this text that still knows where it stands. */
    default Located slice(int from, int to) {
        return new Slice(this, from, text().substring(from, to));
    }

    /** A text of its own, standing at the first line of nothing but itself. */
    static Located of(String text) {
        return of("text", text);
    }

    /** A text that is a whole file. */
    static Located of(String file, String text) {
        return new WholeText(new SourceText(file, text));
    }

    /** A stretch of another located text. */
    record Slice(Located whole, int from, String text) implements Located {
        @Override
        public Position at(int offset) {
            return whole.at(from + offset);
        }

        @Override
        public @Nullable String sourceLine(int offset) {
            return whole.sourceLine(from + offset);
        }
    }

    /** A text that is all there is in its source. */
    record WholeText(SourceText source) implements Located {
        @Override
        public String text() {
            return source.content();
        }

        @Override
        public Position at(int offset) {
            return source.position(offset);
        }

        @Override
        public String sourceLine(int offset) {
            return source.line(source.lineAt(offset));
        }
    }
}
