package org.refundrill.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.Located;
import org.refundrill.problem.Position;

/**
 * A text whose lines stand in several places, each of which is still known.
 *
 * @param lines the lines, without their ends
 */
record Patchwork(List<Located> lines) implements Located {

    Patchwork {
        lines = List.copyOf(lines);
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    @Override
    public Position at(int offset) {
        Found found = find(offset);
        return found.line().at(found.offset());
    }

    @Override
    public @Nullable String sourceLine(int offset) {
        Found found = find(offset);
        return found.line().sourceLine(found.offset());
    }

    private record Found(Located line, int offset) {}

    /** The line in which an offset stands; a line's end belongs to it. */
    private Found find(int offset) {
        int left = offset;
        for (Located line : lines) {
            if (left <= line.text().length()) {
                return new Found(line, left);
            }
            left -= line.text().length() + 1;
        }
        Located last = lines.get(lines.size() - 1);
        return new Found(last, last.text().length());
    }
}
