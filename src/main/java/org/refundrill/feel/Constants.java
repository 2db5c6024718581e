package org.refundrill.feel;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Reads the constants of a cell as its column's type wants them: bare words for texts, bare dates, numerals. */
final class Constants {
    private static final Pattern NUMERAL = Pattern.compile("-?[0-9]{1,34}(\\.[0-9]{1,34})?");

    private final Located source;
    private final Scan scan;
    private final Type type;
    private final Problems problems;

    Constants(Located source, Scan scan, Type type, Problems problems) {
        this.source = source;
        this.scan = scan;
        this.type = type;
        this.problems = problems;
    }

    /** The next constant; null after reporting why there is none. */
    @Nullable
    Object read() {
        if (scan.atEnd()) {
            unreadable("");
            return null;
        } else if (type instanceof Type.Choice choice) {
            return word(choice);
        }
        if (!(type instanceof Type.Basic basic)) {
            return failed();
        }
        return switch (basic) {
            case BOOLEAN -> truth();
            case NUMBER, MONEY ->
                plain(
                        t -> NUMERAL.matcher(t).matches() ? new BigDecimal(t) : null,
                        "a number is written like 1200 or 0.15");
            case TEXT -> word(null);
            case DATE -> moment("date", Times::parseDate, "a date is written 2026-03-02");
            case DATE_TIME ->
                moment("date and time", Times::parseDateTime, "a date-time is written 2026-03-02T10:00:00+08:00");
            case DURATION -> moment("duration", Times::parseDuration, "a duration is written P3D or PT5H");
            case LOCALIZED, NOTHING -> failed();
        };
    }

    private @Nullable Object truth() {
        if (scan.acceptWord("true")) {
            return true;
        } else if (scan.acceptWord("false")) {
            return false;
        }
        unreadable("a yes-no is written true or false");
        return null;
    }

    private @Nullable Object word(Type.@Nullable Choice choice) {
        int start = scan.start();
        boolean quoted = scan.at('"');
        String shown = quoted ? scan.peekQuoted() : scan.peekWord();
        if (shown.isEmpty() || quoted && (shown.length() < 2 || !shown.endsWith("\""))) {
            unreadable(quoted ? "close the text with '\"'" : "");
            return null;
        }
        String word = quoted
                ? shown.substring(1, shown.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : shown;
        scan.move(start + shown.length());
        if (choice != null && !choice.values().contains(word)) {
            error(
                    start,
                    shown,
                    "'" + word + "' is not one of this column's values",
                    DidYouMean.advice(word, choice.values()));
            return null;
        }
        return word;
    }

    /** {@code 2026-03-02} or {@code date("2026-03-02")}. */
    private @Nullable Object moment(String function, Function<String, @Nullable Object> parser, String advice) {
        if (!scan.accept(function + "(")) {
            return plain(parser, advice);
        }
        int start = scan.start();
        String quoted = scan.at('"') ? scan.peekQuoted() : "";
        Object value = quoted.length() < 2 ? null : parser.apply(quoted.substring(1, quoted.length() - 1));
        if (value == null) {
            unreadable(advice);
            return null;
        }
        scan.move(start + quoted.length());
        if (!scan.accept(")")) {
            unreadable("close '" + function + "(' with ')'");
            return null;
        }
        return value;
    }

    private @Nullable Object plain(Function<String, @Nullable Object> parser, String advice) {
        int start = scan.start();
        String word = scan.peekWord();
        Object value = word.isEmpty() ? null : parser.apply(word);
        if (value == null) {
            unreadable(advice);
            return null;
        }
        scan.move(start + word.length());
        return value;
    }

    private @Nullable Object failed() {
        unreadable("");
        return null;
    }

    void unreadable(String advice) {
        int start = scan.start();
        if (scan.atEnd()) {
            int end = source.text().length();
            problems.add(source.span(end, end).error("something is missing at the end of this cell", advice));
            return;
        }
        String word = scan.peekWord();
        String shown = word.isEmpty() ? scan.at('"') ? scan.peekQuoted() : scan.peekAnything() : word;
        error(
                start,
                shown,
                "'" + shown + "' cannot be read as a test of " + Types.describe(type),
                better(shown, advice));
    }

    private String better(String shown, String advice) {
        String plain = Lexer.LOOKALIKES.get(shown.charAt(0));
        if (plain != null) {
            return "write " + plain + " instead of '" + shown.charAt(0) + "'";
        } else if (shown.equals("and") || shown.equals("or")) {
            return "write (5..7) for what lies between, and a comma for 'or'";
        } else if (Types.isNumeric(type) && Character.isLetter(shown.charAt(0))) {
            return advice + "; what compares two facts is a derived value";
        }
        return advice;
    }

    private void error(int start, String shown, String message, String advice) {
        problems.add(source.span(start, start + shown.length()).error(message, advice));
    }
}
