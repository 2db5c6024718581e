package org.refundrill.app;

/** The exit code of what ran. */
final class ExitCode {
    private int value;

    int value() {
        return value;
    }

    void set(int code) {
        value = code;
    }
}
