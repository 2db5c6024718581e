package org.refundrill.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * Parts of a version that stand in files of their own, so that a long rulebook can be read subject by subject. A part
 * only adds: what it names joins the sections of the file that states the version, and how a ruling is made stays there.
 */
final class RulebookParts {
    private static final String PART_OF = "partOf";

    private final Problems problems;
    private final Map<YamlMap, Outline> waiting = new LinkedHashMap<>();

    private RulebookParts(Problems problems) {
        this.problems = problems;
    }

    record Outline(
            Located rulebook,
            Located partOf,
            @Nullable YamlMap parameters,
            @Nullable YamlMap facts,
            @Nullable YamlMap derived,
            @Nullable YamlMap tables,
            @Nullable YamlMap clauses) {

        boolean of(String ofRulebook, String version) {
            return rulebook.text().equals(ofRulebook) && partOf.text().equals(version);
        }
    }

    /** The parts among some files; what is wrong with one is told. */
    static RulebookParts among(List<YamlNode> files, Problems problems) {
        RulebookParts parts = new RulebookParts(problems);
        for (YamlNode file : files) {
            if (is(file)) {
                YamlBinder.bind(file, Outline.class, problems)
                        .ifPresent(outline -> parts.waiting.put((YamlMap) file, outline));
            }
        }
        return parts;
    }

    /** Whether a file states a part of a version. */
    static boolean is(YamlNode file) {
        return file instanceof YamlMap map && map.get(PART_OF).isPresent();
    }

    /** The version with its parts in it. */
    YamlMap joined(YamlMap version, String rulebook, String name) {
        Map<String, YamlMap.Entry> sections = byName(version);
        waiting.entrySet().removeIf(part -> {
            boolean belongs = part.getValue().of(rulebook, name);
            if (belongs) {
                part.getKey().entries().stream()
                        .filter(section -> section.value() instanceof YamlMap)
                        .forEach(section -> sections.merge(section.name(), section, this::both));
            }
            return belongs;
        });
        return new YamlMap(version.span(), List.copyOf(sections.values()));
    }

    private static Map<String, YamlMap.Entry> byName(YamlMap map) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach(entry -> entries.put(entry.name(), entry));
        return entries;
    }

    /** A section with what a part adds to it. */
    private YamlMap.Entry both(YamlMap.Entry section, YamlMap.Entry part) {
        if (!(section.value() instanceof YamlMap before) || !(part.value() instanceof YamlMap added)) {
            return section;
        }
        Map<String, YamlMap.Entry> entries = byName(before);
        for (YamlMap.Entry entry : added.entries()) {
            YamlMap.Entry first = entries.putIfAbsent(entry.name(), entry);
            if (first != null) {
                twice(entry, first);
            }
        }
        return new YamlMap.Entry(section.key(), new YamlMap(before.span(), List.copyOf(entries.values())));
    }

    private void twice(YamlMap.Entry second, YamlMap.Entry first) {
        String where = first.key().span().start().toString();
        problems.add(second.key()
                .span()
                .error(
                        new Text("'" + second.name() + "' is stated already", "“" + second.name() + "”已有定义"),
                        new Text("see " + where, "见 " + where)));
    }

    /** Tells parts whose version nobody states. */
    void tellLeft(Set<String> versions) {
        for (Outline part : waiting.values()) {
            String start = part.rulebook().text() + " ";
            String version = part.partOf().text();
            List<String> known = versions.stream()
                    .filter(key -> key.startsWith(start))
                    .map(key -> key.substring(start.length()))
                    .toList();
            problems.add(part.partOf()
                    .span()
                    .error(
                            "there is no version '" + version + "' of '"
                                    + part.rulebook().text() + "'",
                            DidYouMean.advice(version, known)));
        }
    }
}
