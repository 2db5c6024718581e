package org.refundrill.content;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.ExampleCheck;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Words;
import org.refundrill.training.Catalogue;
import org.refundrill.world.Schema;

/** Everything authors wrote, read at once from a content directory: packs, rulebooks, scenarios, examples. */
public final class Library implements Catalogue {
    private final ContentFolder content;
    private final Function<Words, NameSource> names;
    private final List<String> exercises;
    private final Map<String, PackFolder> folders = new LinkedHashMap<>();
    private final Map<String, Pack> packs = new LinkedHashMap<>();
    private final Map<String, RulebookShelf> shelves = new LinkedHashMap<>();
    private final Map<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, Curriculum> curricula = new TreeMap<>();
    private final Map<String, Blueprint> exams = new TreeMap<>();
    private int examples;

    private Library(ContentFolder content, Function<Words, NameSource> names, List<String> exercises) {
        this.content = content;
        this.names = names;
        this.exercises = exercises;
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
        Library library = new Library(new ContentFolder(root, problems), names, exercises);
        library.content.packs().forEach(library::pack);
        library.content.curricula().forEach(library::curriculum);
        library.content.exams().forEach(library::exam);
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
        Library library = new Library(new ContentFolder(root, problems), names, exercises);
        library.packs.putAll(packs.packs);
        library.scenarios.putAll(packs.scenarios);
        files.forEach(library::curriculum);
        return library;
    }

    /** Reads one pack's folder, with its examples run; calendars are looked for beside it. */
    public static Library readPack(
            Path folder, Function<Words, NameSource> names, List<String> exercises, Problems problems) {
        Library library = new Library(ContentFolder.above(folder, problems), names, exercises);
        library.pack(folder);
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
    public ZoneId zone(String pack) {
        Pack found = packs.get(pack);
        return found == null ? ZoneOffset.UTC : found.zone();
    }

    @Override
    public Text market(String pack) {
        Pack found = packs.get(pack);
        return found == null ? Text.same(pack) : found.market();
    }

    @Override
    public Map<String, RulebookShelf> rulebooks() {
        return shelves;
    }

    @Override
    public Map<String, Scenario> scenarios() {
        return scenarios;
    }

    @Override
    public Map<String, Curriculum> curricula() {
        return curricula;
    }

    @Override
    public Map<String, Blueprint> exams() {
        return exams;
    }

    @Override
    public List<Example> examples(String rulebook) {
        return folders.values().stream()
                .filter(folder -> folder.rulebooks().containsKey(rulebook))
                .findFirst()
                .map(folder -> folder.examples(content.telling(new Problems())))
                .orElse(List.of());
    }

    /** The scenarios of the packs that were read here, those beside curricula left out. */
    List<Scenario> own() {
        return folders.values().stream()
                .flatMap(folder -> folder.scenarios().values().stream())
                .toList();
    }

    /** The file in which a scenario of these packs stands: it bears its name. */
    Path fileOf(Scenario scenario) {
        PackFolder folder = folders.get(scenario.pack());
        return (folder == null ? content.root() : folder.folder()).resolve(scenario.id() + ".yaml");
    }

    ContentFolder content() {
        return content;
    }

    /** How many examples were run. */
    public int examples() {
        return examples;
    }

    /** Runs every pack's examples; what does not come out as expected is told. */
    public void runExamples() {
        for (PackFolder folder : folders.values()) {
            for (Example example : folder.examples(content)) {
                examples++;
                List<Rulebook> rulebooks = folder.rulebooks().values().stream()
                        .map(shelf -> shelf.of(example.world()))
                        .toList();
                ExampleCheck.run(rulebooks, example, content.problems());
            }
        }
    }

    private void pack(Path folder) {
        PackFolder.read(content, folder, names, exercises, true).ifPresent(read -> {
            folders.put(read.pack().id(), read);
            packs.put(read.pack().id(), read.pack());
            shelves.putAll(read.rulebooks());
            scenarios.putAll(read.scenarios());
        });
    }

    private void curriculum(Path file) {
        curriculum(content, file, CurriculumReader.Offer.of(packs.keySet(), scenarios))
                .ifPresent(curriculum -> curricula.put(ContentFolder.id(file), curriculum));
    }

    private void exam(Path file) {
        String id = ContentFolder.id(file);
        content.yaml(file)
                .flatMap(node -> BlueprintReader.read(id, node, curricula, scenarios, content.problems()))
                .ifPresent(exam -> exams.put(id, exam));
    }

    static Optional<Curriculum> curriculum(ContentFolder content, Path file, CurriculumReader.Offer offer) {
        return content.yaml(file)
                .flatMap(node -> CurriculumReader.read(ContentFolder.id(file), node, offer, content.problems()));
    }
}
