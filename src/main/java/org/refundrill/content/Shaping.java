package org.refundrill.content;

import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;

/** What shapes a scenario's cases, as one text: everything but its wording, so that a better sentence is no new case. */
final class Shaping {
    private Shaping() {}

    static String of(@Nullable YamlNode... nodes) {
        StringBuilder out = new StringBuilder();
        for (YamlNode node : nodes) {
            if (node != null) {
                add(node, out);
            }
            out.append(";\n");
        }
        return out.toString();
    }

    private static void add(YamlNode node, StringBuilder out) {
        if (node instanceof YamlScalar scalar) {
            out.append('"').append(scalar.text().replace("\"", "\"\"")).append('"');
        } else if (node instanceof YamlList list) {
            out.append('[');
            for (YamlNode item : list.items()) {
                add(item, out);
                out.append(',');
            }
            out.append(']');
        } else if (node instanceof YamlMap map) {
            map(map, out);
        }
    }

    private static void map(YamlMap map, StringBuilder out) {
        if (map.get("en").isPresent() && map.get("zh").isPresent()) {
            out.append("text");
            return;
        }
        out.append('{');
        for (YamlMap.Entry entry : map.entries()) {
            out.append(entry.name()).append(':');
            add(entry.value(), out);
            out.append(',');
        }
        out.append('}');
    }
}
