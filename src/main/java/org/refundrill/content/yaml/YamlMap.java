package org.refundrill.content.yaml;

import java.util.List;
import java.util.Optional;
import org.refundrill.problem.Span;

/** Keys with values, in the order of the file; every key once. */
public record YamlMap(Span span, List<Entry> entries) implements YamlNode {

    /** One key with its value. */
    public record Entry(YamlScalar key, YamlNode value) {
        public String name() {
            return key.text();
        }
    }

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** The value under a key, if the key is there. */
    public Optional<YamlNode> get(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** The keys in the order of the file. */
    public List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    @Override
    public String described() {
        return "a map";
    }
}
