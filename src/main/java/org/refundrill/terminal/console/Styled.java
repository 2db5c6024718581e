package org.refundrill.terminal.console;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.problem.DisplayWidth;

/**
 * A line of text with styles, safe to show: control characters in it are made visible when it is built.
 *
 * @param spans its pieces in order
 */
public record Styled(List<Span> spans) {
    /** A line with nothing in it. */
    public static final Styled EMPTY = new Styled(List.of());

    /**
     * A piece of a line in one style.
     *
     * @param style how it looks
     * @param text what it says
     */
    public record Span(Style style, String text) {
        public Span {
            text = SafeText.of(text);
        }
    }

    public Styled {
        spans = List.copyOf(spans);
    }

    /** Plain text. */
    public static Styled of(String text) {
        return of(Style.PLAIN, text);
    }

    /** Text in one style. */
    public static Styled of(Style style, String text) {
        return text.isEmpty() ? EMPTY : new Styled(List.of(new Span(style, text)));
    }

    /** This, followed by plain text. */
    public Styled and(String text) {
        return and(of(text));
    }

    /** This, followed by text in a style. */
    public Styled and(Style style, String text) {
        return and(of(style, text));
    }

    /** This, followed by another. */
    public Styled and(Styled more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Styled(all);
    }

    /** The columns it takes. */
    public int width() {
        return spans.stream().mapToInt(span -> DisplayWidth.of(span.text())).sum();
    }

    /** With spaces after it, up to a width; cut with an ellipsis when it is wider. */
    public Styled fit(int width) {
        Styled cut = cut(width);
        return cut.and(" ".repeat(width - cut.width()));
    }

    /** With spaces before it, up to a width; as it is when it is wider. */
    public Styled right(int width) {
        return of(" ".repeat(Math.max(0, width - width()))).and(this);
    }

    /** Cut with an ellipsis to at most so many columns. */
    public Styled cut(int width) {
        if (width() <= width) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = width;
        for (Span span : spans) {
            int own = DisplayWidth.of(span.text());
            if (own < left) {
                kept.add(span);
                left -= own;
            } else {
                kept.add(new Span(span.style(), Columns.cut(span.text() + " ", left)));
                break;
            }
        }
        return new Styled(kept);
    }

    /** The words alone. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** What a terminal is sent: with its colour codes, or the words alone. */
    String render(boolean colour) {
        if (!colour) {
            return plain();
        }
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.style().ansi(span.text())));
        return text.toString();
    }
}
