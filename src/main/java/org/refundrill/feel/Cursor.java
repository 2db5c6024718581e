package org.refundrill.feel;

import java.util.List;

/** A place among the tokens of an expression that moves on. */
final class Cursor {
    private final List<Token> tokens;
    private int next;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int place() {
        return next;
    }

    void back(int place) {
        next = place;
    }

    void skip(int count) {
        next += count;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token ahead(int count) {
        return tokens.get(Math.min(next + count, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    boolean accept(String word) {
        boolean there = peek().is(word);
        if (there) {
            next++;
        }
        return there;
    }

    Token expect(String word, String advice) {
        if (!peek().is(word)) {
            throw new Misplaced(peek(), "'" + word + "' is missing before " + peek().shown(), advice);
        }
        return take();
    }

    Token name(String what) {
        if (peek().kind() != Token.Kind.NAME) {
            throw new Misplaced(peek(), what + " is missing before " + peek().shown(), "");
        }
        return take();
    }

    /** Ends a parse; never leaves the parser. */
    static final class Misplaced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient Token token;
        final String advice;

        Misplaced(Token token, String message, String advice) {
            super(message, null, false, false);
            this.token = token;
            this.advice = advice;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
