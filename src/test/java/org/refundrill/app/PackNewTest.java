package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A trainer who never wrote a pack gets one that works, and is told what to do with it. */
class PackNewTest {
    @TempDir
    private Path home;

    private Path packs;
    private Program program;

    @BeforeEach
    void open() {
        packs = home.resolve("content/scenarios");
        program = new Program(home, home.resolve("content"));
    }

    @Test
    void writesAPackAndSaysWhatToTypeNext() throws IOException {
        String out = program.run("", "pack", "new", "lantern-shop");
        assertThat(program.code()).isZero();
        assertThat(out.lines().toList())
                .hasSize(6)
                .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
        assertThat(program.said())
                .contains("lint " + packs.resolve("lantern-shop"))
                .contains("preview --scenario lantern-shop-returns --seed 1")
                .contains("verify --pack lantern-shop --count 1000");
        try (Stream<Path> files = Files.walk(packs.resolve("lantern-shop"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("new-pack");
            }
        }
    }

    @Test
    void thePackLintsCleanIsProvedReachesEverythingAndMakesCases() {
        program.run("", "pack", "new", "lantern-shop");
        assertThat(program.run("", "lint"))
                .isEqualTo("1 rulebooks, 1 scenarios, 4 examples, 0 curricula: 0 problems\n");
        program.run("", "verify", "--count", "400");
        assertThat(program.code()).as("verify").isZero();
        String coverage = program.run("", "coverage", "--count", "400");
        assertThat(coverage).contains("clauses: 5 of 5", "rows: 9 of 9");
        assertThat(program.code()).as("coverage").isZero();
        List<Map<?, ?>> cases =
                Program.lines(program.run("", "generate", "--pack", "lantern-shop", "--count", "3", "--key"));
        assertThat(cases)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.get("scenario")).isEqualTo("lantern-shop-returns"));
    }

    @Test
    void awayFromTheContentThePackHasItsCalendarBesideIt() {
        Path elsewhere = home.resolve("my packs");
        program.run("", "pack", "new", "lantern-shop", "--dir", elsewhere.toString());
        assertThat(elsewhere.resolve("calendars/weekends.yaml")).isRegularFile();
        assertThat(program.run("", "lint", elsewhere.resolve("lantern-shop").toString()))
                .contains("1 scenarios, 4 examples", ": 0 problems");
    }

    @Test
    void neverTouchesWhatIsThere() throws IOException {
        Path own = packs.resolve("lantern-shop");
        Files.createDirectories(own);
        Files.writeString(own.resolve("notes.txt"), "mine");
        program.run("", "pack", "new", "lantern-shop");
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.said()).contains("already, and it stays as it is");
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files).containsExactly(own.resolve("notes.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lantern", "lantern shop", "../lantern", "lantern_shop", "7days", "-x", "calendars", "new-pack"})
    void refusesNamesThatCannotBeAFolderOfPacks(String name) {
        program.run("", "pack", "new", "--", name);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.said()).contains(name);
        assertThat(packs).doesNotExist();
    }

    @Test
    void tellsAScriptWhatItWrote() {
        Map<?, ?> told = Program.lines(program.run(Language.ZH, Format.JSON, "", "pack", "new", "lantern-shop"))
                .get(0);
        assertThat(told.get("folder")).isEqualTo(packs.resolve("lantern-shop").toString());
        assertThat((List<?>) told.get("files")).hasSize(6);
        assertThat(told.get("scenario")).isEqualTo("lantern-shop-returns");
    }

    @Test
    void saysInChineseWhyItRefuses() {
        program.run(Language.ZH, Format.TEXT, "", "pack", "new", "Lantern");
        assertThat(program.said()).contains("不能用作规则包名称");
    }
}
