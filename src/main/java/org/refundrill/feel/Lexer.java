package org.refundrill.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Cuts an expression into tokens with exact offsets; what it cannot read it reports and passes over. */
final class Lexer {
    /** No sensible expression is longer; the limit also bounds how deep a chain of operators can grow. */
    static final int MOST_TOKENS = 2000;

    static final int MOST_DIGITS = 34;

    private static final List<String> SIGNS =
            List.of("..", "<=", ">=", "!=", "**", "+", "-", "*", "/", "=", "<", ">", "(", ")", "[", "]", ",", ".", ":");

    /** Signs that an input method or a word processor puts in the place of the plain ones. */
    static final Map<Character, String> LOOKALIKES = Map.ofEntries(
            Map.entry('，', ","),
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('：', ":"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('‘', "\""),
            Map.entry('’', "\""),
            Map.entry('\'', "\""),
            Map.entry('＝', "="),
            Map.entry('＞', ">"),
            Map.entry('＜', "<"),
            Map.entry('【', "["),
            Map.entry('】', "]"),
            Map.entry('−', "-"),
            Map.entry('–', "-"),
            Map.entry('×', "*"),
            Map.entry('÷', "/"),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "!="),
            Map.entry('{', "("),
            Map.entry('}', ")"),
            Map.entry('&', "and"),
            Map.entry('|', "or"),
            Map.entry('!', "not(...)"),
            Map.entry(';', ","));

    private final Located source;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(Located source, Problems problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    static List<Token> tokens(Located source, Problems problems) {
        return new Lexer(source, problems).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000') {
                at++;
            } else if (tokens.size() >= MOST_TOKENS) {
                error(at, at + 1, "this expression is too long", "split it into several named values");
                break;
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c) || c == '_') {
                name();
            } else if (c == '"') {
                quoted();
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length(), text.length()));
        return tokens;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int start = at;
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            int bad = at;
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            error(
                    start,
                    at,
                    "'" + text.substring(start, at) + "' is neither a number nor a name",
                    "numbers are written like 1200 or 0.15");
            add(Token.Kind.NUMBER, "1", start, bad);
        } else if (at - start > MOST_DIGITS) {
            error(start, at, "this number has more than " + MOST_DIGITS + " digits", "shorten it");
            add(Token.Kind.NUMBER, "1", start, at);
        } else {
            add(Token.Kind.NUMBER, text.substring(start, at), start, at);
        }
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private void name() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        add(Token.Kind.NAME, text.substring(start, at), start, at);
    }

    private void quoted() {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                content.append(escaped(text.charAt(at++)));
            } else {
                content.append(c);
            }
        }
        if (at >= text.length()) {
            error(start, text.length(), "this text does not end", "close it with '\"'");
        } else {
            at++;
        }
        add(Token.Kind.TEXT, content.toString(), start, at);
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> {
                error(at - 2, at, "'\\" + c + "' means nothing in a text", "use \\\" \\\\ \\n or \\t");
                yield c;
            }
        };
    }

    private void sign(char c) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, sign, at, at + sign.length());
                at += sign.length();
                return;
            }
        }
        int length = Character.charCount(text.codePointAt(at));
        String plain = LOOKALIKES.get(c);
        error(
                at,
                at + length,
                "'" + text.substring(at, at + length) + "' has no meaning here",
                plain == null ? "remove it" : "write " + plain + " instead");
        at += length;
    }

    private void add(Token.Kind kind, String content, int start, int end) {
        tokens.add(new Token(kind, content, start, end));
    }

    private void error(int from, int to, String message, String advice) {
        problems.add(source.span(from, to).error(message, advice));
    }
}
