package org.refundrill.problem;

import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.language.Text;

/**
 * One thing wrong with authored content: where, what, and what to do about it.
 *
 * @param said what is wrong
 * @param advised what to do; both texts are empty when there is nothing to add
 */
public record Problem(
        Severity severity, Position position, @Nullable String sourceLine, int length, Text said, Text advised) {

    private static final int LONGEST = 400;

    public Problem {
        said = oneLine(said);
        advised = oneLine(advised);
    }

    /** What is wrong, in English. */
    public String message() {
        return said.en();
    }

    /** What to do, in English; empty when there is nothing to add. */
    public String advice() {
        return advised.en();
    }

    /** The same problem in other words. */
    public Problem in(Text otherSaid, Text otherAdvised) {
        return new Problem(severity, position, sourceLine, length, otherSaid, otherAdvised);
    }

    private static Text oneLine(Text text) {
        return new Text(oneLine(text.en()), oneLine(text.zh()));
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
    public String render(Language language) {
        StringBuilder out = new StringBuilder();
        out.append(position).append(": ").append(severity.word().in(language));
        out.append(language == Language.ZH ? "：" : ": ").append(said.in(language));
        if (sourceLine != null && !sourceLine.isBlank()) {
            Excerpt excerpt = Excerpt.around(sourceLine, position.column(), length);
            out.append("\n    ").append(excerpt.text()).append("\n    ").append(excerpt.caret());
        }
        if (!advised.in(language).isEmpty()) {
            out.append("\n  ").append(advised.in(language));
        }
        return out.toString();
    }

    /** The problem in English. */
    public String render() {
        return render(Language.EN);
    }
}
