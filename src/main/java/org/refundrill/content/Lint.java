package org.refundrill.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Words;
import org.refundrill.training.ContentCheck;

/** Checks packs and curricula. A file inside a pack stands for its pack. */
public final class Lint implements ContentCheck {
    private final Path content;
    private final Function<Words, NameSource> names;
    private final List<ExerciseType> types;
    private final List<String> exercises;

    /**
     * A check.
     *
     * @param content the content directory that is checked when no path is given
     * @param names gives the source of invented people for a pack's words
     * @param types the exercise types there are
     */
    public Lint(Path content, Function<Words, NameSource> names, List<ExerciseType> types) {
        this.content = content;
        this.names = names;
        this.types = List.copyOf(types);
        this.exercises = types.stream().map(ExerciseType::id).toList();
    }

    @Override
    public Result check(List<String> paths) {
        Problems problems = new Problems();
        List<Library> read = new ArrayList<>();
        if (paths.isEmpty()) {
            read.add(everything(content, problems));
        }
        for (String path : paths) {
            one(Path.of(path), problems, read);
        }
        // Cases of content with a mistake say nothing.
        if (!problems.hasErrors()) {
            read.forEach(library -> new LeakCheck(
                            library, Holdings.in(library.content().root(), names, exercises), types, problems)
                    .run());
        }
        return new Result(
                problems.isEmpty() ? problems : ChineseProblems.read().of(problems),
                read.stream().mapToInt(one -> one.rulebooks().size()).sum(),
                read.stream()
                        .mapToInt(one ->
                                one.rulebooks().isEmpty() ? 0 : one.scenarios().size())
                        .sum(),
                read.stream().mapToInt(Library::examples).sum(),
                read.stream().mapToInt(one -> one.curricula().size()).sum());
    }

    private Library everything(Path root, Problems problems) {
        Library all = Library.read(root, names, exercises, problems);
        all.runExamples();
        return all;
    }

    private void one(Path path, Problems problems, List<Library> read) {
        Path pack = packOf(path);
        if (pack != null) {
            read.add(Library.readPack(pack, names, exercises, problems));
        } else if (Files.isDirectory(path.resolve("scenarios"))) {
            read.add(everything(path, problems));
        } else if (Files.isDirectory(path)) {
            List<Path> files = curriculaIn(path);
            if (files.isEmpty()) {
                problems.add(Span.ofFile(path.toString())
                        .error(
                                "neither a pack nor curricula are here",
                                "name a folder with a pack.yaml, or a curriculum's file"));
            }
            read.add(curricula(path, files, problems));
        } else if (Files.isRegularFile(path)) {
            read.add(curricula(folder(path), List.of(path), problems));
        } else {
            problems.add(Span.ofFile(path.toString()).error("there is no such file or folder", "check its name"));
        }
    }

    /** Curricula are read against the packs beside their folder, or else those of the content directory. */
    private Library curricula(Path folder, List<Path> files, Problems problems) {
        Path above = folder.toAbsolutePath().normalize().getParent();
        Path root = above != null && Files.isDirectory(above.resolve("scenarios")) ? above : content;
        return Library.readCurricula(root, files, names, exercises, problems);
    }

    private static List<Path> curriculaIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The pack's folder in which a path lies; null when it lies in none. */
    private static @Nullable Path packOf(Path path) {
        Path at = path.toAbsolutePath().normalize();
        for (int up = 0; up < 3 && at != null; up++, at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pack.yaml"))) {
                Path named = path.normalize();
                // "." and ".." name no folder, and what lies beside a pack is found by its folder's name.
                boolean byName = up == 0 && !named.toString().isEmpty() && !named.endsWith("..");
                return byName ? named : at;
            }
        }
        return null;
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }
}
