package org.refundrill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.RulebookSource;

/**
 * A version stated as changes of another. What it comes to is the other one's tree with the changed entries in their
 * places: every entry still knows the file it was written in, and is checked as if the whole stood in one file.
 */
final class Amendment {
    static final String BASED_ON = "basedOn";
    private static final String CHANGES = "changes";
    private static final String NOTHING = "none";
    private static final String TABLES = "tables";
    private static final String ROWS = "rows";
    private static final String WITHOUT = "without";
    /** A parameter has either the one or the others. */
    private static final List<String> ONE_VALUE = List.of("value");

    private static final List<String> DATED_VALUES = List.of("event", "dated");

    private final String base;
    private final Problems problems;

    private Amendment(String base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    record Outline(
            Located rulebook,
            Located version,
            @Nullable Text title,
            RulebookSource.Effective effective,
            @Nullable Located selectedBy,
            Located basedOn,
            Changes changes) {}

    record Changes(
            @Nullable YamlMap parameters,
            @Nullable YamlMap facts,
            @Nullable YamlMap derived,
            @Nullable YamlMap tables,
            @Nullable YamlMap ruling,
            @Nullable YamlMap clauses) {}

    /** Whether a file states a version in this way. */
    static boolean is(YamlNode file) {
        return file instanceof YamlMap map
                && (map.get(BASED_ON).isPresent() || map.get(CHANGES).isPresent());
    }

    /** Its outline, or what is wrong with it. */
    static Optional<Outline> outline(YamlNode file, Problems problems) {
        return YamlBinder.bind(file, Outline.class, problems);
    }

    /** The whole version: the base as far as the file does not say otherwise. */
    static YamlMap whole(YamlMap base, YamlMap file, Problems problems) {
        String version = base.get("version")
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text())
                .orElse("");
        Amendment amendment = new Amendment(version, problems);
        Map<String, YamlMap.Entry> entries = entries(base);
        for (YamlMap.Entry entry : file.entries()) {
            if (entry.name().equals(CHANGES) && entry.value() instanceof YamlMap changes) {
                changes.entries()
                        .forEach(change ->
                                entries.compute(change.name(), (name, old) -> amendment.section(old, change)));
            } else if (!entry.name().equals(BASED_ON)) {
                entries.put(entry.name(), entry);
            }
        }
        return new YamlMap(file.span(), List.copyOf(entries.values()));
    }

    private YamlMap.Entry section(YamlMap.@Nullable Entry old, YamlMap.Entry change) {
        if (old == null || !(old.value() instanceof YamlMap before) || !(change.value() instanceof YamlMap after)) {
            return change;
        }
        if (change.name().equals("ruling")) {
            return new YamlMap.Entry(change.key(), merged(before, after));
        }
        Map<String, YamlMap.Entry> entries = entries(before);
        for (YamlMap.Entry entry : after.entries()) {
            YamlMap.Entry known = entries.get(entry.name());
            if (entry.value() instanceof YamlScalar scalar && scalar.text().equals(NOTHING)) {
                if (entries.remove(entry.name()) == null) {
                    nothingToTakeAway(entry, before);
                }
            } else if (known == null) {
                entries.put(entry.name(), entry);
            } else {
                entries.put(entry.name(), changed(change.name(), known, entry));
            }
        }
        return new YamlMap.Entry(change.key(), new YamlMap(after.span(), List.copyOf(entries.values())));
    }

    private void nothingToTakeAway(YamlMap.Entry entry, YamlMap before) {
        problems.add(entry.key()
                .span()
                .error(
                        "version '" + base + "' has no '" + entry.name() + "' to take away",
                        DidYouMean.advice(entry.name(), before.names())));
    }

    private YamlMap.Entry changed(String section, YamlMap.Entry old, YamlMap.Entry change) {
        if (!(old.value() instanceof YamlMap before) || !(change.value() instanceof YamlMap after)) {
            return change;
        }
        YamlMap kept = switch (section) {
            case "parameters" -> otherKind(before, after);
            case TABLES -> rows(before, after);
            default -> before;
        };
        YamlMap said = section.equals(TABLES)
                ? without(after, kept.get(ROWS).isPresent() ? List.of(ROWS, WITHOUT) : List.of(WITHOUT))
                : after;
        return new YamlMap.Entry(change.key(), merged(kept, said));
    }

    /** Who gives a parameter one value means it instead of dated ones, and the other way round. */
    private static YamlMap otherKind(YamlMap before, YamlMap after) {
        if (ONE_VALUE.stream().anyMatch(after.names()::contains)) {
            return without(before, DATED_VALUES);
        }
        return DATED_VALUES.stream().anyMatch(after.names()::contains) ? without(before, ONE_VALUE) : before;
    }

    /** The table with its rows changed. */
    private YamlMap rows(YamlMap before, YamlMap after) {
        Map<String, YamlMap.Entry> entries = entries(before);
        YamlMap.Entry old = entries.get(ROWS);
        if (old == null || !(old.value() instanceof YamlScalar text)) {
            return before;
        }
        RowChanges rows = new RowChanges(text.located(), problems);
        after.get(WITHOUT).ifPresent(names -> rows.without(names(names)));
        after.get(ROWS)
                .filter(YamlScalar.class::isInstance)
                .ifPresent(changes -> rows.put(((YamlScalar) changes).located()));
        entries.put(ROWS, new YamlMap.Entry(old.key(), new YamlScalar(text.style(), rows.text())));
        return new YamlMap(before.span(), List.copyOf(entries.values()));
    }

    private List<Located> names(YamlNode node) {
        List<Located> names = new ArrayList<>();
        if (node instanceof YamlList list && list.items().stream().allMatch(YamlScalar.class::isInstance)) {
            list.items().forEach(item -> names.add(((YamlScalar) item).located()));
        } else {
            problems.add(
                    node.span().error("expected a list of rows, not " + node.described(), "write it like [R1, R2]"));
        }
        return names;
    }

    /** The entries of both, those of the second where both have one; maps in maps alike. */
    private static YamlMap merged(YamlMap before, YamlMap after) {
        Map<String, YamlMap.Entry> entries = entries(before);
        for (YamlMap.Entry entry : after.entries()) {
            YamlMap.Entry old = entries.get(entry.name());
            boolean both = old != null && old.value() instanceof YamlMap && entry.value() instanceof YamlMap;
            entries.put(
                    entry.name(),
                    both && old != null
                            ? new YamlMap.Entry(entry.key(), merged((YamlMap) old.value(), (YamlMap) entry.value()))
                            : entry);
        }
        return new YamlMap(after.span(), List.copyOf(entries.values()));
    }

    private static YamlMap without(YamlMap map, List<String> names) {
        return new YamlMap(
                map.span(),
                map.entries().stream()
                        .filter(entry -> !names.contains(entry.name()))
                        .toList());
    }

    private static Map<String, YamlMap.Entry> entries(YamlMap map) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach(entry -> entries.put(entry.name(), entry));
        return entries;
    }
}
