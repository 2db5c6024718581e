package org.refundrill.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Reads tokens into an {@link Ast} by recursive descent, loosest binding first. Stops at the first thing out of place. */
final class Parser {
    private static final int DEEPEST = 64;
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final Located source;
    private final Cursor cursor;
    private final Terms terms;
    private int depth;

    private Parser(Located source, List<Token> tokens) {
        this.source = source;
        this.cursor = new Cursor(tokens);
        this.terms = new Terms(source, cursor, this);
    }

    /** The tree, if the text has the form of an expression. */
    static Optional<Ast> parse(Located source, Problems problems) {
        int before = problems.size();
        Parser parser = new Parser(source, Lexer.tokens(source, problems));
        try {
            Ast tree = parser.expression();
            parser.end();
            return problems.size() == before ? Optional.of(tree) : Optional.empty();
        } catch (Cursor.Misplaced e) {
            // What follows an unreadable sign is no news to the author.
            if (problems.size() == before) {
                problems.add(source.span(e.token.start(), e.token.end()).error(e.getMessage(), e.advice));
            }
            return Optional.empty();
        }
    }

    Ast expression() {
        if (++depth > DEEPEST) {
            throw new Cursor.Misplaced(
                    cursor.peek(), "this expression is nested too deeply", "split it into several named values");
        }
        Ast read = read();
        depth--;
        return read;
    }

    private Ast read() {
        if (cursor.ahead(1).is(".")) {
            // A name may begin with a word that means something elsewhere: return.daysLate.
            return either();
        }
        if (cursor.peek().is("if")) {
            return conditional();
        } else if (cursor.peek().is("for")) {
            int start = cursor.take().start();
            List<Ast.Turn> turns = turns();
            cursor.expect("return", "a loop reads 'for x in list return ...'");
            Ast body = expression();
            return new Ast.For(turns, body, start, body.end());
        } else if ((cursor.peek().is("some") || cursor.peek().is("every"))
                && !cursor.ahead(1).is("(")) {
            Token word = cursor.take();
            List<Ast.Turn> turns = turns();
            cursor.expect("satisfies", "it reads '" + word.text() + " x in list satisfies ...'");
            Ast condition = expression();
            return new Ast.Quantified(word.is("every"), turns, condition, word.start(), condition.end());
        } else if (cursor.peek().is("function")) {
            return lambda();
        }
        return either();
    }

    private Ast conditional() {
        int start = cursor.take().start();
        Ast condition = expression();
        cursor.expect("then", "a choice reads 'if ... then ... else ...'");
        Ast then = expression();
        cursor.expect("else", "a choice reads 'if ... then ... else ...'");
        Ast otherwise = expression();
        return new Ast.If(condition, then, otherwise, start, otherwise.end());
    }

    private List<Ast.Turn> turns() {
        List<Ast.Turn> turns = new ArrayList<>();
        do {
            Token variable = cursor.name("the name of the loop's variable");
            cursor.expect("in", "write '" + variable.text() + " in list'");
            Ast over = expression();
            turns.add(new Ast.Turn(variable, over, cursor.accept("..") ? expression() : null));
        } while (cursor.accept(","));
        return turns;
    }

    private Ast lambda() {
        int start = cursor.take().start();
        cursor.expect("(", "it reads 'function(x, y) ...'");
        List<Token> parameters = new ArrayList<>();
        do {
            parameters.add(cursor.name("a parameter's name"));
        } while (cursor.accept(","));
        cursor.expect(")", "it reads 'function(x, y) ...'");
        Ast body = expression();
        return new Ast.Lambda(parameters, body, start, body.end());
    }

    private Ast either() {
        Ast left = both();
        while (cursor.peek().is("or")) {
            left = new Ast.Binary(cursor.take(), left, both());
        }
        return left;
    }

    private Ast both() {
        Ast left = comparison();
        while (cursor.peek().is("and")) {
            left = new Ast.Binary(cursor.take(), left, comparison());
        }
        return left;
    }

    private Ast comparison() {
        Ast left = sum();
        if (cursor.peek().kind() == Token.Kind.SIGN
                && COMPARISONS.contains(cursor.peek().text())) {
            Token sign = cursor.take();
            return new Ast.Binary(sign, left, sum());
        } else if (cursor.accept("between")) {
            Ast low = sum();
            cursor.expect("and", "it reads 'x between a and b'");
            Ast high = sum();
            return new Ast.In(left, List.of(new Ast.Interval(low, true, high, true, low.start(), high.end())));
        } else if (cursor.accept("in")) {
            return new Ast.In(left, tests());
        }
        return left;
    }

    /** What stands behind {@code in}: tests in parentheses, an interval, or a list. */
    private List<Ast> tests() {
        if (!cursor.peek().is("(")) {
            return List.of(test());
        }
        int before = cursor.place();
        Token open = cursor.take();
        Ast first = test();
        if (cursor.accept("..")) {
            cursor.back(before);
            return List.of(test());
        }
        List<Ast> tests = new ArrayList<>(List.of(first));
        while (cursor.accept(",")) {
            tests.add(test());
        }
        cursor.expect(
                ")",
                "close the list of tests that opens in column "
                        + source.at(open.start()).column());
        return tests;
    }

    private Ast test() {
        Token first = cursor.peek();
        if (first.is("<") || first.is("<=") || first.is(">") || first.is(">=")) {
            cursor.take();
            Ast bound = sum();
            boolean closed = first.text().length() == 2;
            return first.text().startsWith("<")
                    ? new Ast.Interval(null, false, bound, closed, first.start(), bound.end())
                    : new Ast.Interval(bound, closed, null, false, first.start(), bound.end());
        }
        if (first.is("[") || first.is("(") || first.is("]")) {
            int before = cursor.place();
            cursor.take();
            if (!cursor.peek().is("]")) {
                Ast low = sum();
                if (cursor.accept("..")) {
                    return interval(first, low);
                }
            }
            cursor.back(before);
        }
        return sum();
    }

    private Ast interval(Token open, Ast low) {
        Ast high = sum();
        Token close = cursor.take();
        if (!close.is("]") && !close.is(")") && !close.is("[")) {
            throw new Cursor.Misplaced(close, "an interval ends with ']' or ')', not with " + close.shown(), "");
        }
        return new Ast.Interval(low, open.is("["), high, close.is("]"), open.start(), close.end());
    }

    private Ast sum() {
        Ast left = product();
        while (cursor.peek().is("+") || cursor.peek().is("-")) {
            left = new Ast.Binary(cursor.take(), left, product());
        }
        return left;
    }

    private Ast product() {
        Ast left = signed();
        while (cursor.peek().is("*") || cursor.peek().is("/")) {
            left = new Ast.Binary(cursor.take(), left, signed());
        }
        if (cursor.peek().is("**")) {
            throw new Cursor.Misplaced(cursor.peek(), "there are no powers in this language", "multiply instead");
        }
        return left;
    }

    private Ast signed() {
        if (!cursor.peek().is("-")) {
            return terms.postfix();
        }
        if (++depth > DEEPEST) {
            throw new Cursor.Misplaced(
                    cursor.peek(), "this expression is nested too deeply", "split it into several named values");
        }
        int start = cursor.take().start();
        Ast operand = signed();
        depth--;
        return new Ast.Minus(operand, start, operand.end());
    }

    private void end() {
        if (cursor.peek().kind() != Token.Kind.END) {
            throw new Cursor.Misplaced(
                    cursor.peek(),
                    cursor.peek().shown() + " does not belong here",
                    "an operator or a comma may be missing before it");
        }
    }
}
