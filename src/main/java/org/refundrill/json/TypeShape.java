package org.refundrill.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.refundrill.feel.Type;

/** A type as JSON, in the words authors write. */
final class TypeShape {

    private TypeShape() {}

    static Map<String, Object> of(Type type) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", word(type));
        if (type instanceof Type.Choice choice) {
            shape.put("values", choice.values());
        } else if (type instanceof Type.ListOf list) {
            shape.put("of", of(list.element()));
        }
        return shape;
    }

    private static String word(Type type) {
        if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case BOOLEAN -> "yes-no";
                case NUMBER -> "number";
                case MONEY -> "money";
                case TEXT, LOCALIZED -> "text";
                case DATE -> "date";
                case DATE_TIME -> "date-time";
                case DURATION -> "duration";
                case NOTHING -> "nothing";
            };
        }
        return type instanceof Type.Choice ? "choice" : type instanceof Type.ListOf ? "list" : "record";
    }
}
