package org.refundrill.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.calendar.ClockFunctions;
import org.refundrill.calendar.Clocks;
import org.refundrill.calendar.RestDays;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Functions;
import org.refundrill.feel.NamedFunction;
import org.refundrill.ledger.MoneyFunctions;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.RulebookCompiler;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Words;

/**
 * One pack with everything in its folder.
 *
 * @param folder where it lies
 * @param pack what its first page says
 * @param rulebooks its rulebooks by id
 * @param scenarios its scenarios by id
 */
record PackFolder(Path folder, Pack pack, Map<String, RulebookShelf> rulebooks, Map<String, Scenario> scenarios) {

    /**
     * Reads a pack; what is wrong is told and left out. Without a first page there is no pack.
     *
     * @param atOnce whether what scenarios say of other packs is read, too; else when a case needs it
     */
    static Optional<PackFolder> read(
            ContentFolder content,
            Path folder,
            Function<Words, NameSource> names,
            List<String> exercises,
            boolean atOnce) {
        String id = ContentFolder.id(folder);
        return content.yaml(folder.resolve("pack.yaml"))
                .flatMap(node -> PackReader.read(id, node, content.problems()))
                .map(pack -> {
                    Functions functions = functions(content, folder, pack);
                    Map<String, RulebookShelf> shelves = rulebooks(content, folder, pack, functions);
                    return new PackFolder(
                            folder,
                            pack,
                            shelves,
                            scenarios(content, folder, pack, functions, shelves, names, exercises, atOnce));
                });
    }

    /** Its worlds with known outcomes. */
    List<Example> examples(ContentFolder content) {
        return content.optional(folder.resolve("examples.yaml"))
                .map(node ->
                        ExamplesReader.read(node, pack.schema(), new LiteralReader(pack.zone()), content.problems()))
                .orElse(List.of());
    }

    /** The functions that a pack's expressions may call: its clocks and its money. */
    static Functions functions(ContentFolder content, Path folder, Pack pack) {
        RestDays calendar = content.yaml(content.calendar(folder, pack.calendar()))
                .flatMap(node -> CalendarReader.read(node, content.problems()))
                .orElseGet(RestDays::weekendsOnly);
        List<NamedFunction> all = new ArrayList<>(ClockFunctions.of(new Clocks(pack.zone(), calendar)));
        all.addAll(MoneyFunctions.of(pack.currency()));
        return Functions.with(all);
    }

    private static Map<String, RulebookShelf> rulebooks(
            ContentFolder content, Path folder, Pack pack, Functions functions) {
        List<YamlNode> files = content.rulebooks(folder).stream()
                .flatMap(file -> content.yaml(file).stream())
                .toList();
        Map<String, RulebookShelf> shelves = new LinkedHashMap<>();
        RulebookVersions.read(
                        files,
                        (source, told) ->
                                RulebookCompiler.compile(source, pack.schema(), pack.currency(), functions, told),
                        content.problems())
                .forEach((id, versions) -> shelves.put(id, new RulebookShelf(versions)));
        return shelves;
    }

    private static Map<String, Scenario> scenarios(
            ContentFolder content,
            Path folder,
            Pack pack,
            Functions functions,
            Map<String, RulebookShelf> shelves,
            Function<Words, NameSource> names,
            List<String> exercises,
            boolean atOnce) {
        Problems problems = content.problems();
        Words words = content.optional(folder.resolve("words.yaml"))
                .map(node -> WordsReader.read(node, problems))
                .orElseGet(Words::none);
        Surroundings around = new Surroundings(
                pack.id(),
                pack.schema(),
                pack.currency(),
                pack.zone(),
                functions,
                words,
                names.apply(words),
                named(content, folder, shelves),
                rulebook -> clauses(shelves.get(rulebook)),
                rulebook -> Optional.ofNullable(shelves.get(rulebook)).map(RulebookShelf::newest),
                exercises,
                content::hasScenario,
                shared(content, folder));
        MarketsReader markets = new MarketsReader(content, around, atOnce);
        Map<String, Scenario> scenarios = new TreeMap<>();
        content.scenarios(folder)
                .forEach(file -> content.yaml(file)
                        .flatMap(node -> ScenarioReader.read(node, around, markets::read, problems))
                        .filter(scenario -> shelves.containsKey(scenario.rulebook()))
                        .ifPresent(scenario -> scenarios.put(scenario.id(), scenario)));
        return scenarios;
    }

    /** The rulebooks that the files name: one with a mistake is there, too, and no second mistake of those who name it. */
    private static List<String> named(ContentFolder content, Path folder, Map<String, RulebookShelf> shelves) {
        Set<String> named = new LinkedHashSet<>(shelves.keySet());
        List<Path> files = content.rulebooks(folder);
        int good = shelves.values().stream()
                .mapToInt(shelf -> shelf.versions().size())
                .sum();
        ContentFolder quietly = content.telling(new Problems());
        for (Path file : good < files.size() ? files : List.<Path>of()) {
            quietly.yaml(file)
                    .flatMap(node -> node instanceof YamlMap map ? map.get("rulebook") : Optional.empty())
                    .ifPresent(node -> named.add(node instanceof YamlScalar scalar ? scalar.text() : ""));
        }
        return List.copyOf(named);
    }

    private static Map<String, Shared> shared(ContentFolder content, Path folder) {
        Map<String, Shared> shared = new LinkedHashMap<>();
        content.shared(folder)
                .forEach(file -> content.yaml(file)
                        .flatMap(node -> Shared.read(node, content.problems()))
                        .ifPresent(read -> shared.put(ContentFolder.id(file), read)));
        return shared;
    }

    private static Set<ClauseId> clauses(@Nullable RulebookShelf shelf) {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        if (shelf != null) {
            shelf.versions()
                    .forEach(version ->
                            clauses.addAll(version.rulebook().clauses().keySet()));
        }
        return clauses;
    }
}
