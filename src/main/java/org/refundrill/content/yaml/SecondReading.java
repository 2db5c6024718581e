package org.refundrill.content.yaml;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import org.refundrill.problem.Problems;
import org.refundrill.problem.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reads a file once more with Jackson and compares the trees. A value that another program understands differently
 * ({@code ~} as a text, {@code .inf} as a broken number) is an error here: quoted, or written plainly, everybody agrees.
 */
public final class SecondReading {

    private final Problems problems;

    private SecondReading(Problems problems) {
        this.problems = problems;
    }

    /** Reports where Jackson reads something else than the tree holds. Only for content that was read without error. */
    public static void compare(String file, String content, YamlNode tree, Problems problems) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        try {
            new SecondReading(problems).compare(tree, StrictYaml.mapper().readTree(text));
        } catch (JacksonException refused) {
            TokenStreamLocation place = refused.getLocation();
            SourceText source = new SourceText(file, text);
            int offset =
                    place == null ? 0 : source.offset(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
            problems.add(source.span(offset, offset)
                    .error("other programs cannot read the value before this", "put quotes around it"));
        }
    }

    private void compare(YamlNode ours, JsonNode theirs) {
        if (ours instanceof YamlMap map
                && theirs.isObject()
                && theirs.size() == map.entries().size()) {
            Iterator<Map.Entry<String, JsonNode>> fields = theirs.properties().iterator();
            for (YamlMap.Entry entry : map.entries()) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (!field.getKey().equals(entry.name())) {
                    differs(entry.key(), "'" + field.getKey() + "'");
                }
                compare(entry.value(), field.getValue());
            }
        } else if (ours instanceof YamlList list
                && theirs.isArray()
                && theirs.size() == list.items().size()) {
            for (int i = 0; i < theirs.size(); i++) {
                compare(list.items().get(i), theirs.get(i));
            }
        } else if (!(ours instanceof YamlScalar scalar) || !same(scalar, theirs)) {
            differs(ours, theirs.toString());
        }
    }

    private static boolean same(YamlScalar scalar, JsonNode theirs) {
        if (theirs.isNull()) {
            return scalar.isNull();
        }
        if (theirs.isNumber()) {
            return isSameNumber(scalar.text(), theirs);
        }
        return theirs.isValueNode() && !scalar.isNull() && scalar.text().equals(theirs.asString());
    }

    private static boolean isSameNumber(String text, JsonNode theirs) {
        try {
            return new BigDecimal(text).compareTo(theirs.decimalValue()) == 0;
        } catch (NumberFormatException otherNotation) {
            return false;
        }
    }

    private void differs(YamlNode ours, String theirs) {
        boolean nothing = ours instanceof YamlScalar scalar && scalar.isNull();
        problems.add(ours.span()
                .error(
                        "this is " + ours.described() + ", but other programs read " + theirs,
                        nothing ? "write null, or put quotes around it" : "put quotes around it"));
    }
}
