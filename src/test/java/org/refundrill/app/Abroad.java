package org.refundrill.app;

import java.util.Arrays;
import java.util.Locale;

/** Starts the program as a machine with another default locale would: the first argument is its language tag. */
final class Abroad {
    private Abroad() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.forLanguageTag(arguments[0]));
        Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
