package org.refundrill.problem;

import org.jspecify.annotations.Nullable;

/** One thing wrong with authored content: where, what, and what to do about it (empty when there is nothing to add). */
public record Problem(
        Severity severity, Position position, @Nullable String sourceLine, int length, String message, String advice) {

    private static final int LONGEST = 400;

    public Problem {
        message = oneLine(message);
        advice = oneLine(advice);
    }

    /** What an author wrote may stand in a message; it must not break the line, move the cursor or fill the screen. */
    private static String oneLine(String text) {
        if (text.codePoints().allMatch(c -> Excerpt.shown(c) == c) && text.length() <= LONGEST) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(c == '\n' ? ' ' : Excerpt.shown(c)));
        return text.length() > LONGEST ? line + "..." : line.toString();
    }

    /** The problem as a person reads it: place and message, the source line with a caret, the advice. */
    public String render() {
        StringBuilder out = new StringBuilder();
        out.append(position).append(": ").append(severity.word()).append(": ").append(message);
        if (sourceLine != null && !sourceLine.isBlank()) {
            Excerpt excerpt = Excerpt.around(sourceLine, position.column(), length);
            out.append("\n    ").append(excerpt.text()).append("\n    ").append(excerpt.caret());
        }
        if (!advice.isEmpty()) {
            out.append("\n  ").append(advice);
        }
        return out.toString();
    }
}
