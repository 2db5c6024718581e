package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.problem.Problems;
import org.refundrill.skill.SkillId;

/**
 * Each folder holds a curriculum with one mistake and the exact text a trainer gets to read. With
 * {@code -Dexpected.refresh=true} the texts are written anew, to be read in review.
 */
class InvalidCurriculaTest {
    private static final Path FOLDERS = Path.of("src/test/resources/invalid-curricula");
    private static final String EXPECTED = "expected.txt";
    private static final CurriculumReader.Offer OFFER = new CurriculumReader.Offer(
            List.of("bank-desk", "tea-shop"),
            Map.of(
                    "tin-return", of("tea-shop", "K1"),
                    "late-return", of("tea-shop", "K2", "K1"),
                    "opened-tin", of("tea-shop", "K1"),
                    "torn-label", of("tea-shop", "K4", "K1"),
                    "chargeback", of("bank-desk", "K1")));

    private static CurriculumReader.Offered of(String pack, String... skills) {
        return new CurriculumReader.Offered(
                pack, Stream.of(skills).map(SkillId::new).toList());
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
        Path file = folder.resolve("starter.yaml");
        Problems problems = new Problems();

        YamlReader.read("curricula/starter.yaml", Files.readAllBytes(file), problems)
                .ifPresent(node -> CurriculumReader.read("starter", node, OFFER, problems));

        if (Boolean.getBoolean("expected.refresh")) {
            Files.writeString(folder.resolve(EXPECTED), problems.render());
        }
        assertThat(problems.hasErrors()).as("errors of " + mistake).isTrue();
        assertThat(problems.render()).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    }

    @Test
    void areMany() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(20);
    }
}
