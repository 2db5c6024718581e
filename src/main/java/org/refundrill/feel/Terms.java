package org.refundrill.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;

/** Reads what binds tightest: literals, names, calls, lists, parentheses, and the paths and filters behind them. */
final class Terms {
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

    private static final List<List<String>> PHRASES = Builtins.PHRASES.stream()
            .map(phrase -> List.of(phrase.split(" ", -1)))
            .toList();

    /** One more than the words of the longest function's name. */
    private static final int LONGEST_NAME = 4;

    private final Located source;
    private final Cursor cursor;
    private final Parser parser;

    Terms(Located source, Cursor cursor, Parser parser) {
        this.source = source;
        this.cursor = cursor;
        this.parser = parser;
    }

    Ast postfix() {
        Ast base = primary();
        while (true) {
            if (cursor.accept("[")) {
                Ast condition = parser.expression();
                int end = cursor.expect("]", "close the filter with ']'").end();
                base = new Ast.Filter(base, condition, end);
            } else if (cursor.accept(".")) {
                base = new Ast.Path(base, cursor.name("a field's name"));
            } else {
                return base;
            }
        }
    }

    private Ast primary() {
        Token first = cursor.peek();
        return switch (first.kind()) {
            case NUMBER -> {
                cursor.take();
                yield new Ast.Literal(Type.Basic.NUMBER, new BigDecimal(first.text()), first.start(), first.end());
            }
            case TEXT -> {
                cursor.take();
                Type type = new Type.Choice(List.of(first.text()));
                yield new Ast.Literal(type, first.text(), first.start(), first.end());
            }
            case NAME -> named(first);
            case SIGN -> bracketed(first);
            case END -> throw new Cursor.Misplaced(first, "something is missing at the end", "");
        };
    }

    private Ast bracketed(Token first) {
        if (cursor.accept("(")) {
            Ast inner = parser.expression();
            cursor.expect(
                    ")",
                    "close the parenthesis that opens in column "
                            + source.at(first.start()).column());
            return inner;
        } else if (cursor.accept("[")) {
            List<Ast> elements = new ArrayList<>();
            if (!cursor.peek().is("]")) {
                do {
                    elements.add(parser.expression());
                } while (cursor.accept(","));
            }
            return new Ast.ListOf(
                    elements,
                    first.start(),
                    cursor.expect("]", "close the list with ']'").end());
        }
        throw new Cursor.Misplaced(
                first, "a value is missing before " + first.shown(), first.is("=") ? "equal is a single '='" : "");
    }

    private Ast named(Token first) {
        if (first.is("not") && !cursor.ahead(1).is("(") && !cursor.ahead(1).is(".")) {
            throw new Cursor.Misplaced(first, "'not' stands without its parenthesis", "write not(...)");
        }
        for (List<String> words : PHRASES) {
            if (startsWith(words)) {
                cursor.skip(words.size());
                return call(String.join(" ", words), first);
            }
        }
        if (KEYWORDS.contains(first.text()) && !cursor.ahead(1).is(".")) {
            throw new Cursor.Misplaced(first, "a value is missing before " + first.shown(), "");
        }
        refuseMisspelt(first);
        cursor.take();
        if (cursor.peek().is("(")) {
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
        while (cursor.peek().is(".") && cursor.ahead(1).kind() == Token.Kind.NAME) {
            cursor.take();
            parts.add(cursor.take());
        }
        return parts;
    }

    /** Several words before a parenthesis can only be a function whose name has a slip. */
    private void refuseMisspelt(Token first) {
        StringBuilder words = new StringBuilder(first.text());
        int count = 1;
        while (count < LONGEST_NAME
                && cursor.ahead(count).kind() == Token.Kind.NAME
                && !KEYWORDS.contains(cursor.ahead(count).text())) {
            words.append(' ').append(cursor.ahead(count++).text());
        }
        if (count == 1 || !cursor.ahead(count).is("(")) {
            return;
        }
        Optional<String> near = DidYouMean.among(words.toString(), Builtins.PHRASES);
        if (near.isPresent()) {
            int end = cursor.ahead(count - 1).end();
            Token whole = new Token(Token.Kind.NAME, words.toString(), first.start(), end);
            throw new Cursor.Misplaced(
                    whole, "unknown function '" + whole.text() + "'", "did you mean '" + near.get() + "'?");
        }
    }

    /** Whether a function's name of several words and a parenthesis come next. */
    private boolean startsWith(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!cursor.ahead(i).is(words.get(i))) {
                return false;
            }
        }
        return cursor.ahead(words.size()).is("(");
    }

    private Ast call(String function, Token first) {
        int open = cursor.take().start();
        List<Ast.Argument> arguments = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                Token name = null;
                if (cursor.peek().kind() == Token.Kind.NAME && cursor.ahead(1).is(":")) {
                    name = cursor.take();
                    cursor.take();
                }
                arguments.add(new Ast.Argument(name, parser.expression()));
            } while (cursor.accept(","));
        }
        int end = cursor.expect(")", "close the arguments of '" + function + "' with ')'")
                .end();
        return new Ast.Call(function, arguments, first.start(), open, end);
    }
}
