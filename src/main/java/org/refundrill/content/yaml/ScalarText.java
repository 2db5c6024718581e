package org.refundrill.content.yaml;

import org.jspecify.annotations.Nullable;
import org.refundrill.problem.Located;
import org.refundrill.problem.Position;
import org.refundrill.problem.SourceText;
import org.refundrill.problem.Span;

/** A scalar that finds its way back to the file; the map is drawn only when somebody asks for a place. */
final class ScalarText implements Located {

    private final SourceText source;
    private final int from;
    private final int to;
    private final YamlScalar.Style style;
    private final String text;
    private int @Nullable [] offsets;

    ScalarText(SourceText source, int from, int to, YamlScalar.Style style, String text) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.style = style;
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Position at(int offset) {
        return source.position(offsets()[offset]);
    }

    @Override
    public String sourceLine(int offset) {
        return source.line(source.lineAt(offsets()[offset]));
    }

    /** The whole scalar as the author sees it, quotes included. */
    @Override
    public Span span() {
        return style == YamlScalar.Style.LITERAL || style == YamlScalar.Style.FOLDED
                ? Located.super.span()
                : source.span(from, to);
    }

    private int[] offsets() {
        int[] known = offsets;
        if (known == null) {
            known = ScalarOffsets.of(source, from, to, style, text);
            offsets = known;
        }
        return known;
    }

    /** Two texts are the same when they say the same, wherever they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScalarText that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
