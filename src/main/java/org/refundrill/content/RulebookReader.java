package org.refundrill.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.RulebookSource;

/** Reads a rulebook file. An entry that cannot be read does not keep the others from being checked. */
public final class RulebookReader {

    private static final String RULING = "ruling";

    private final Problems problems;
    private final Set<String> broken = new LinkedHashSet<>();

    private RulebookReader(Problems problems) {
        this.problems = problems;
    }

    /** The file's outline; entries are bound one by one. */
    record Outline(
            Located rulebook,
            Located version,
            Text title,
            RulebookSource.@Nullable Effective effective,
            Located selectedBy,
            @Nullable YamlMap parameters,
            YamlMap facts,
            @Nullable YamlMap derived,
            YamlMap tables,
            @WhenAbsent List<Located> answers,
            @Nullable YamlNode ruling,
            YamlMap clauses) {}

    /** The rulebook as written; empty when not even its sections can be told apart. */
    public static Optional<RulebookSource> read(YamlNode file, Problems problems) {
        return YamlBinder.bind(file, Outline.class, problems)
                .map(outline -> new RulebookReader(problems).source(file, outline));
    }

    private RulebookSource source(YamlNode file, Outline outline) {
        return new RulebookSource(
                file.span(),
                outline.rulebook(),
                outline.version(),
                outline.title(),
                outline.effective(),
                outline.selectedBy(),
                entries(outline.parameters(), RulebookSource.Parameter.class),
                entries(outline.facts(), RulebookSource.Fact.class),
                entries(outline.derived(), RulebookSource.Derived.class),
                entries(outline.tables(), RulebookSource.Table.class),
                outline.answers(),
                ruling(file, outline),
                entries(outline.clauses(), RulebookSource.ClauseText.class),
                Collections.unmodifiableSet(broken));
    }

    /** How requests are decided; none where the rulebook only answers what exercises ask for. */
    private RulebookSource.@Nullable Deciding ruling(YamlNode file, Outline outline) {
        YamlNode written = outline.ruling();
        if (written == null) {
            if (outline.answers().isEmpty()) {
                problems.add(file.span()
                        .error(
                                "this rulebook neither rules nor answers",
                                "add 'ruling:', or 'answers:' with the values that exercises ask for"));
                broken.add(RULING);
            }
            return null;
        }
        Optional<RulebookSource.Deciding> bound = YamlBinder.bind(written, RulebookSource.Deciding.class, problems);
        if (bound.isEmpty()) {
            broken.add(RULING);
        }
        return bound.orElse(null);
    }

    private <T> Map<Located, T> entries(@Nullable YamlMap section, Class<T> type) {
        Map<Located, T> entries = new LinkedHashMap<>();
        if (section != null) {
            for (YamlMap.Entry entry : section.entries()) {
                Optional<T> bound = YamlBinder.bind(entry.value(), type, problems);
                bound.ifPresent(value -> entries.put(entry.key().located(), value));
                if (bound.isEmpty()) {
                    broken.add(entry.name());
                }
            }
        }
        return Collections.unmodifiableMap(entries);
    }
}
