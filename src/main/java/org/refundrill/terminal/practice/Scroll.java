package org.refundrill.terminal.practice;

/** Where a page stands in its window. */
final class Scroll {
    private int top;
    private int window = 1;
    private int length;

    /** Fits a page of so many lines into a window of so many. */
    void fit(int lines, int rows) {
        length = lines;
        window = Math.max(1, rows);
        by(0);
    }

    int top() {
        return top;
    }

    void by(int lines) {
        top = Math.max(0, Math.min(top + lines, length - window));
    }

    /** A page further, with one line seen on both. */
    void page(int pages) {
        by(pages * Math.max(1, window - 1));
    }

    /** Brings a line to the top; what is below the end stays there. */
    void to(int line) {
        top = line;
    }

    boolean above() {
        return top > 0;
    }

    boolean below() {
        return top + window < length;
    }

    /** The last line shown. */
    int bottom() {
        return Math.min(length, top + window);
    }

    int length() {
        return length;
    }
}
