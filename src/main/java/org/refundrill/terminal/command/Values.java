package org.refundrill.terminal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.refundrill.problem.DidYouMean;

/** Checks the value of an option before the command sees it. */
final class Values {
    private static final int LONGEST_NAME = 100;
    private static final int SHOWN = 60;

    private Values() {}

    static String checked(OptionSpec option, String value) {
        boolean readable = switch (option.kind()) {
            case FLAG, TEXT -> true;
            case INTEGER -> isInteger(value);
            case DATE -> isDate(value);
            case PATH -> isPath(value);
            case NAME -> isName(value);
        };
        if (!readable) {
            throw Failure.usage(
                    "--" + option.name() + ": '" + shown(value) + "' is not " + wanted(option),
                    "--" + option.name() + "：“" + shown(value) + "”不是" + wantedInChinese(option));
        }
        if (option.closed()) {
            checkChoice(option, value);
        }
        return value;
    }

    private static void checkChoice(OptionSpec option, String value) {
        List<String> known = option.suggestions().get();
        if (!known.contains(value)) {
            String near = DidYouMean.advice(value, known);
            String listed = String.join("、", known);
            throw Failure.usage(
                    "--" + option.name() + ": '" + value + "' is not known, " + near,
                    "--" + option.name() + "：没有“" + value + "”，可选：" + listed);
        }
    }

    private static String wanted(OptionSpec option) {
        return switch (option.kind()) {
            case INTEGER -> "a whole number";
            case DATE -> "a date such as 2026-03-09";
            case PATH -> "a path on this machine";
            case NAME -> "a name of up to " + LONGEST_NAME + " signs that can be seen";
            case FLAG, TEXT -> "a text";
        };
    }

    private static String wantedInChinese(OptionSpec option) {
        return switch (option.kind()) {
            case INTEGER -> "整数";
            case DATE -> "日期，应写成 2026-03-09 这样";
            case PATH -> "本机可用的路径";
            case NAME -> "姓名（最多 " + LONGEST_NAME + " 个可见字符）";
            case FLAG, TEXT -> "文本";
        };
    }

    /** As it may be shown: short, and without what would disturb a terminal. */
    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(point -> shown.appendCodePoint(isSeen(point) ? point : '?'));
        return shown.toString();
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    /** What can stand in a log and be read in it. */
    private static boolean isName(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST_NAME
                && value.codePoints().allMatch(Values::isSeen);
    }

    private static boolean isInteger(String value) {
        try {
            Long.parseLong(value);
            return true;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
