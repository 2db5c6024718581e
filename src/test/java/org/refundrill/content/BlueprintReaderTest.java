package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.language.Language;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;

/**
 * Exams as trainers write them. Each folder holds one with a mistake and the exact text a trainer gets to read, in both
 * languages. With {@code -Dexpected.refresh=true} the texts are written anew, to be read in review.
 */
class BlueprintReaderTest {
    private static final Path FOLDERS = Path.of("src/test/resources/invalid-exams");
    private static final Holdings CONTENT = Holdings.in(
            Path.of("."),
            PackNames::of,
            ExerciseTypes.all().stream().map(ExerciseType::id).toList());

    private static Optional<Blueprint> read(byte[] file, Problems problems) {
        return YamlReader.read("curricula/exams/final.yaml", file, problems)
                .flatMap(node ->
                        BlueprintReader.read("final", node, CONTENT.curricula(), CONTENT.scenarios(), problems));
    }

    static List<String> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellTheTrainerWhereWhatAndWhatToDo(String mistake) throws IOException {
        Path folder = FOLDERS.resolve(mistake);
        Problems problems = new Problems();
        Optional<Blueprint> read = read(Files.readAllBytes(folder.resolve("final.yaml")), problems);
        String chinese = ChineseProblems.read().of(problems).render(Language.ZH);

        if (Boolean.getBoolean("expected.refresh")) {
            Files.writeString(folder.resolve("expected.txt"), problems.render());
            Files.writeString(folder.resolve("expected.zh.txt"), chinese);
        }
        assertThat(problems.hasErrors()).as("errors of " + mistake).isTrue();
        assertThat(read).isEmpty();
        assertThat(problems.render()).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        assertThat(chinese).isEqualTo(Files.readString(folder.resolve("expected.zh.txt")));
    }

    @Test
    void anExamAsksAsManyCasesAsItsPartsAndTakesAllScenariosThatFitWhereNoneAreNamed() {
        Problems problems = new Problems();
        Blueprint blueprint =
                read("""
                exam: final
                title: {en: "Final exam", zh: "结业考试"}
                curriculum: new-hire
                minutes: 30
                cut: 0.70
                parts:
                  - {skill: K2, tier: 2, cases: 2, scenarios: [notice-window, running-clocks]}
                  - {skill: K4, tier: 2, cases: 1}
                """.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();

        assertThat(problems.render()).isEmpty();
        assertThat(blueprint.cases()).isEqualTo(3);
        assertThat(blueprint.forms()).as("two where nothing is said").isEqualTo(2);
        assertThat(blueprint.standard()).isEmpty();
        assertThat(blueprint.parts().get(0).scenarios()).containsExactly("notice-window", "running-clocks");
        assertThat(blueprint.parts().get(1).scenarios())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                Objects.requireNonNull(CONTENT.scenarios().get(id))
                                        .tier())
                        .isEqualTo(2));
    }

    @Test
    void whatJudgesExpectStandsWithTheExam() {
        Problems problems = new Problems();
        Blueprint blueprint =
                read("""
                exam: final
                title: {en: "Final exam", zh: "结业考试"}
                curriculum: new-hire
                minutes: 30
                cut: 0.70
                parts:
                  - {skill: K2, tier: 2, cases: 2, scenarios: [notice-window, running-clocks]}
                standard:
                  - judge: "Zhou Lan"
                    expects: {notice-window: 0.80, running-clocks: 0.65}
                """.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();

        assertThat(blueprint.standard().orElseThrow().judges()).containsOnlyKeys("Zhou Lan");
    }
}
