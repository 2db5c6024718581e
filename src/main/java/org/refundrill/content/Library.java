package org.refundrill.content;

import java.io.IOException;
import java.nio.file.Files;
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
import java.util.stream.Stream;
import org.refundrill.calendar.ClockFunctions;
import org.refundrill.calendar.Clocks;
import org.refundrill.calendar.RestDays;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Functions;
import org.refundrill.feel.NamedFunction;
import org.refundrill.ledger.MoneyFunctions;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.ExampleCheck;
import org.refundrill.rulebook.RulebookCompiler;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Words;
import org.refundrill.training.Catalogue;
import org.refundrill.world.Schema;

/** Everything authors wrote, read from a content directory: packs, rulebooks, scenarios, examples. */
public final class Library implements Catalogue {

    private final Path root;
    private final Function<Words, NameSource> names;
    private final List<String> exercises;
    private final Problems problems;
    private final Map<String, Pack> packs = new LinkedHashMap<>();
    private final Map<String, RulebookShelf> shelves = new LinkedHashMap<>();
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, Pack> packOfRulebook = new LinkedHashMap<>();
    private final Map<String, Curriculum> curricula = new TreeMap<>();
    private int examples;

    private Library(Path root, Function<Words, NameSource> names, List<String> exercises, Problems problems) {
        this.root = root;
        this.names = names;
        this.exercises = exercises;
        this.problems = problems;
    }

    /**
     * Reads all packs under {@code root/scenarios} and all curricula under {@code root/curricula}; what is wrong is told
     * and left out.
     *
     * @param root the content directory
     * @param names gives the source of invented people for a pack's words
     * @param exercises the ids of the exercise types there are
     */
    public static Library read(
            Path root, Function<Words, NameSource> names, List<String> exercises, Problems problems) {
        Library library = new Library(root, names, exercises, problems);
        for (Path folder : library.list(root.resolve("scenarios"))) {
            if (Files.isRegularFile(folder.resolve("pack.yaml"))) {
                library.pack(folder, true);
            }
        }
        library.list(root.resolve("curricula")).forEach(library::curriculum);
        return library;
    }

    /**
     * Reads curricula against all packs under {@code root/scenarios}. What is wrong with the packs is not told.
     *
     * @param files the curricula's files
     */
    static Library readCurricula(
            Path root, List<Path> files, Function<Words, NameSource> names, List<String> exercises, Problems problems) {
        Library packs = read(root, names, exercises, new Problems());
        Library library = new Library(root, names, exercises, problems);
        library.packs.putAll(packs.packs);
        library.scenarios.putAll(packs.scenarios);
        files.forEach(library::curriculum);
        return library;
    }

    /** Reads one pack's folder, with its examples run; calendars are looked for beside it. */
    public static Library readPack(
            Path folder, Function<Words, NameSource> names, List<String> exercises, Problems problems) {
        Path parent = folder.toAbsolutePath().getParent();
        Path above = parent == null ? folder : parent.getParent();
        Library library = new Library(above == null ? folder : above, names, exercises, problems);
        library.pack(folder, true);
        library.runExamples();
        return library;
    }

    /** The packs by id. */
    public Map<String, Pack> packs() {
        return packs;
    }

    @Override
    public Schema schema(String pack) {
        Pack found = packs.get(pack);
        return found == null ? SchemaReader.core() : found.schema();
    }

    @Override
    public java.time.ZoneId zone(String pack) {
        Pack found = packs.get(pack);
        return found == null ? java.time.ZoneOffset.UTC : found.zone();
    }

    @Override
    public Map<String, RulebookShelf> rulebooks() {
        return shelves;
    }

    /** The pack a rulebook belongs to. */
    public Optional<Pack> packOf(String rulebook) {
        return Optional.ofNullable(packOfRulebook.get(rulebook));
    }

    @Override
    public Map<String, Scenario> scenarios() {
        return scenarios;
    }

    @Override
    public Map<String, Curriculum> curricula() {
        return curricula;
    }

    /** How many examples were run. */
    public int examples() {
        return examples;
    }

    /** Runs every pack's examples; what does not come out as expected is told. */
    public void runExamples() {
        for (Pack pack : packs.values()) {
            for (Example example : examples(pack, problems)) {
                examples++;
                shelves.forEach((id, shelf) -> {
                    if (pack.equals(packOfRulebook.get(id))) {
                        ExampleCheck.run(shelf.of(example.world()), example, problems);
                    }
                });
            }
        }
    }

    private List<Example> examples(Pack pack, Problems told) {
        Path file = folder(pack).resolve("examples.yaml");
        return Files.isRegularFile(file)
                ? yaml(file)
                        .map(node -> ExamplesReader.read(node, pack.schema(), new LiteralReader(pack.zone()), told))
                        .orElse(List.of())
                : List.of();
    }

    @Override
    public List<Example> examples(String rulebook) {
        return packOf(rulebook).map(pack -> examples(pack, new Problems())).orElse(List.of());
    }

    private final Map<String, Path> folders = new LinkedHashMap<>();

    private Path folder(Pack pack) {
        return folders.getOrDefault(pack.id(), root);
    }

    private void pack(Path folder, boolean withScenarios) {
        String id = String.valueOf(folder.getFileName());
        Optional<Pack> read = yaml(folder.resolve("pack.yaml")).flatMap(node -> PackReader.read(id, node, problems));
        if (read.isEmpty()) {
            return;
        }
        Pack pack = read.get();
        packs.put(id, pack);
        folders.put(id, folder);
        Functions functions = functions(pack);
        rulebooks(folder, pack, functions);
        if (withScenarios) {
            scenarios(folder, pack, functions);
        }
    }

    private Functions functions(Pack pack) {
        List<NamedFunction> all = new ArrayList<>(ClockFunctions.of(new Clocks(pack.zone(), calendar(pack))));
        all.addAll(MoneyFunctions.of(pack.currency()));
        return Functions.with(all);
    }

    private RestDays calendar(Pack pack) {
        Path file = root.resolve("scenarios").resolve("calendars").resolve(pack.calendar() + ".yaml");
        return yaml(file).flatMap(node -> CalendarReader.read(node, problems)).orElseGet(RestDays::weekendsOnly);
    }

    private void rulebooks(Path folder, Pack pack, Functions functions) {
        List<YamlNode> files = list(folder.resolve("rulebook")).stream()
                .flatMap(file -> yaml(file).stream())
                .toList();
        Map<String, List<RulebookShelf.Version>> versions = RulebookVersions.read(
                files,
                (source, told) -> RulebookCompiler.compile(source, pack.schema(), pack.currency(), functions, told),
                problems);
        versions.forEach((id, all) -> {
            shelves.put(id, new RulebookShelf(all));
            packOfRulebook.put(id, pack);
        });
    }

    private void scenarios(Path folder, Pack pack, Functions functions) {
        Path file = folder.resolve("words.yaml");
        Words words = Files.isRegularFile(file)
                ? yaml(file).map(node -> WordsReader.read(node, problems)).orElseGet(() -> Words.none())
                : Words.none();
        Surroundings around = new Surroundings(
                pack.id(),
                pack.schema(),
                pack.currency(),
                pack.zone(),
                functions,
                words,
                names.apply(words),
                List.copyOf(shelves.keySet()),
                this::clauses,
                exercises);
        for (Path path : list(folder)) {
            String name = String.valueOf(path.getFileName());
            if (!List.of("pack.yaml", "words.yaml", "examples.yaml").contains(name)) {
                yaml(path)
                        .flatMap(node -> ScenarioReader.read(node, around, problems))
                        .ifPresent(scenario -> scenarios.put(scenario.id(), scenario));
            }
        }
    }

    private void curriculum(Path file) {
        String id = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
        CurriculumReader.Offer offer = CurriculumReader.Offer.of(packs, scenarios);
        yaml(file)
                .flatMap(node -> CurriculumReader.read(id, node, offer, problems))
                .ifPresent(curriculum -> curricula.put(id, curriculum));
    }

    private Set<ClauseId> clauses(String rulebook) {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        RulebookShelf shelf = shelves.get(rulebook);
        if (shelf != null) {
            shelf.versions()
                    .forEach(version ->
                            clauses.addAll(version.rulebook().clauses().keySet()));
        }
        return clauses;
    }

    /** The YAML files of a folder by name; for a folder of folders, those. */
    private List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            path -> Files.isDirectory(path) || path.toString().endsWith(".yaml"))
                    .filter(path -> !Files.isDirectory(path) || Files.exists(path.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(Span.ofFile(name(folder)).error("the folder cannot be read", "check its permissions"));
            return List.of();
        }
    }

    private Optional<YamlNode> yaml(Path file) {
        try {
            return YamlReader.read(name(file), Files.readAllBytes(file), problems);
        } catch (IOException unreadable) {
            problems.add(Span.ofFile(name(file)).error("the file cannot be read", "check its name and permissions"));
            return Optional.empty();
        }
    }

    /** The file as people name it: relative to the content directory where it lies inside. */
    private String name(Path file) {
        Path base = root.toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        return (full.startsWith(base) ? base.relativize(full) : full).toString().replace('\\', '/');
    }
}
