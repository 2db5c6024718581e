package org.refundrill.dmn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Cell;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/** How values, cells and labels are written in the export. */
final class Written {
    private Written() {}

    /** A value in the standard's language. */
    static String constant(@Nullable Object value) {
        return value == null ? "null" : new Cell.Values(List.of(value), "", 0).toFeel();
    }

    /** The values of a choice as a unary test. */
    static String constants(Type.Choice choice) {
        return constants(List.copyOf(choice.values()));
    }

    /** These values as a unary test. */
    static String constants(List<Object> values) {
        return new Cell.Values(values, "", 0).toFeel();
    }

    /** A label in both languages, once where they are the same. */
    static String both(Text text) {
        return text.en().equals(text.zh()) ? text.en() : text.en() + " / " + text.zh();
    }

    /** A name with its label. */
    static String named(String name, Text label) {
        String both = both(label);
        return both.equals(name) ? name : name + ": " + both;
    }

    /** A cell that passes the unknown as well, which may turn out to be anything. */
    static String possible(Cell cell, Type type, boolean missingIsAValue) {
        if (missingIsAValue || cell instanceof Cell.Any) {
            return cell.toFeel();
        } else if (!(cell instanceof Cell.Not not)) {
            return "null, " + cell.toFeel();
        } else if (type instanceof Type.Choice choice) {
            return among(cell, List.copyOf(choice.values()));
        } else if (type == Type.Basic.BOOLEAN) {
            return among(cell, List.of(true, false));
        } else {
            return "? = null or not(? in (" + not.cell().toFeel() + "))";
        }
    }

    private static String among(Cell cell, List<Object> domain) {
        List<Object> passing = cell.among(domain);
        return passing.isEmpty() ? "null" : "null, " + new Cell.Values(passing, "", 0).toFeel();
    }
}
