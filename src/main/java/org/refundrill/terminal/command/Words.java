package org.refundrill.terminal.command;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.language.Text;

/**
 * Splits a line typed at the prompt into words, as a shell does: quotes of both kinds hold a word together, a backslash
 * before a space, a quote or another backslash takes its meaning away. Before anything else a backslash is itself, so
 * that Windows paths need no care.
 */
public final class Words {
    private static final String ESCAPABLE = " \"'\\";

    private Words() {}

    /**
     * The words of a line.
     *
     * @throws Failure when a quote is not closed
     */
    public static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
                word.append(line.charAt(++i));
                begun = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                begun = true;
            } else if (Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw Failure.usage(new Text("a quote is not closed: " + quote, "引号没有闭合：" + quote));
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
