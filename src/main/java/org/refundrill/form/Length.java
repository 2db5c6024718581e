package org.refundrill.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/**
 * How long a text is. Chinese is counted in characters, of which five stand for three words.
 *
 * @param words words of letters and digits
 * @param characters Chinese characters
 */
public record Length(int words, int characters) {
    private static final int CHARACTERS = 5;
    private static final int FOR_WORDS = 3;

    /** The length of a text. */
    public static Length of(String text) {
        int words = 0;
        int characters = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            boolean letter = !han && Character.isLetterOrDigit(c);
            characters += han ? 1 : 0;
            words += letter && !inside ? 1 : 0;
            // A point within a number or a mark within a word does not part it.
            inside = letter || inside && ".,'’-:/".indexOf(c) >= 0 && letterFollows(text, i);
        }
        return new Length(words, characters);
    }

    private static boolean letterFollows(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at + 1))
                && Character.UnicodeScript.of(text.codePointAt(at + 1)) != Character.UnicodeScript.HAN;
    }

    /** The most words that a text field takes; 0 where nobody counts. */
    public static int most(Field field) {
        return field.kind() == Field.Kind.TEXT ? number(field.unit()) : 0;
    }

    private static int number(@Nullable String unit) {
        String digits = unit == null ? "" : unit.toLowerCase(Locale.ROOT).replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /** As many Chinese characters as these words. */
    public static int characters(int words) {
        return words * CHARACTERS / FOR_WORDS;
    }

    /** The length in words. */
    public int inWords() {
        return words + (characters * FOR_WORDS + CHARACTERS - 1) / CHARACTERS;
    }

    /** What it comes to: characters where the text is Chinese, words otherwise. */
    public Text told() {
        return chinese()
                ? new Text(signs() + " characters", signs() + " 字")
                : new Text(inWords() + (inWords() == 1 ? " word" : " words"), inWords() + " 个词");
    }

    /** The same beside the most that there may be. */
    public Text against(int mostWords) {
        int most = characters(mostWords);
        return chinese()
                ? new Text(signs() + " of " + most + " characters", signs() + "/" + most + " 字")
                : new Text(inWords() + " of " + mostWords + " words", inWords() + "/" + mostWords + " 词");
    }

    private int signs() {
        return characters + words;
    }

    private boolean chinese() {
        return characters > words;
    }
}
