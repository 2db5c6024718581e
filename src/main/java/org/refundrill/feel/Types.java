package org.refundrill.feel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How types relate to one another and what people call them. */
public final class Types {
    private static final int LISTED = 6;

    private Types() {}

    /** The type's name as authors write it, such as {@code list of money}. */
    public static String describe(Type type) {
        if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case BOOLEAN -> "yes-no";
                case LOCALIZED -> "text in both languages";
                case DATE_TIME -> "date-time";
                case NUMBER, MONEY, TEXT, DATE, DURATION, NOTHING ->
                    type.toString().toLowerCase(Locale.ROOT);
            };
        } else if (type instanceof Type.Choice choice) {
            List<String> values = choice.values();
            return values.size() == 1
                    ? "the text \"" + values.get(0) + "\""
                    : "choice [" + String.join(", ", values.subList(0, Math.min(LISTED, values.size())))
                            + (values.size() > LISTED ? ", ...]" : "]");
        } else if (type instanceof Type.ListOf list) {
            return "list of " + describe(list.element());
        } else if (type instanceof Type.Shape shape) {
            return "record " + shape.name();
        }
        throw new IllegalStateException("unknown type " + type);
    }

    /** Whether values of the type have an order. */
    static boolean ordered(Type type) {
        return type == Type.Basic.NUMBER
                || type == Type.Basic.MONEY
                || type == Type.Basic.DATE
                || type == Type.Basic.DATE_TIME
                || type == Type.Basic.DURATION;
    }

    static boolean isText(Type type) {
        return type == Type.Basic.TEXT || type instanceof Type.Choice;
    }

    /** Whether a value of the type is one thing that can be told equal to another. */
    static boolean isScalar(Type type) {
        return !(type instanceof Type.ListOf) && !(type instanceof Type.Shape) && type != Type.Basic.LOCALIZED;
    }

    static boolean isNumeric(Type type) {
        return type == Type.Basic.NUMBER || type == Type.Basic.MONEY;
    }

    /** The type that holds the values of both, if there is one. A constant number also counts as an amount of money. */
    static Optional<Type> common(Node a, Node b) {
        return common(a.type(), a.constant(), b.type(), b.constant());
    }

    static Optional<Type> common(Type a, boolean aConstant, Type b, boolean bConstant) {
        if (a.equals(b) || b == Type.Basic.NOTHING) {
            return Optional.of(a);
        } else if (a == Type.Basic.NOTHING) {
            return Optional.of(b);
        } else if (isNumeric(a) && isNumeric(b)) {
            boolean meets = a == Type.Basic.NUMBER ? aConstant : bConstant;
            return meets ? Optional.of(Type.Basic.MONEY) : Optional.empty();
        } else if (a instanceof Type.Choice x && b instanceof Type.Choice y) {
            Set<String> all = new LinkedHashSet<>(x.values());
            all.addAll(y.values());
            return Optional.of(new Type.Choice(new ArrayList<>(all)));
        } else if (isText(a) && isText(b)) {
            return Optional.of(Type.Basic.TEXT);
        } else if (a instanceof Type.ListOf x && b instanceof Type.ListOf y) {
            return common(x.element(), aConstant, y.element(), bConstant).map(Type.ListOf::new);
        } else if (a instanceof Type.Shape x
                && b instanceof Type.Shape y
                && x.name().equals(y.name())) {
            return Optional.of(a);
        }
        return Optional.empty();
    }

    /** Whether a value of one type may stand where the other is needed. */
    static boolean fits(Type given, boolean constant, Type needed) {
        if (given.equals(needed) || given == Type.Basic.NOTHING || needed == Type.Basic.NOTHING) {
            return true;
        } else if (needed == Type.Basic.MONEY) {
            return given == Type.Basic.NUMBER && constant;
        } else if (needed == Type.Basic.TEXT) {
            return given instanceof Type.Choice;
        } else if (needed instanceof Type.Choice choice) {
            return given instanceof Type.Choice other && choice.values().containsAll(other.values());
        } else if (needed instanceof Type.ListOf list) {
            return given instanceof Type.ListOf other && fits(other.element(), constant, list.element());
        } else if (needed instanceof Type.Shape shape) {
            return given instanceof Type.Shape other && other.name().equals(shape.name());
        }
        return false;
    }
}
