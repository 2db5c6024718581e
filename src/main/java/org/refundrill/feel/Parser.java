package org.refundrill.feel;

import java.math.BigDecimal;
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
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "function");

    private final Located source;
    private final List<Token> tokens;
    private final Problems problems;
    private int next;
    private int depth;

    private Parser(Located source, List<Token> tokens, Problems problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The tree, if the text has the form of an expression. */
    static Optional<Ast> parse(Located source, Problems problems) {
        int before = problems.size();
        Parser parser = new Parser(source, Lexer.tokens(source, problems), problems);
        try {
            Ast tree = parser.expression();
            parser.end();
            return problems.size() == before ? Optional.of(tree) : Optional.empty();
        } catch (Misplaced e) {
            // What follows an unreadable sign is no news to the author.
            if (problems.size() == before) {
                problems.add(source.span(e.token.start(), e.token.end()).error(e.getMessage(), e.advice));
            }
            return Optional.empty();
        }
    }

    private Ast expression() {
        if (++depth > DEEPEST) {
            throw new Misplaced(peek(), "this expression is nested too deeply", "split it into several named values");
        }
        Ast read = read();
        depth--;
        return read;
    }

    private Ast read() {
        if (peek().is("if")) {
            return conditional();
        } else if (peek().is("for")) {
            int start = take().start();
            List<Ast.Turn> turns = turns();
            expect("return", "a loop reads 'for x in list return ...'");
            Ast body = expression();
            return new Ast.For(turns, body, start, body.end());
        } else if ((peek().is("some") || peek().is("every")) && !ahead(1).is("(")) {
            Token word = take();
            List<Ast.Turn> turns = turns();
            expect("satisfies", "it reads '" + word.text() + " x in list satisfies ...'");
            Ast condition = expression();
            return new Ast.Quantified(word.is("every"), turns, condition, word.start(), condition.end());
        } else if (peek().is("function")) {
            return lambda();
        }
        return either();
    }

    private Ast conditional() {
        int start = take().start();
        Ast condition = expression();
        expect("then", "a choice reads 'if ... then ... else ...'");
        Ast then = expression();
        expect("else", "a choice reads 'if ... then ... else ...'");
        Ast otherwise = expression();
        return new Ast.If(condition, then, otherwise, start, otherwise.end());
    }

    private List<Ast.Turn> turns() {
        List<Ast.Turn> turns = new ArrayList<>();
        do {
            Token variable = name("the name of the loop's variable");
            expect("in", "write '" + variable.text() + " in list'");
            Ast over = expression();
            turns.add(new Ast.Turn(variable, over, accept("..") ? expression() : null));
        } while (accept(","));
        return turns;
    }

    private Ast lambda() {
        int start = take().start();
        expect("(", "it reads 'function(x, y) ...'");
        List<Token> parameters = new ArrayList<>();
        do {
            parameters.add(name("a parameter's name"));
        } while (accept(","));
        expect(")", "it reads 'function(x, y) ...'");
        Ast body = expression();
        return new Ast.Lambda(parameters, body, start, body.end());
    }

    private Ast either() {
        Ast left = both();
        while (peek().is("or")) {
            left = new Ast.Binary(take(), left, both());
        }
        return left;
    }

    private Ast both() {
        Ast left = comparison();
        while (peek().is("and")) {
            left = new Ast.Binary(take(), left, comparison());
        }
        return left;
    }

    private Ast comparison() {
        Ast left = sum();
        if (peek().kind() == Token.Kind.SIGN && COMPARISONS.contains(peek().text())) {
            Token sign = take();
            return new Ast.Binary(sign, left, sum());
        } else if (accept("between")) {
            Ast low = sum();
            expect("and", "it reads 'x between a and b'");
            Ast high = sum();
            return new Ast.In(left, List.of(new Ast.Interval(low, true, high, true, low.start(), high.end())));
        } else if (accept("in")) {
            return new Ast.In(left, tests());
        }
        return left;
    }

    /** What stands behind {@code in}: tests in parentheses, an interval, or a list. */
    private List<Ast> tests() {
        if (!peek().is("(")) {
            return List.of(test());
        }
        int before = next;
        Token open = take();
        Ast first = test();
        if (accept("..")) {
            next = before;
            return List.of(test());
        }
        List<Ast> tests = new ArrayList<>(List.of(first));
        while (accept(",")) {
            tests.add(test());
        }
        expect(
                ")",
                "close the list of tests that opens in column "
                        + source.at(open.start()).column());
        return tests;
    }

    private Ast test() {
        Token first = peek();
        if (first.is("<") || first.is("<=") || first.is(">") || first.is(">=")) {
            take();
            Ast bound = sum();
            boolean closed = first.text().length() == 2;
            return first.text().startsWith("<")
                    ? new Ast.Interval(null, false, bound, closed, first.start(), bound.end())
                    : new Ast.Interval(bound, closed, null, false, first.start(), bound.end());
        }
        if (first.is("[") || first.is("(") || first.is("]")) {
            int before = next;
            take();
            if (!peek().is("]")) {
                Ast low = sum();
                if (accept("..")) {
                    return interval(first, low);
                }
            }
            next = before;
        }
        return sum();
    }

    private Ast interval(Token open, Ast low) {
        Ast high = sum();
        Token close = take();
        if (!close.is("]") && !close.is(")") && !close.is("[")) {
            throw new Misplaced(close, "an interval ends with ']' or ')', not with " + close.shown(), "");
        }
        return new Ast.Interval(low, open.is("["), high, close.is("]"), open.start(), close.end());
    }

    private Ast sum() {
        Ast left = product();
        while (peek().is("+") || peek().is("-")) {
            left = new Ast.Binary(take(), left, product());
        }
        return left;
    }

    private Ast product() {
        Ast left = signed();
        while (peek().is("*") || peek().is("/")) {
            left = new Ast.Binary(take(), left, signed());
        }
        if (peek().is("**")) {
            throw new Misplaced(peek(), "there are no powers in this language", "multiply instead");
        }
        return left;
    }

    private Ast signed() {
        if (!peek().is("-")) {
            return postfix();
        }
        if (++depth > DEEPEST) {
            throw new Misplaced(peek(), "this expression is nested too deeply", "split it into several named values");
        }
        int start = take().start();
        Ast operand = signed();
        depth--;
        return new Ast.Minus(operand, start, operand.end());
    }

    private Ast postfix() {
        Ast base = primary();
        while (true) {
            if (accept("[")) {
                Ast condition = expression();
                int end = expect("]", "close the filter with ']'").end();
                base = new Ast.Filter(base, condition, end);
            } else if (accept(".")) {
                base = new Ast.Path(base, name("a field's name"));
            } else {
                return base;
            }
        }
    }

    private Ast primary() {
        Token first = peek();
        return switch (first.kind()) {
            case NUMBER -> {
                take();
                yield new Ast.Literal(Type.Basic.NUMBER, new BigDecimal(first.text()), first.start(), first.end());
            }
            case TEXT -> {
                take();
                Type type = new Type.Choice(List.of(first.text()));
                yield new Ast.Literal(type, first.text(), first.start(), first.end());
            }
            case NAME -> named(first);
            case SIGN -> bracketed(first);
            case END -> throw new Misplaced(first, "something is missing at the end", "");
        };
    }

    private Ast bracketed(Token first) {
        if (accept("(")) {
            Ast inner = expression();
            expect(
                    ")",
                    "close the parenthesis that opens in column "
                            + source.at(first.start()).column());
            return inner;
        } else if (accept("[")) {
            List<Ast> elements = new ArrayList<>();
            if (!peek().is("]")) {
                do {
                    elements.add(expression());
                } while (accept(","));
            }
            return new Ast.ListOf(
                    elements,
                    first.start(),
                    expect("]", "close the list with ']'").end());
        }
        throw new Misplaced(first, "a value is missing before " + first.shown(), "");
    }

    private Ast named(Token first) {
        for (String phrase : Builtins.PHRASES) {
            if (startsWith(phrase)) {
                next += phrase.split(" ").length;
                return call(phrase, first);
            }
        }
        if (KEYWORDS.contains(first.text())) {
            throw new Misplaced(first, "a value is missing before " + first.shown(), "");
        }
        take();
        if (peek().is("(")) {
            return call(first.text(), first);
        }
        return switch (first.text()) {
            case "true", "false" ->
                new Ast.Literal(Type.Basic.BOOLEAN, first.text().equals("true"), first.start(), first.end());
            case "null" -> new Ast.Literal(Type.Basic.NOTHING, null, first.start(), first.end());
            default -> new Ast.Name(dotted(first));
        };
    }

    private List<Token> dotted(Token first) {
        List<Token> parts = new ArrayList<>(List.of(first));
        while (peek().is(".") && ahead(1).kind() == Token.Kind.NAME) {
            take();
            parts.add(take());
        }
        return parts;
    }

    /** Whether a function's name of several words and a parenthesis come next. */
    private boolean startsWith(String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (!ahead(i).is(words[i])) {
                return false;
            }
        }
        return ahead(words.length).is("(");
    }

    private Ast call(String function, Token first) {
        int open = take().start();
        List<Ast.Argument> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                Token name = null;
                if (peek().kind() == Token.Kind.NAME && ahead(1).is(":")) {
                    name = take();
                    take();
                }
                arguments.add(new Ast.Argument(name, expression()));
            } while (accept(","));
        }
        int end = expect(")", "close the arguments of '" + function + "' with ')'")
                .end();
        return new Ast.Call(function, arguments, first.start(), open, end);
    }

    private void end() {
        if (peek().kind() != Token.Kind.END) {
            throw new Misplaced(
                    peek(),
                    peek().shown() + " does not belong here",
                    "an operator or a comma may be missing before it");
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token ahead(int count) {
        return tokens.get(Math.min(next + count, tokens.size() - 1));
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private boolean accept(String word) {
        boolean there = peek().is(word);
        if (there) {
            next++;
        }
        return there;
    }

    private Token expect(String word, String advice) {
        if (!peek().is(word)) {
            throw new Misplaced(peek(), "'" + word + "' is missing before " + peek().shown(), advice);
        }
        return take();
    }

    private Token name(String what) {
        if (peek().kind() != Token.Kind.NAME) {
            throw new Misplaced(peek(), what + " is missing before " + peek().shown(), "");
        }
        return take();
    }

    /** Ends a parse; never leaves this class. */
    private static final class Misplaced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Token token;
        private final String advice;

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
