package org.refundrill.sentences;

import java.util.ArrayList;
import java.util.List;

/** Cuts a letter into sentences, as they were written. */
final class Sentences {
    private static final String ENDS = "。！？!?\n";
    private static final int MOST = 80;

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length() && sentences.size() < MOST; i++) {
            char c = text.charAt(i);
            // A point ends a sentence where a blank or nothing follows, and no number or initial stands before it.
            boolean point =
                    (c == '.' || c == ';') && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (ENDS.indexOf(c) >= 0 || c == '；' || point) {
                add(text.substring(from, i + 1), sentences);
                from = i + 1;
            }
        }
        if (sentences.size() < MOST) {
            add(text.substring(from), sentences);
        }
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        String stripped = sentence.strip();
        if (stripped.codePoints().anyMatch(Character::isLetter)) {
            sentences.add(stripped);
        }
    }
}
