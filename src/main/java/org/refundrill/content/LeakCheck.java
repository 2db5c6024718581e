package org.refundrill.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Span;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Leak;
import org.refundrill.training.Leaks;

/** Tells which scenarios give their answers away, at the part of the file that does so. */
final class LeakCheck {
    /** Enough to see a habit, and few enough for an author not to wait. */
    private static final int CASES = 120;

    private final Library library;
    private final Catalogue others;
    private final List<ExerciseType> types;
    private final Problems problems;

    /**
     * A check.
     *
     * @param library what is checked
     * @param others what lies beside it: its cases may be made of others', or be decided in other markets, too
     */
    LeakCheck(Library library, Catalogue others, List<ExerciseType> types, Problems problems) {
        this.library = library;
        this.others = others;
        this.types = types;
        this.problems = problems;
    }

    void run() {
        Leaks leaks = new Leaks(new CaseDesk(() -> new Beside(library, others), types));
        List<Scenario> own = library.own();
        List<List<Leak>> found = leaks.of(own, CASES);
        for (int i = 0; i < own.size(); i++) {
            for (Leak leak : found.get(i)) {
                problems.add(place(own.get(i), leak.at()).error(leak.what(), leak.advice()));
            }
        }
    }

    /** The key of the part; the file is read again, as a scenario does not remember where it was written. */
    private Span place(Scenario scenario, Leak.Part part) {
        Path file = library.fileOf(scenario);
        Optional<YamlMap> map =
                library.content().yaml(file).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
        return map.flatMap(all -> all.entries().stream()
                        .filter(entry -> entry.name().equals(key(part)))
                        .findFirst()
                        .map(entry -> entry.key().span()))
                .or(() -> map.map(YamlMap::span))
                .orElseGet(() -> Span.ofFile(file.toString()));
    }

    private static String key(Leak.Part part) {
        return switch (part) {
            case ASKS -> "asks";
            case REACHES -> "reaches";
            case DRAWS -> "draws";
            case WORLD -> "world";
        };
    }
}
