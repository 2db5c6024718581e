package org.refundrill.mention;

import java.util.List;
import java.util.Locale;

/** Small whole numbers as they are written: in digits, in English words up to thirty, in Chinese ones up to ninety-nine. */
final class Numerals {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    /** Any of them, as part of a pattern. */
    static final String ENGLISH = "[0-9]{1,3}|" + String.join("|", WORDS.subList(1, WORDS.size())) + "|thirty";

    static final String CHINESE = "[0-9]{1,3}|[一二两三四五六七八九十]{1,3}";

    private Numerals() {}

    /** The number; -1 where these signs make none. */
    static int value(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        if (plain.matches("[0-9]{1,4}")) {
            return Integer.parseInt(plain);
        } else if (plain.equals("thirty")) {
            return 30;
        }
        int word = WORDS.indexOf(plain);
        return word >= 0 ? word : chinese(plain.replace('两', '二'));
    }

    private static int chinese(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.length() == 1 ? DIGITS.indexOf(written) : -1;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(written.charAt(0)) : -1;
        String rest = written.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : rest.length() == 1 ? DIGITS.indexOf(rest) : -1;
        return tens < 0 || ones < 0 ? -1 : tens * TEN + ones;
    }
}
