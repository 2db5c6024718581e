package org.refundrill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Example;
import org.refundrill.world.Schema;

/** Reads {@code examples.yaml}: cases with known outcomes. */
public final class ExamplesReader {

    private ExamplesReader() {}

    private record Outline(List<YamlMap> examples) {}

    record Written(String id, Text title, @Nullable List<String> refersTo, YamlNode world, Expect expect) {}

    /** What an author may expect; each is checked when it is written. */
    record Expect(
            @Nullable String outcome,
            @Nullable String remedy,
            @Nullable String proof,
            @Nullable String from,
            @Nullable String route,
            @Nullable String clause,
            @Nullable String total,
            @Nullable Map<String, String> amounts,
            @Nullable Map<String, String> tenders,
            @Nullable Map<String, String> payers,
            @Nullable Map<String, String> deadlines,
            @Nullable List<String> duties,
            @Nullable Map<String, String> values,
            @Nullable List<Expect> then) {

        /** What is expected of the first matter by its path, of the second one by {@code 2.} and its path, and so on. */
        Map<String, String> paths() {
            Map<String, String> paths = new LinkedHashMap<>(own());
            for (int i = 0; then != null && i < then.size(); i++) {
                putAll(paths, (i + 2) + ".", then.get(i).own());
            }
            return paths;
        }

        private Map<String, String> own() {
            Map<String, String> paths = new LinkedHashMap<>();
            put(paths, "outcome", outcome);
            put(paths, "remedy", remedy);
            put(paths, "proof", proof);
            put(paths, "from", from);
            put(paths, "route", route);
            put(paths, "clause", clause);
            put(paths, "total", total);
            putAll(paths, "amounts.", amounts);
            putAll(paths, "tenders.", tenders);
            putAll(paths, "payers.", payers);
            putAll(paths, "deadlines.", deadlines);
            put(paths, "duties", duties == null ? null : String.join(", ", duties));
            putAll(paths, "values.", values);
            return paths;
        }

        private static void put(Map<String, String> paths, String name, @Nullable String value) {
            if (value != null) {
                paths.put(name, value);
            }
        }

        private static void putAll(Map<String, String> paths, String prefix, @Nullable Map<String, String> values) {
            if (values != null) {
                values.forEach((name, value) -> paths.put(prefix + name, value));
            }
        }
    }

    /** The examples that can be read. */
    public static List<Example> read(YamlNode file, Schema schema, LiteralReader literals, Problems problems) {
        List<Example> examples = new ArrayList<>();
        YamlBinder.bind(file, Outline.class, problems)
                .ifPresent(outline -> outline.examples()
                        .forEach(node ->
                                example(node, schema, literals, problems).ifPresent(examples::add)));
        return examples;
    }

    /** An example whose world has a mistake is left out: what it comes to says nothing. */
    private static Optional<Example> example(YamlNode node, Schema schema, LiteralReader literals, Problems problems) {
        int before = problems.size();
        Optional<Example> read = YamlBinder.bind(node, Written.class, problems)
                .map(written -> new Example(
                        written.id(),
                        written.title(),
                        written.refersTo() == null ? List.of() : List.copyOf(written.refersTo()),
                        WorldReader.read(written.world(), schema, literals, problems),
                        written.expect().paths(),
                        node.span()));
        return problems.size() == before ? read : Optional.empty();
    }
}
