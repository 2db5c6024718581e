package org.refundrill.query;

import java.util.Locale;
import java.util.Optional;
import org.refundrill.language.Text;

/**
 * Looks a query over before a database sees it: one SELECT of plain names, numbers and short texts, that calls only
 * functions known to be harmless. The database behind it would refuse most of the rest as well.
 */
final class QueryGate {
    static final int LONGEST = 4000;
    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 80;
    private static final int MOST_WILDCARDS = 2;
    private static final String SYMBOLS = "(),.*+-/%=<>!";

    private final String query;
    private int at;
    private int depth;
    private String before = "";
    private boolean ended;

    private QueryGate(String query) {
        this.query = query;
    }

    /** Why a query is not let through, and what to write instead; empty where it is. */
    static Optional<Text> hindrance(String query) {
        if (query.length() > LONGEST) {
            return told(
                    "the query is too long; keep it under " + LONGEST + " characters",
                    "语句过长，请控制在 " + LONGEST + " 字符以内");
        }
        return new QueryGate(query.strip()).look();
    }

    private Optional<Text> look() {
        String first = word(0).toUpperCase(Locale.ROOT);
        if (!first.equals("SELECT") && !first.equals("WITH")) {
            return told(
                    "only reading is possible here: begin with SELECT, such as SELECT COUNT(*) FROM ...",
                    "此处只能查询：请以 SELECT 开头，如 SELECT COUNT(*) FROM ……");
        }
        while (at < query.length()) {
            Optional<Text> why = next();
            if (why.isPresent()) {
                return why;
            }
        }
        return depth == 0 ? Optional.empty() : told("a bracket is not closed; add )", "括号没有闭合，请补上右括号");
    }

    private Optional<Text> next() {
        char sign = query.charAt(at);
        if (Character.isWhitespace(sign)) {
            at++;
            return Optional.empty();
        } else if (ended) {
            return told("one query at a time: leave out what stands behind the semicolon", "一次只能执行一条语句：请去掉分号之后的内容");
        } else if (sign == ';') {
            ended = true;
            at++;
            return Optional.empty();
        } else if (query.startsWith("--", at) || query.startsWith("/*", at) || query.startsWith("//", at)) {
            return told("leave comments out", "请去掉注释");
        } else if (sign == '\'') {
            return text();
        } else if (Character.isLetterOrDigit(sign) || sign == '_') {
            return name();
        }
        return symbol(sign);
    }

    private Optional<Text> symbol(char sign) {
        if (sign == '"' || sign == '`') {
            return told(
                    "write names without quotation marks, and texts in single ones: 'late'",
                    "表名、列名不加引号，文字用单引号，如 'late'");
        } else if ("，。（）；‘’“”＝＜＞、＊".indexOf(sign) >= 0) {
            return told("'" + sign + "' is a full-width character; use half-width ones", "“" + sign + "”是全角符号，请改用半角");
        } else if (sign == '|') {
            return told("texts cannot be joined here; select the columns side by side", "此处不能拼接文字，请并列选出各列");
        } else if (SYMBOLS.indexOf(sign) < 0) {
            return told("'" + sign + "' cannot stand in a query here; leave it out", "语句中不能使用“" + sign + "”，请去掉");
        }
        if (sign == '(') {
            Optional<Text> call = call();
            if (call.isPresent()) {
                return call;
            }
            depth++;
        } else if (sign == ')') {
            depth--;
        }
        at++;
        before = "";
        if (depth > DEEPEST) {
            return told("too many brackets within brackets; use WITH for the inner parts", "括号嵌套过深，请用 WITH 拆分");
        }
        return depth < 0 ? told("there is a bracket too many; leave out )", "右括号多了一个，请去掉") : Optional.empty();
    }

    /** A word before a bracket calls a function, unless it belongs to the language. */
    private Optional<Text> call() {
        String word = before.toUpperCase(Locale.ROOT);
        if (word.isEmpty() || QueryWords.FUNCTIONS.contains(word) || QueryWords.SYNTAX.contains(word)) {
            return Optional.empty();
        }
        return told(
                "'" + before + "' cannot be called here; there are COUNT, SUM, AVG, MIN, MAX, ROUND, CAST and the like",
                "此处不能调用“" + before + "”，可用 COUNT、SUM、AVG、MIN、MAX、ROUND、CAST 等函数");
    }

    private Optional<Text> text() {
        int end = at + 1;
        while (end < query.length() && (query.charAt(end) != '\'' || query.startsWith("''", end))) {
            end += query.startsWith("''", end) ? 2 : 1;
        }
        if (end >= query.length()) {
            return told("a text is not closed; add '", "文字没有闭合，请补上单引号");
        }
        String text = query.substring(at + 1, end);
        if (text.length() > LONGEST_TEXT
                || text.chars().filter(one -> one == '%').count() > MOST_WILDCARDS) {
            return told("a text is too long, or has more than two %; shorten it", "文字过长，或 % 超过两个，请缩短");
        } else if (!before.isEmpty() && end > at && Character.isLetterOrDigit(query.charAt(Math.max(0, at - 1)))) {
            return told("leave a space before a text", "文字前请留空格");
        }
        at = end + 1;
        before = "";
        return Optional.empty();
    }

    private Optional<Text> name() {
        String word = word(at);
        at += word.length();
        boolean number = Character.isDigit(word.charAt(0));
        if (number && !word.matches("\\d+([eE]\\d*)?")) {
            return told("leave a space behind a number", "数字后面请留空格");
        }
        before = number ? "" : word;
        return QueryWords.FORBIDDEN.contains(word.toUpperCase(Locale.ROOT))
                ? told(
                        "'" + word + "' is not possible here: only the tables of this case can be read",
                        "此处不能使用“" + word + "”：只能读取本案的数据表")
                : Optional.empty();
    }

    private String word(int from) {
        int end = from;
        while (end < query.length() && (Character.isLetterOrDigit(query.charAt(end)) || query.charAt(end) == '_')) {
            end++;
        }
        return query.substring(from, end);
    }

    private static Optional<Text> told(String en, String zh) {
        return Optional.of(new Text(en, zh));
    }
}
