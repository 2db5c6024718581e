package org.refundrill.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * Draws and records that several scenarios of a pack share: who takes part, how they sound, which shop it is. A scenario
 * that uses them may state any of them otherwise.
 *
 * @param draws the draws, which come before those of the scenario
 * @param world the records
 */
record Shared(YamlMap draws, YamlMap world) {

    /** The file as it is written. */
    record Written(@Nullable YamlMap draws, @Nullable YamlMap world) {}

    static Optional<Shared> read(YamlNode file, Problems problems) {
        YamlMap nothing = new YamlMap(file.span(), List.of());
        return YamlBinder.bind(file, Written.class, problems)
                .map(written -> new Shared(
                        written.draws() == null ? nothing : written.draws(),
                        written.world() == null ? nothing : written.world()));
    }

    /** Draws and records of a scenario with those that it uses. */
    static Shared with(List<Located> uses, Map<String, Shared> known, YamlMap draws, YamlMap world, Problems problems) {
        YamlMap allDraws = new YamlMap(draws.span(), List.of());
        YamlMap allRecords = new YamlMap(world.span(), List.of());
        for (Located name : uses) {
            Shared shared = known.get(name.text());
            if (shared == null) {
                problems.add(name.span()
                        .error(
                                "nothing is shared under the name '" + name.text() + "'",
                                DidYouMean.advice(name.text(), known.keySet())));
            } else {
                allDraws = over(allDraws, shared.draws(), false);
                allRecords = over(allRecords, shared.world(), true);
            }
        }
        return new Shared(over(allDraws, draws, false), over(allRecords, world, true));
    }

    /**
     * A map laid over another: what both state is as the upper one says, in the place where the lower one has it.
     *
     * @param deep whether maps below are laid over one another in the same way, rather than replaced
     */
    private static YamlMap over(YamlMap lower, YamlMap upper, boolean deep) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        lower.entries().forEach(entry -> entries.put(entry.name(), entry));
        for (YamlMap.Entry entry : upper.entries()) {
            YamlMap.Entry below = entries.get(entry.name());
            if (deep && below != null && below.value() instanceof YamlMap a && entry.value() instanceof YamlMap b) {
                entries.put(entry.name(), new YamlMap.Entry(entry.key(), over(a, b, false)));
            } else {
                entries.put(entry.name(), entry);
            }
        }
        return new YamlMap(upper.span(), List.copyOf(entries.values()));
    }
}
