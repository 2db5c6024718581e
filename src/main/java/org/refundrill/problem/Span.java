package org.refundrill.problem;

import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/** A stretch of one source line: what a caret points at. The length counts code points. */
public record Span(Position start, @Nullable String sourceLine, int length) {

    /** The place of a file as a whole, where no line can be shown. */
    public static Span ofFile(String file) {
        return new Span(new Position(file, 1, 1), null, 1);
    }

    /** Something here makes the content unusable. */
    public Problem error(String message, String advice) {
        return error(Text.same(message), Text.same(advice));
    }

    /** Something here makes the content unusable. */
    public Problem error(Text message, Text advice) {
        return new Problem(Severity.ERROR, start, sourceLine, length, message, advice);
    }

    /** Something here deserves a look. */
    public Problem warning(String message, String advice) {
        return warning(Text.same(message), Text.same(advice));
    }

    /** Something here deserves a look. */
    public Problem warning(Text message, Text advice) {
        return new Problem(Severity.WARNING, start, sourceLine, length, message, advice);
    }
}
