package org.refundrill.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole numbers as they are written: counts of days in digits or words, and numbers in words up to some millions. */
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

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** English words below a hundred, as part of a pattern, the long ones first. */
    static final String SMALL = Stream.concat(WORDS.subList(1, WORDS.size()).stream(), TENS.stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int TEN_THOUSAND = 10_000;
    private static final int MOST = 100_000;

    private Numerals() {}

    /** The number that English words make, such as one hundred and twenty-nine; -1 where they make none. */
    static int english(String written) {
        int whole = 0;
        int part = 0;
        int last = 0;
        for (String word : written.toLowerCase(Locale.ROOT).split("[\\s-]+|\\band\\b")) {
            int small = WORDS.indexOf(word);
            int tens = TENS.indexOf(word);
            if (word.equals("thousand")) {
                whole += Math.max(1, part) * THOUSAND;
                part = 0;
                last = THOUSAND;
            } else if (word.equals("hundred") && last != HUNDRED) {
                part = Math.max(1, part) * HUNDRED;
                last = HUNDRED;
            } else if (tens >= 0 && (last == 0 || last >= HUNDRED)) {
                part += (tens + 2) * TEN;
                last = TEN;
            } else if (small > 0 && (last == 0 || last >= HUNDRED || last == TEN && small < TEN)) {
                part += small;
                last = 1;
            } else if (!word.isEmpty() && !word.equals("a") && !word.equals("an")) {
                return -1;
            }
            if (whole > MOST || part > THOUSAND) {
                return -1;
            }
        }
        return whole + part;
    }

    /** The number that Chinese signs make, such as 一百二十九; -1 where they make none. */
    static int chinese(String written) {
        int whole = 0;
        int part = 0;
        int digit = -1;
        int least = TEN_THOUSAND;
        for (char sign : written.replace('两', '二').replace('〇', '零').toCharArray()) {
            int unit = sign == '十' ? TEN : sign == '百' ? HUNDRED : sign == '千' ? THOUSAND : 0;
            if (sign == '万' && whole == 0 && part + Math.max(0, digit) > 0) {
                whole = (part + Math.max(0, digit)) * TEN_THOUSAND;
                part = 0;
                digit = -1;
                least = TEN_THOUSAND;
            } else if (unit > 0 && unit < least && (digit > 0 || unit == TEN && digit < 0)) {
                part += Math.max(1, digit) * unit;
                digit = -1;
                least = unit;
            } else if (DIGITS.indexOf(sign) >= 0 && digit <= 0) {
                digit = DIGITS.indexOf(sign);
            } else {
                return -1;
            }
        }
        // 一百二 is 120, and nobody means 102 by it; read neither where the nought is missing.
        boolean open = digit > 0 && (least > TEN && least < TEN_THOUSAND || whole > 0 && least == TEN_THOUSAND);
        return open && written.indexOf('零') < 0 && written.indexOf('〇') < 0 ? -1 : whole + part + Math.max(0, digit);
    }

    /** The number; -1 where these signs make none. */
    static int value(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        if (plain.matches("[0-9]{1,4}")) {
            return Integer.parseInt(plain);
        } else if (plain.equals("thirty")) {
            return 30;
        }
        int word = WORDS.indexOf(plain);
        return word >= 0 ? word : chinese(plain);
    }
}
