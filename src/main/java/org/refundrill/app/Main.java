package org.refundrill.app;

/** The door of the program. */
public final class Main {
    private Main() {}

    /** Starts the shell, or runs the one command that the arguments name. */
    public static void main(String[] arguments) {
        System.out.println("refundrill");
    }
}
