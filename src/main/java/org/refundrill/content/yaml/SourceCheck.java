package org.refundrill.content.yaml;

import java.util.Locale;
import org.refundrill.problem.Problems;
import org.refundrill.problem.SourceText;

/** What can be refused in a file before it is parsed: characters nobody can see, and lines nobody can read. */
final class SourceCheck {

    private final SourceText source;
    private final YamlLimits limits;
    private final Problems problems;

    SourceCheck(SourceText source, YamlLimits limits, Problems problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
    }

    boolean passes() {
        int before = problems.size();
        int offset = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            offset = source.offset(number, 1);
            if (line.length() > limits.line()) {
                problems.add(source.span(offset, offset + 1)
                        .error(
                                "the line has " + line.length() + " characters; at most " + limits.line() + " are read",
                                "break the text into lines with a block: 'key: |'"));
            } else {
                checkCharacters(line, offset);
            }
        }
        return problems.size() == before;
    }

    /** One problem for a line is enough: such characters come in swarms. */
    private void checkCharacters(String line, int start) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1));
            if (pair) {
                i++;
            } else if (isRefused(c)) {
                problems.add(source.span(start + i, start + i + 1)
                        .error("the invisible character " + name(c) + " is not allowed", "remove it"));
                return;
            }
        }
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Controls, line ends other than those of text files, and what turns the writing direction unseen. */
    static boolean isRefused(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.isSurrogate(c)
                || c == 0xFEFF
                || c >= 0xFFFE;
    }
}
