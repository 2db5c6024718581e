package org.refundrill.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A whole file as text, able to turn an offset into a line and a column and back. */
public final class SourceText {

    private final String file;
    private final String content;
    private final List<String> lines = new ArrayList<>();
    private final int[] starts;

    public SourceText(String file, String content) {
        this.file = file;
        this.content = content;
        List<Integer> begins = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\n' || c == '\r') {
                begins.add(begin);
                lines.add(content.substring(begin, i));
                if (c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        begins.add(begin);
        lines.add(content.substring(begin));
        this.starts = begins.stream().mapToInt(Integer::intValue).toArray();
    }

    public String file() {
        return file;
    }

    public String content() {
        return content;
    }

    /** The number of lines; a file that ends its last line has an empty one after it. */
    public int lineCount() {
        return lines.size();
    }

    /** A line without its end, counted from 1. */
    public String line(int number) {
        return lines.get(number - 1);
    }

    /** Where an offset (in chars, up to and including the end) stands. */
    public Position position(int offset) {
        int line = lineAt(offset);
        int start = starts[line - 1];
        int end = Math.min(offset, start + line(line).length());
        return new Position(file, line, content.codePointCount(start, end) + 1);
    }

    /** The number of the line in which an offset stands. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of a line (from 1) and a column (from 1, in code points); a column beyond the line is its end. */
    public int offset(int line, int column) {
        int row = Math.min(line, lines.size());
        String text = line(row);
        int wanted = Math.min(column - 1, text.codePointCount(0, text.length()));
        return starts[row - 1] + text.offsetByCodePoints(0, wanted);
    }

    /** The stretch between two offsets; what goes beyond the first line is left off. */
    public Span span(int from, int to) {
        Position start = position(from);
        String line = line(start.line());
        int end = Math.min(to, starts[start.line() - 1] + line.length());
        int length = end > from ? content.codePointCount(from, end) : 1;
        return new Span(start, line, Math.max(1, length));
    }
}
