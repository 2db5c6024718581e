package org.refundrill.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Severity;
import org.refundrill.problem.Span;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.rulebook.RulebookSource;

/** Reads the versions of a pack's rulebooks, those included that are stated as changes of another or in several files. */
final class RulebookVersions {

    private final List<YamlNode> files;
    private final BiFunction<RulebookSource, Problems, Optional<Rulebook>> compiler;
    private final Problems problems;
    /** Each version's tree by rulebook and version. */
    private final Map<String, YamlMap> trees = new LinkedHashMap<>();

    private final List<Read> read = new ArrayList<>();

    private record Read(RulebookSource source, RulebookShelf.Version version) {}

    private RulebookVersions(
            List<YamlNode> files,
            BiFunction<RulebookSource, Problems, Optional<Rulebook>> compiler,
            Problems problems) {
        this.files = files;
        this.compiler = compiler;
        this.problems = problems;
    }

    /** The versions that can be used, by rulebook; what is wrong with the others is told. */
    static Map<String, List<RulebookShelf.Version>> read(
            List<YamlNode> files,
            BiFunction<RulebookSource, Problems, Optional<Rulebook>> compiler,
            Problems problems) {
        RulebookVersions versions = new RulebookVersions(files, compiler, problems);
        versions.all();
        versions.periods();
        Map<String, List<RulebookShelf.Version>> shelves = new LinkedHashMap<>();
        versions.read.forEach(
                one -> shelves.computeIfAbsent(one.version().rulebook().id(), k -> new ArrayList<>())
                        .add(one.version()));
        return shelves;
    }

    private void all() {
        List<YamlNode> amendments = new ArrayList<>();
        RulebookParts parts = RulebookParts.among(files, problems);
        for (YamlNode file : files) {
            if (Amendment.is(file)) {
                amendments.add(file);
            } else if (!RulebookParts.is(file)) {
                stated(file, parts);
            }
        }
        parts.tellLeft(trees.keySet());
        Map<YamlMap, Amendment.Outline> waiting = new LinkedHashMap<>();
        amendments.forEach(
                file -> Amendment.outline(file, problems).ifPresent(outline -> waiting.put((YamlMap) file, outline)));
        while (amend(waiting)) {
            // Another one may be based on what was read just now.
        }
        waiting.values().forEach(outline -> noBase(outline, waiting));
    }

    /** Reads a version that is written out, with the parts that stand in other files. */
    private void stated(YamlNode file, RulebookParts parts) {
        if (file instanceof YamlMap map) {
            String rulebook = text(map, "rulebook");
            String version = text(map, "version");
            YamlMap whole = parts.joined(map, rulebook, version);
            trees.putIfAbsent(key(rulebook, version), whole);
            compile(whole, problems);
        } else {
            RulebookReader.read(file, problems);
        }
    }

    /** Reads those whose base is known; whether there was one. */
    private boolean amend(Map<YamlMap, Amendment.Outline> waiting) {
        for (Map.Entry<YamlMap, Amendment.Outline> entry : waiting.entrySet()) {
            Amendment.Outline outline = entry.getValue();
            YamlMap base =
                    trees.get(key(outline.rulebook().text(), outline.basedOn().text()));
            if (base != null) {
                waiting.remove(entry.getKey());
                Problems own = new Problems();
                YamlMap whole = Amendment.whole(base, entry.getKey(), own);
                trees.putIfAbsent(
                        key(outline.rulebook().text(), outline.version().text()), whole);
                if (own.isEmpty()) {
                    compile(whole, own);
                }
                tell(own, outline.basedOn());
                return true;
            }
        }
        return false;
    }

    /** What the changes break in the other file is told here, where they were made. */
    private void tell(Problems own, Located basedOn) {
        Span here = basedOn.span();
        for (Problem problem : own.all()) {
            if (problem.position().file().equals(here.start().file())) {
                problems.add(problem);
            } else if (!problems.all().contains(problem)) {
                Text what = both("with these changes: ", "按此修改后：", problem.said());
                String end = problem.advice().isEmpty() ? "" : "; ";
                Text where = both(
                        "see " + problem.position() + end,
                        "见 " + problem.position() + end.replace("; ", "；"),
                        problem.advised());
                problems.add(
                        problem.severity() == Severity.ERROR ? here.error(what, where) : here.warning(what, where));
            }
        }
    }

    /** What has no Chinese words of its own yet gets them as a whole. */
    private static Text both(String en, String zh, Text text) {
        return text.en().equals(text.zh()) ? Text.same(en + text.en()) : new Text(en + text.en(), zh + text.zh());
    }

    private void noBase(Amendment.Outline outline, Map<YamlMap, Amendment.Outline> waiting) {
        String base = outline.basedOn().text();
        boolean circle = waiting.values().stream()
                .anyMatch(other -> other.version().text().equals(base)
                        && other.rulebook().text().equals(outline.rulebook().text()));
        Set<String> known = new LinkedHashSet<>();
        trees.keySet().stream()
                .filter(key -> key.startsWith(outline.rulebook().text() + " "))
                .forEach(key -> known.add(key.substring(key.indexOf(' ') + 1)));
        problems.add(
                circle
                        ? outline.basedOn()
                                .span()
                                .error(
                                        "version '" + outline.version().text() + "' is based on itself",
                                        "write one version out in full")
                        : outline.basedOn()
                                .span()
                                .error(
                                        "there is no version '" + base + "' of '"
                                                + outline.rulebook().text() + "'",
                                        DidYouMean.advice(base, known)));
    }

    private void compile(YamlMap tree, Problems own) {
        RulebookReader.read(tree, own)
                .filter(source -> lasts(source, own))
                .ifPresent(source -> compiler.apply(source, own)
                        .ifPresent(rulebook -> read.add(new Read(source, RulebookShelf.Version.of(source, rulebook)))));
    }

    /** Whether a version holds for a day at least. */
    private static boolean lasts(RulebookSource source, Problems own) {
        RulebookSource.Effective effective = source.effective();
        LocalDate to = effective == null ? null : effective.to();
        if (effective == null || to == null || effective.from().isBefore(to)) {
            return true;
        }
        own.add(source.version()
                .span()
                .error(
                        "the version ends on " + to + ", before its first day is over",
                        "'to' is the first day on which it does not hold any more"));
        return false;
    }

    /** Versions follow one another without a day that belongs to none or to two. */
    private void periods() {
        Map<String, List<Read>> byRulebook = new LinkedHashMap<>();
        read.stream()
                .sorted(Comparator.comparing(one -> one.version().from()))
                .forEach(one -> byRulebook
                        .computeIfAbsent(one.version().rulebook().id(), k -> new ArrayList<>())
                        .add(one));
        byRulebook.values().forEach(versions -> {
            for (int i = 1; i < versions.size(); i++) {
                period(versions.get(i - 1), versions.get(i));
            }
        });
    }

    private void period(Read before, Read after) {
        LocalDate to = before.version().to();
        LocalDate from = after.version().from();
        String old = before.version().rulebook().version();
        String young = after.version().rulebook().version();
        Span here = after.source().version().span();
        if (old.equals(young)) {
            problems.add(
                    here.error("a second file for version '" + young + "'", "give each version a name of its own"));
        } else if (before.version().from().equals(from)) {
            problems.add(here.error(
                    "versions '" + old + "' and '" + young + "' begin on the same day",
                    "write under 'effective' from which day each of them holds"));
        } else if (to.isBefore(from)) {
            problems.add(here.error(
                    "no version holds from " + to + " until " + from,
                    "let '" + old + "' end on the day on which '" + young + "' begins: to: " + from));
        } else if (to.isAfter(from) && to.isBefore(LocalDate.MAX)) {
            problems.add(here.error(
                    "versions '" + old + "' and '" + young + "' both hold on " + from,
                    "let '" + old + "' end on the day on which '" + young + "' begins: to: " + from));
        }
    }

    private static String key(String rulebook, String version) {
        return rulebook + " " + version;
    }

    private static String text(YamlMap map, String key) {
        @Nullable YamlNode node = map.get(key).orElse(null);
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
