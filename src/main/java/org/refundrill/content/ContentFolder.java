package org.refundrill.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;
import org.refundrill.training.Catalogue.Trained;

/**
 * A content directory: where packs, calendars and curricula lie, and their files as YAML.
 *
 * @param root the directory that holds {@code scenarios} and {@code curricula}
 * @param problems told of what cannot be read
 */
record ContentFolder(Path root, Problems problems) {
    private static final List<String> OTHERS = List.of("pack.yaml", "words.yaml", "examples.yaml");
    private static final Pattern DUTY = Pattern.compile("duty: *([A-Z]{2}[0-9]{1,2}[a-z]?) *(#.*)?");
    private static final Pattern TIER = Pattern.compile("tier: *([1-4]) *(#.*)?");

    /** The content directory that a pack's folder lies in. */
    static ContentFolder above(Path pack, Problems problems) {
        Path parent = pack.toAbsolutePath().getParent();
        Path above = parent == null ? null : parent.getParent();
        return new ContentFolder(above == null ? pack : above, problems);
    }

    /** The same directory, telling somebody else. */
    ContentFolder telling(Problems others) {
        return new ContentFolder(root, others);
    }

    /** What a file or folder is called: its name without the ending. */
    static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    }

    List<Path> packs() {
        return list(root.resolve("scenarios"), folder -> Files.isRegularFile(folder.resolve("pack.yaml")));
    }

    List<Path> curricula() {
        return list(root.resolve("curricula"), ContentFolder::yamlFile);
    }

    /** The files of exams. */
    List<Path> exams() {
        return list(root.resolve("curricula").resolve("exams"), ContentFolder::yamlFile);
    }

    /** A calendar that a pack uses: the one beside the pack, or else the content directory's. */
    Path calendar(Path pack, String id) {
        Path beside = pack.resolveSibling("calendars").resolve(id + ".yaml");
        return Files.isRegularFile(beside)
                ? beside
                : root.resolve("scenarios").resolve("calendars").resolve(id + ".yaml");
    }

    /** A pack's rulebook versions. */
    List<Path> rulebooks(Path pack) {
        return list(pack.resolve("rulebook"), ContentFolder::yamlFile);
    }

    /** A pack's scenarios: every file that is nothing else. */
    List<Path> scenarios(Path pack) {
        return list(pack, file -> yamlFile(file) && !OTHERS.contains(String.valueOf(file.getFileName())));
    }

    /** Whether some pack has a scenario with this id. */
    boolean hasScenario(String id) {
        return packs().stream().anyMatch(pack -> Files.isRegularFile(pack.resolve(id + ".yaml")));
    }

    /** What several scenarios of a pack share. */
    List<Path> shared(Path pack) {
        return list(pack.resolve("shared"), ContentFolder::yamlFile);
    }

    /** What a scenario's file says on lines of their own to train, found without reading it as YAML; empty where none do. */
    static Optional<Trained> trained(Path file) {
        String duty = "";
        int tier = 0;
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Matcher of = DUTY.matcher(line);
                Matcher hard = TIER.matcher(line);
                duty = of.matches() ? of.group(1) : duty;
                tier = hard.matches() ? Integer.parseInt(hard.group(1)) : tier;
                if (!duty.isEmpty() && tier > 0) {
                    return Optional.of(new Trained(duty, tier));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    Optional<YamlNode> yaml(Path file) {
        try {
            return YamlReader.read(name(file), Files.readAllBytes(file), problems);
        } catch (IOException unreadable) {
            problems.add(Span.ofFile(name(file)).error("the file cannot be read", "check its name and permissions"));
            return Optional.empty();
        }
    }

    /** A file that a pack may do without. */
    Optional<YamlNode> optional(Path file) {
        return Files.isRegularFile(file) ? yaml(file) : Optional.empty();
    }

    private static boolean yamlFile(Path file) {
        return !Files.isDirectory(file) && file.toString().endsWith(".yaml");
    }

    private List<Path> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            problems.add(Span.ofFile(name(folder)).error("the folder cannot be read", "check its permissions"));
            return List.of();
        }
    }

    /** The file as people name it: relative to the content directory where it lies inside. */
    private String name(Path file) {
        Path base = root.toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        return (full.startsWith(base) ? base.relativize(full) : full).toString().replace('\\', '/');
    }
}
