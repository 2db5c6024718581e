package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.ContentCheck;
import org.refundrill.training.Coverage;
import org.refundrill.training.LazyPlayers;

/** Whoever follows the guide from the page of policy on the wall, snippet by snippet, gets a pack that works. */
class PolicyGuideTest {
    private static final List<ExerciseType> TYPES = List.of(new RulingType());
    private static final Pattern SNIPPET = Pattern.compile(
            "`(scenarios/kite-shop/[^`]+)`(?:, section `(\\w+)`)?\n\n```yaml\n(.*?\n)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String guide = "";
    private Path pack = Path.of("");

    @BeforeEach
    void follow() throws IOException {
        guide = Files.readString(Path.of("scenarios/README.md"));
        new FirstPack(folder).start("kite-shop", "");
        pack = folder.resolve("scenarios/kite-shop");
        Matcher snippet = SNIPPET.matcher(guide);
        while (snippet.find()) {
            Path file = folder.resolve(snippet.group(1));
            assertThat(file).as("a file that 'pack new' wrote").isRegularFile();
            String section = snippet.group(2);
            Files.writeString(
                    file,
                    section == null ? snippet.group(3) : exchanged(Files.readString(file), section, snippet.group(3)));
        }
    }

    /** The file with one section in place of its own: from the key to the next line that begins with something else. */
    private static String exchanged(String file, String section, String own) {
        Matcher old = Pattern.compile("(?m)^" + section + ":\\n(?:[ ].*\\n|\\n(?=[ ]))*")
                .matcher(file);
        assertThat(old.find()).as(section).isTrue();
        assertThat(own).startsWith(section + ":\n");
        return file.substring(0, old.start()) + own + file.substring(old.end());
    }

    private ContentCheck.Result lint() {
        return new Lint(folder, PackNames::of, TYPES).check(List.of(pack.toString()));
    }

    @Test
    void everySentenceOfThePolicyBecomesAClause() throws IOException {
        Matcher sentence = Pattern.compile("\\((\\d)\\)").matcher(guide.substring(guide.indexOf("**The Kite Shop.**")));
        TreeSet<String> clauses = new TreeSet<>();
        while (sentence.find()) {
            clauses.add("K-" + sentence.group(1));
        }
        Library library = Library.readPack(pack, PackNames::of, List.of("ruling"), new Problems());
        assertThat(library.rulebooks().get("kite-shop").newest().clauses().keySet().stream()
                        .map(Object::toString))
                .containsExactlyElementsOf(clauses);
    }

    @Test
    void theStepsTogetherMakeAPackInWhichLintFindsNothing() {
        ContentCheck.Result result = lint();
        assertThat(result.problems().render()).isEmpty();
        assertThat(result.examples()).isEqualTo(8);
        assertThat(result.scenarios()).isEqualTo(1);
    }

    @Test
    void theMistakeThatTheGuideSpeaksOfIsToldAsTheGuideShowsIt() throws IOException {
        Path rulebook = pack.resolve("rulebook/1.yaml");
        String right = Files.readString(rulebook);
        Files.writeString(rulebook, right.replace("| <= 7      || 10", "| < 7       || 10"));
        String told = lint().problems().render().replace(folder.toString() + "/", "");
        assertThat(told).isNotEmpty();
        assertThat(guide).contains("```\n" + told + "```\n");
    }

    @Test
    void itsCasesReachEveryRowAndNoHabitPays() {
        Library library = Library.readPack(pack, PackNames::of, List.of("ruling"), new Problems());
        CaseDesk desk = new CaseDesk(() -> library, TYPES);
        Scenario scenario = library.scenarios().get("kite-shop-returns");
        Coverage coverage = new Coverage(desk);
        coverage.over(List.of(scenario), 300, 1);
        assertThat(coverage.rows().missing()).isEmpty();
        assertThat(coverage.clauses().missing()).isEmpty();
        assertThat(coverage.unmet()).isEmpty();
        assertThat(new LazyPlayers(desk).means(scenario, 1, 200))
                .allSatisfy((player, mean) -> assertThat(mean).as(player).isLessThan(LazyPlayers.LIMIT));
    }
}
