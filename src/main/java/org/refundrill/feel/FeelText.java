package org.refundrill.feel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes values and guarded expressions in the FEEL of the DMN standard. */
final class FeelText {
    private static final int SAID_TWICE = 80;

    private FeelText() {}

    /** Writes an expression around operands that are known not to be null. */
    @FunctionalInterface
    interface Body {
        String of(List<String> operands, UnaryOperator<String> rename);
    }

    static String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof LocalDate date) {
            return "date(\"" + date + "\")";
        } else if (value instanceof OffsetDateTime time) {
            return "date and time(\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) + "\")";
        } else if (value instanceof Duration duration) {
            return "duration(\"" + duration + "\")";
        } else if (value instanceof Boolean truth) {
            return truth.toString();
        } else if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(FeelText::value).toList()) + "]";
        }
        return "\""
                + value.toString()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    /**
     * Gives null as soon as one operand is null, and the body otherwise. The standard reads an unknown as false in
     * places where this language does not. An operand too long to be said twice gets a name through a loop of one turn.
     */
    static Node.Feel guarded(List<Node> operands, Body body) {
        return named(operands, true, body);
    }

    /** The body around operands that are written out once each. */
    static Node.Feel once(List<Node> operands, Body body) {
        return named(operands, false, body);
    }

    private static Node.Feel named(List<Node> operands, boolean guarded, Body body) {
        return rename -> {
            List<String> names = new ArrayList<>();
            List<String> turns = new ArrayList<>();
            List<String> tests = new ArrayList<>();
            for (Node operand : operands) {
                String text = operand.feel().in(rename);
                String name = text;
                if (!operand.simple() && text.length() > SAID_TWICE) {
                    name = "v" + (turns.size() + 1) + "_";
                    turns.add(name + " in [" + text + "]");
                }
                names.add(name);
                if (guarded && !(operand.constant() && operand.value() != null)) {
                    tests.add(name + " = null");
                }
            }
            String inner = body.of(names, rename);
            String tested =
                    tests.isEmpty() ? inner : "(if " + String.join(" or ", tests) + " then null else " + inner + ")";
            return turns.isEmpty() ? tested : "(for " + String.join(", ", turns) + " return " + tested + ")[1]";
        };
    }

    /** A call of one of the standard's functions. */
    static Node.Feel call(String function, List<Node> arguments) {
        return rename -> function + "(" + joined(arguments, rename) + ")";
    }

    static String joined(List<Node> nodes, UnaryOperator<String> rename) {
        return String.join(", ", nodes.stream().map(n -> n.feel().in(rename)).toList());
    }
}
