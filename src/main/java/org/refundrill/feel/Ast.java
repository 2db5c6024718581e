package org.refundrill.feel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as it was written: shape and offsets, no types yet. */
sealed interface Ast {
    /** Offset of its first char. */
    int start();

    /** Offset behind its last char. */
    int end();

    /** A number, text, yes-no or null as it stands in the source. */
    record Literal(Type type, @Nullable Object value, int start, int end) implements Ast {}

    /** A name with dots: which part is a variable and which a field shows only in a scope. */
    record Name(List<Token> parts) implements Ast {
        @Override
        public int start() {
            return parts.get(0).start();
        }

        @Override
        public int end() {
            return parts.get(parts.size() - 1).end();
        }

        String text(int count) {
            StringBuilder name = new StringBuilder(parts.get(0).text());
            for (int i = 1; i < count; i++) {
                name.append('.').append(parts.get(i).text());
            }
            return name.toString();
        }
    }

    record Path(Ast base, Token field) implements Ast {
        @Override
        public int start() {
            return base.start();
        }

        @Override
        public int end() {
            return field.end();
        }
    }

    record Filter(Ast base, Ast condition, int end) implements Ast {
        @Override
        public int start() {
            return base.start();
        }
    }

    record Minus(Ast operand, int start, int end) implements Ast {}

    /** Arithmetic, a comparison, {@code and} or {@code or}. */
    record Binary(Token sign, Ast left, Ast right) implements Ast {
        @Override
        public int start() {
            return left.start();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    record If(Ast condition, Ast then, Ast otherwise, int start, int end) implements Ast {}

    /** {@code value in (tests)}; {@code between} is read as an interval that holds both ends. */
    record In(Ast value, List<Ast> tests) implements Ast {
        @Override
        public int start() {
            return value.start();
        }

        @Override
        public int end() {
            return tests.get(tests.size() - 1).end();
        }
    }

    /** An interval or a one-sided comparison as a test; a missing end is open. */
    record Interval(
            @Nullable Ast low, boolean lowClosed, @Nullable Ast high, boolean highClosed, int start, int end)
            implements Ast {}

    record ListOf(List<Ast> elements, int start, int end) implements Ast {}

    /** A loop's variable and what it runs over: a list, or numbers when {@code to} is given. */
    record Turn(Token variable, Ast over, @Nullable Ast to) {}

    record For(List<Turn> turns, Ast body, int start, int end) implements Ast {}

    record Quantified(boolean every, List<Turn> turns, Ast condition, int start, int end) implements Ast {}

    /** An argument; its name is null when it is given by position. */
    record Argument(@Nullable Token name, Ast value) {}

    /** A call; {@code open} is the offset of the opening parenthesis. */
    record Call(String function, List<Argument> arguments, int start, int open, int end) implements Ast {}

    /** {@code function(x, y) body}, as {@code sort} takes it. */
    record Lambda(List<Token> parameters, Ast body, int start, int end) implements Ast {}
}
