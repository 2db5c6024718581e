package org.refundrill.feel;

/**
 * A function of the language.
 *
 * @param usage how it is written
 * @param least how many arguments it needs
 * @param most how many it takes
 * @param check turns a call with that many positional arguments into code
 */
record Builtin(String usage, int least, int most, Check check) {
    static final int MANY = 100;

    @FunctionalInterface
    interface Check {
        Node of(Checker checker, Ast.Call call);
    }
}
