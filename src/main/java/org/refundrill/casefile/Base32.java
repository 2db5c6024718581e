package org.refundrill.casefile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as letters and digits that can be read out over the telephone: Crockford's base 32, which has no I, L, O and
 * U and reads the first three as the digits they look like. Two more characters guard against slips: a weighted sum
 * modulo a prime notices every single wrong character and every two neighbours that were swapped.
 */
final class Base32 {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PRIME = 1021;
    private static final int WEIGHT = 33;
    private static final int GROUP = 5;

    private Base32() {}

    /** The characters with their guard, in groups joined by hyphens. */
    static String sealed(String digits) {
        String all = digits + guard(digits);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                out.append('-');
            }
            out.append(all.charAt(i));
        }
        return out.toString();
    }

    /** The characters without guard and hyphens; null when they were mistyped. */
    static @Nullable String opened(String typed) {
        StringBuilder all = new StringBuilder();
        for (char c : typed.strip().toUpperCase(Locale.ROOT).toCharArray()) {
            char digit = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (DIGITS.indexOf(digit) >= 0) {
                all.append(digit);
            } else if (digit != '-' && digit != ' ') {
                return null;
            }
        }
        if (all.length() < 3) {
            return null;
        }
        String digits = all.substring(0, all.length() - 2);
        return guard(digits).contentEquals(all.substring(all.length() - 2)) ? digits : null;
    }

    /** A number of exactly so many characters. */
    static String fixed(long number, int characters) {
        StringBuilder out = new StringBuilder();
        for (int i = characters - 1; i >= 0; i--) {
            out.append(DIGITS.charAt((int) (number >>> (5 * i)) & 31));
        }
        return out.toString();
    }

    /** A number of as many characters as it needs: four bits each, and one that says that more follow. */
    static String flexible(long number) {
        StringBuilder out = new StringBuilder();
        long left = (number << 1) ^ (number >> 63);
        do {
            int bits = (int) (left & 15);
            left >>>= 4;
            out.append(DIGITS.charAt(left == 0 ? bits : bits | 16));
        } while (left != 0);
        return out.toString();
    }

    private static String guard(String digits) {
        int sum = digits.length();
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum * WEIGHT + DIGITS.indexOf(digits.charAt(i)) + 1) % PRIME;
        }
        return fixed(sum, 2);
    }

    /** Reads numbers one after the other. */
    static final class Reader {
        private final String digits;
        private int at;

        Reader(String digits) {
            this.digits = digits;
        }

        boolean atEnd() {
            return at >= digits.length();
        }

        /** A number of exactly so many characters; -1 when there are not so many. */
        long fixed(int characters) {
            if (digits.length() - at < characters) {
                at = digits.length() + 1;
                return -1;
            }
            long number = 0;
            for (int i = 0; i < characters; i++) {
                number = number << 5 | next();
            }
            return number;
        }

        /** A number of as many characters as it needs. */
        long flexible() {
            long number = 0;
            int shift = 0;
            while (at < digits.length()) {
                int digit = next();
                number |= (long) (digit & 15) << shift;
                shift += 4;
                if (digit < 16) {
                    return (number >>> 1) ^ -(number & 1);
                }
            }
            at = digits.length() + 1;
            return 0;
        }

        /** Whether more was asked for than there is. */
        boolean tooShort() {
            return at > digits.length();
        }

        private int next() {
            return DIGITS.indexOf(digits.charAt(at++));
        }
    }
}
