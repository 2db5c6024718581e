package org.refundrill.content.yaml;

import java.util.Set;
import org.refundrill.problem.Located;
import org.refundrill.problem.Span;

/** A text as it is meant, the way it was written, and where each of its characters stands. */
public record YamlScalar(Style style, Located located) implements YamlNode {

    /** How a text is written; {@code REFUSED} stands where an alias was, and has been reported already. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED,
        REFUSED
    }

    private static final int SHOWN = 40;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    public String text() {
        return located.text();
    }

    /** Whether this is YAML's null: nothing at all, {@code ~} or {@code null}, without quotes. */
    public boolean isNull() {
        return style == Style.PLAIN && NULLS.contains(text());
    }

    @Override
    public Span span() {
        return located.span();
    }

    @Override
    public String described() {
        if (isNull()) {
            return "nothing";
        }
        String text = text();
        int end = text.indexOf('\n') >= 0 ? text.indexOf('\n') : text.length();
        if (end > SHOWN) {
            end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, end)));
        }
        return "the text '" + text.substring(0, end) + (end < text.length() ? "..." : "") + "'";
    }
}
