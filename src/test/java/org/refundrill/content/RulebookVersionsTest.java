package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.names.FakerNames;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.world.World;

/** A version stated as changes of another, and which version decides a case that was pending when the rules changed. */
class RulebookVersionsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path PACK = RESOURCES.resolve("two-versions");
    private static final String FILED_BEFORE_DECIDED_AFTER = """
        file: {now: 2026-07-02T10:00}
        order: {paid: "299.00"}
        listing: {promisedDays: 9}
        requests:
          - {at: 2026-06-28T12:00, reason: quality}
        inspection: {opened: false}
        """;

    @TempDir
    private Path folder;

    private RulebookShelf shelf(String selectedBy) throws IOException {
        return shelf(pack(selectedBy));
    }

    private Path pack(String selectedBy) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("scenarios").resolve("two-versions"));
        Files.createDirectories(pack.resolve("rulebook"));
        Path calendar = Path.of("scenarios", "calendars", "none.yaml");
        Files.createDirectories(folder.resolve("scenarios/calendars"));
        Files.copy(RESOURCES.resolve(calendar), folder.resolve(calendar), StandardCopyOption.REPLACE_EXISTING);
        for (String file : List.of("pack.yaml", "rulebook/1.yaml", "rulebook/2.yaml")) {
            Files.writeString(
                    pack.resolve(file),
                    Files.readString(PACK.resolve(file)).replace("selectedBy: clock", "selectedBy: " + selectedBy));
        }
        return pack;
    }

    private static RulebookShelf shelf(Path pack) {
        Problems problems = new Problems();
        Library library = Library.readPack(pack, words -> new FakerNames(), List.of(), problems);
        assertThat(problems.hasErrors()).as(problems.render()).isFalse();
        return library.rulebooks().get("two-versions");
    }

    private static World world(String text) {
        Problems problems = new Problems();
        return YamlReader.read("world.yaml", text, problems)
                .map(node -> WorldReader.read(
                        node, SchemaReader.core(), new LiteralReader(java.time.ZoneId.of("Asia/Shanghai")), problems))
                .orElseThrow(() -> new AssertionError(problems.render()));
    }

    @Test
    void saysWhatItsBaseSaysAsFarAsItDoesNotSayOtherwise() throws IOException {
        RulebookShelf shelf = shelf("clock");
        Rulebook old = shelf.version("1").orElseThrow();
        Rulebook young = shelf.version("2").orElseThrow();
        RuleChange change = new RuleChange(old, young);

        assertThat(change.changedRows())
                .containsExactly("return/N2", "quality/Q1", "quality/Q2", "return/N0", "quality/Q3");
        assertThat(change.changedClauses()).containsExactly("C-2", "C-3", "C-5");
        assertThat(change.changedParameters()).containsExactly("notice.days");
        assertThat(young.rows().stream().map(row -> row.id()))
                .containsExactly(
                        "route/R1",
                        "route/R2",
                        "return/N0",
                        "return/N1",
                        "return/N3",
                        "quality/Q1",
                        "quality/Q3",
                        "quality/Q2",
                        "amounts/P1");
        assertThat(young.title()).isEqualTo(old.title());
    }

    @Test
    void maySpreadAVersionOverSeveralFilesAndChangeItAllTheSame() throws IOException {
        RulebookShelf inOneFile = shelf("clock");
        Path pack = pack("clock");
        Path whole = pack.resolve("rulebook/1.yaml");
        String text = Files.readString(whole);
        String table = text.substring(text.indexOf("  quality:\n    label"), text.indexOf("  amounts:\n    label"));
        String clause = text.substring(text.indexOf("  C-2:"), text.indexOf("  C-3:"));
        Files.writeString(whole, text.replace(table, "").replace(clause, ""));
        Files.writeString(
                pack.resolve("rulebook/1-quality.yaml"),
                "rulebook: two-versions\npartOf: \"1\"\ntables:\n" + table + "clauses:\n" + clause);

        RulebookShelf inParts = shelf(pack);

        assertThat(inParts.versions()).hasSameSizeAs(inOneFile.versions());
        for (RulebookShelf.Version version : inOneFile.versions()) {
            Rulebook same = inParts.version(version.rulebook().version()).orElseThrow();
            assertThat(same.clauses()).isEqualTo(version.rulebook().clauses());
            assertThat(same.rows())
                    .containsExactlyInAnyOrderElementsOf(version.rulebook().rows());
            assertThat(same.decide(world(FILED_BEFORE_DECIDED_AFTER)))
                    .isEqualTo(version.rulebook().decide(world(FILED_BEFORE_DECIDED_AFTER)));
        }
    }

    @Test
    void appliesToPendingCasesWhereTheClockSelects() throws IOException {
        World pending = world(FILED_BEFORE_DECIDED_AFTER);

        assertThat(shelf("clock").decide(pending).version()).isEqualTo("2");
        assertThat(shelf("clock").decide(pending).first().grounds().row()).isEqualTo("Q1");
    }

    @Test
    void leavesConductUnderTheTextOfItsTimeWhereThatSelects() throws IOException {
        World pending = world(FILED_BEFORE_DECIDED_AFTER);

        assertThat(shelf("asked").decide(pending).version()).isEqualTo("1");
        assertThat(shelf("asked").decide(pending).first().grounds().row()).isEqualTo("Q2");
    }

    @Test
    void showsHowTheChangeTurnsACase() throws IOException {
        RulebookShelf shelf = shelf("clock");
        RuleChange change = new RuleChange(
                shelf.version("1").orElseThrow(), shelf.version("2").orElseThrow());

        assertThat(change.turn(world(FILED_BEFORE_DECIDED_AFTER))).hasValueSatisfying(turn -> {
            assertThat(turn.rows()).containsExactly("quality/Q2", "quality/Q1");
            assertThat(turn.clauses().toString()).isEqualTo("[C-2]");
        });
        assertThat(change.turn(world(FILED_BEFORE_DECIDED_AFTER.replace("promisedDays: 9", "promisedDays: 5"))))
                .isEmpty();
    }
}
