package org.refundrill.content.yaml;

import java.util.Arrays;
import org.refundrill.problem.SourceText;

/**
 * Finds for every char of a decoded scalar the offset in the file it came from. What YAML does to a text (quotes,
 * escapes, folding, indentation) never reorders or drops anything but white space, so walking both side by side
 * suffices; where they part after all, everything points at the start of the scalar.
 */
final class ScalarOffsets {

    private final String file;
    private final String text;
    private final int end;
    private final int[] found;
    private int at;
    private int done;

    private ScalarOffsets(String file, int from, int end, String text) {
        this.file = file;
        this.text = text;
        this.at = from;
        this.end = end;
        this.found = new int[text.length() + 1];
    }

    static int[] of(SourceText source, int from, int to, YamlScalar.Style style, String text) {
        int[] offsets = switch (style) {
            case LITERAL -> literal(source, from, text);
            case FOLDED -> folded(source, from, to, text);
            case PLAIN -> new ScalarOffsets(source.content(), from, to, text).walk((char) 0);
            case SINGLE_QUOTED -> new ScalarOffsets(source.content(), from + 1, to - 1, text).walk('\'');
            case DOUBLE_QUOTED -> new ScalarOffsets(source.content(), from + 1, to - 1, text).walk('"');
            case REFUSED -> new int[0];
        };
        if (offsets.length == 0) {
            offsets = new int[text.length() + 1];
            Arrays.fill(offsets, from);
        }
        return offsets;
    }

    /** A literal block keeps its lines: each stands at the end of its source line, behind the indentation. */
    private static int[] literal(SourceText source, int from, String text) {
        int[] offsets = new int[text.length() + 1];
        int line = source.lineAt(from) + 1;
        int begin = 0;
        while (begin < text.length() && line <= source.lineCount()) {
            int newline = text.indexOf('\n', begin);
            int stop = newline < 0 ? text.length() : newline;
            String written = source.line(line);
            if (!written.endsWith(text.substring(begin, stop))) {
                return new int[0];
            }
            int lineEnd = source.offset(line, written.length() + 1);
            for (int i = begin; i <= stop; i++) {
                offsets[i] = lineEnd - (stop - i);
            }
            begin = stop + 1;
            line++;
        }
        if (begin < text.length()) {
            return new int[0];
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            offsets[text.length()] = offsets[text.length() - 1];
        } else if (text.isEmpty()) {
            offsets[0] = from;
        }
        return offsets;
    }

    private static int[] folded(SourceText source, int from, int to, String text) {
        int below = source.lineAt(from) + 1;
        if (below > source.lineCount()) {
            return new int[0];
        }
        return new ScalarOffsets(source.content(), source.offset(below, 1), to, text).walk((char) 0);
    }

    private int[] walk(char quote) {
        while (done < text.length()) {
            char wanted = text.charAt(done);
            if (quote == '"' && skipContinuation()) {
                continue;
            }
            if (at >= end) {
                return blankRest();
            }
            char here = file.charAt(at);
            if (quote == '"' && here == '\\') {
                escape();
            } else if (here == wanted) {
                take(1, quote == '\'' && here == '\'' ? 2 : 1);
            } else if (Character.isWhitespace(wanted)) {
                // A folded line end, or one of several: it stands where the white space of the file goes on.
                take(1, Character.isWhitespace(here) ? 1 : 0);
            } else if (Character.isWhitespace(here)) {
                at++;
            } else {
                return new int[0];
            }
        }
        found[done] = done == 0 ? at : Math.max(Math.min(at, end), found[done - 1]);
        return found;
    }

    /** A trailing line end that the file implies; anything else has no place of its own. */
    private int[] blankRest() {
        if (!text.substring(done).isBlank()) {
            return new int[0];
        }
        Arrays.fill(found, done, found.length, end);
        return found;
    }

    private void take(int decoded, int written) {
        for (int i = 0; i < decoded && done < text.length(); i++) {
            found[done++] = at;
        }
        at += written;
    }

    private boolean skipContinuation() {
        if (at + 1 < end && file.charAt(at) == '\\' && (file.charAt(at + 1) == '\n' || file.charAt(at + 1) == '\r')) {
            at += 2;
            while (at < end && Character.isWhitespace(file.charAt(at))) {
                at++;
            }
            return true;
        }
        return false;
    }

    private void escape() {
        char kind = at + 1 < end ? file.charAt(at + 1) : ' ';
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int decoded = Character.isHighSurrogate(text.charAt(done)) && digits == 8 ? 2 : 1;
        take(decoded, 2 + digits);
    }
}
