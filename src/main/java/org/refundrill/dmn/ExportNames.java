package org.refundrill.dmn;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of an export. The standard reads {@code return.until} as a path and {@code no-reason} as a subtraction, so
 * that every character that is neither letter nor digit becomes an underscore; a name that is taken gets a number.
 */
final class ExportNames {
    private static final Set<String> RESERVED = Set.of(
            "abs",
            "all",
            "and",
            "any",
            "append",
            "between",
            "ceiling",
            "concatenate",
            "context",
            "count",
            "date",
            "decimal",
            "duration",
            "else",
            "every",
            "external",
            "false",
            "floor",
            "for",
            "function",
            "if",
            "in",
            "instance",
            "item",
            "list",
            "max",
            "min",
            "modulo",
            "not",
            "null",
            "number",
            "of",
            "or",
            "partial",
            "range",
            "return",
            "satisfies",
            "some",
            "sort",
            "string",
            "sublist",
            "sum",
            "then",
            "time",
            "true");

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    /** The name under which an author's name is exported: always the same one. */
    String of(String name) {
        String exported = known.get(name);
        if (exported == null) {
            exported = fresh(name);
            known.put(name, exported);
        }
        return exported;
    }

    /** A name nobody else has. */
    String fresh(String wish) {
        String plain = plain(wish);
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "_" + i;
        }
        return name;
    }

    private static String plain(String wish) {
        StringBuilder plain = new StringBuilder();
        wish.codePoints().forEach(c -> plain.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
            plain.insert(0, 'n');
        }
        return RESERVED.contains(plain.toString()) ? plain + "_" : plain.toString();
    }
}
