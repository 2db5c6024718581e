package org.refundrill.form;

/** What people type, freed of the differences that an input method makes: full-width signs, odd blanks and dashes. */
final class Typed {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Typed() {}

    /** The same text in plain digits and punctuation, without blanks at its ends. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().map(Typed::plain).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static int plain(int typed) {
        if (Character.getType(typed) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(typed, 10);
        }
        if (typed >= 0xFF01 && typed <= 0xFF5E) {
            return typed - FULL_WIDTH_OFFSET;
        }
        return switch (typed) {
            case 0x3000, 0x00A0, 0x2009, 0x202F -> ' ';
            case 0xFFE5 -> '¥';
            case 0x2212, 0x2013, 0x2010, 0x2011 -> '-';
            default -> typed;
        };
    }
}
