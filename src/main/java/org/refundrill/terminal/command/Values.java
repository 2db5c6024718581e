package org.refundrill.terminal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.refundrill.problem.DidYouMean;

/** Checks the value of an option before the command sees it. */
final class Values {
    private Values() {}

    static String checked(OptionSpec option, String value) {
        boolean readable = switch (option.kind()) {
            case FLAG, TEXT -> true;
            case INTEGER -> isInteger(value);
            case DATE -> isDate(value);
            case PATH -> isPath(value);
        };
        if (!readable) {
            throw Failure.usage(
                    "--" + option.name() + ": '" + value + "' is not " + wanted(option),
                    "--" + option.name() + "：“" + value + "”不是" + wantedInChinese(option));
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
            case FLAG, TEXT -> "a text";
        };
    }

    private static String wantedInChinese(OptionSpec option) {
        return switch (option.kind()) {
            case INTEGER -> "整数";
            case DATE -> "日期，应写成 2026-03-09 这样";
            case PATH -> "本机可用的路径";
            case FLAG, TEXT -> "文本";
        };
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
