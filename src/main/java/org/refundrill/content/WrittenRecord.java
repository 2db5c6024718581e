package org.refundrill.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.problem.Span;
import org.refundrill.world.RecordType;
import org.refundrill.world.Visibility;

/**
 * A record of a world as an author wrote it: names are checked, values are not read yet.
 *
 * @param type its record type
 * @param id its id, unique in its world
 * @param seen who gets to see it
 * @param when the condition under which a scenario has it, where one is written
 * @param fields the values as written, by field
 * @param span where it stands
 */
public record WrittenRecord(
        RecordType type, String id, Visibility seen, Optional<YamlNode> when, Map<String, YamlNode> fields, Span span) {
    public WrittenRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
