package org.refundrill.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CaseGenerator;
import org.refundrill.content.ExamplesReader;
import org.refundrill.content.Library;
import org.refundrill.content.LiteralReader;
import org.refundrill.content.Pack;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.json.Json;
import org.refundrill.json.WorldShape;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Example;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;

/**
 * Cases of every scenario of a content directory, dealt over the scenarios of a pack in turn.
 *
 * @param library what authors wrote
 * @param problems what is wrong with it
 */
record ShippedCases(Library library, Problems problems) {
    private static final List<String> EXERCISES =
            ExerciseTypes.all().stream().map(ExerciseType::id).toList();

    /** Reads a content directory and runs its examples. */
    static ShippedCases in(Path root) {
        Problems problems = new Problems();
        Library library = Library.read(root, PackNames::of, EXERCISES, problems);
        library.runExamples();
        return new ShippedCases(library, problems);
    }

    /** Reads one pack of it. */
    static ShippedCases ofPack(Path folder) {
        Problems problems = new Problems();
        return new ShippedCases(Library.readPack(folder, PackNames::of, EXERCISES, problems), problems);
    }

    /** The families of a pack whose cases stand for themselves; a drawer's parts are proved where they come from. */
    List<Scenario> scenarios(String pack) {
        return library.scenarios().values().stream()
                .filter(scenario -> scenario.pack().equals(pack) && scenario.bundle() == null)
                .toList();
    }

    /** Shows {@code count} cases of a pack, decided by its rulebook, on all processors. */
    void deal(String pack, long count, Consumer<CaseFile> to) {
        List<Scenario> scenarios = scenarios(pack);
        CaseGenerator generator = new CaseGenerator(
                (rulebook, world) -> library.rulebooks().get(rulebook).decide(world));
        LongStream.range(0, count)
                .parallel()
                .mapToObj(
                        i -> generator.generate(scenarios.get((int) (i % scenarios.size())), 1 + i / scenarios.size()))
                .forEach(to);
    }

    /** The cases with known outcomes that a pack's author wrote. */
    List<Example> examples(SecondOpinion opinion) {
        Pack pack = library.packs().get(opinion.pack());
        Path file = opinion.examples();
        try {
            return YamlReader.read(file.toString(), Files.readAllBytes(file), new Problems())
                    .map(yaml ->
                            ExamplesReader.read(yaml, pack.schema(), new LiteralReader(pack.zone()), new Problems()))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The world of a case as {@code generate --key} writes it. */
    String json(String pack, World world) {
        return Json.line(new WorldShape(
                        library.schema(pack),
                        library.zone(pack),
                        library.packs().get(pack).currency())
                .of(world));
    }
}
