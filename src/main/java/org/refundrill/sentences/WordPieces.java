package org.refundrill.sentences;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence into the pieces that a model knows, as its vocabulary file says: blanks and marks part words, Chinese
 * characters stand alone, and of a word the longest known pieces are taken from the left.
 */
final class WordPieces {
    /** What a model reads at most; more is cut off. */
    static final int MOST = 256;

    private static final int LONGEST_WORD = 100;
    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> vocabulary;
    private final boolean lowerCase;

    /**
     * Pieces of a vocabulary.
     *
     * @param vocabulary numbers by piece; pieces within a word begin with {@code ##}
     * @param lowerCase whether letters lose their case and their accents
     */
    WordPieces(Map<String, Integer> vocabulary, boolean lowerCase) {
        this.vocabulary = vocabulary;
        this.lowerCase = lowerCase;
    }

    /** The numbers of the pieces, with those that mark beginning and end. */
    long[] of(String sentence) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(number(BEGIN));
        for (String word : words(sentence)) {
            pieces.addAll(pieces(word));
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = number(END);
        return numbers;
    }

    private int number(String piece) {
        return vocabulary.getOrDefault(piece, 0);
    }

    private List<String> words(String sentence) {
        String plain =
                lowerCase ? Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD) : sentence;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            boolean alone = isHan(c) || isMark(c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isDropped(c)) {
                word.appendCodePoint(c);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private boolean isDropped(int c) {
        boolean accent = lowerCase && Character.getType(c) == Character.NON_SPACING_MARK;
        return accent
                || c == 0
                || c == 0xFFFD
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2FA1F
                || c >= 0xF900 && c <= 0xFAFF;
    }

    private static boolean isMark(int c) {
        boolean ascii = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private List<Integer> pieces(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(number(UNKNOWN));
        }
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer found = null;
            while (to > from && found == null) {
                found = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
                to -= found == null ? 1 : 0;
            }
            if (found == null) {
                return List.of(number(UNKNOWN));
            }
            pieces.add(found);
            from = to;
        }
        return pieces;
    }
}
