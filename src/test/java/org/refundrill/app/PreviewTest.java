package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

class PreviewTest {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    @Test
    void showsACaseFromAllSides() {
        String page = program.run("", "preview", "--scenario", "notice-window", "--seed", "3");

        assertThat(page)
                .contains(
                        "A return without reason, and its date",
                        "scenario notice-window, seed 3, code ",
                        "signedDay        Wed 30 Sep 2026",
                        "row N04: reached",
                        "✓ CN0-3  What the two parties agreed",
                        "· CN7-06  Received means signed for",
                        "HIDDEN",
                        "The buyer changed their mind",
                        "→ 1  Approve",
                        "Score 100 of 100",
                        "DEBRIEF OF A TYPICAL WRONG ANSWER",
                        "✗ wrong");
        assertThat(page.lines()).allMatch(line -> line.length() <= 80);
        assertThat(page.indexOf("The buyer changed their mind")).isGreaterThan(page.indexOf("HIDDEN"));
    }

    /** A notice, a belt, a set of cards: what an exercise lays beside the file belongs to what the trainee sees. */
    @Test
    void showsThePagesThatTheTaskLaysBesideTheFile() {
        String page = program.run("", "preview", "--scenario", "from-notice-to-table", "--seed", "1");

        assertThat(page).contains("The notice", "Goods that arrived damaged", "What the file begins with");
        assertThat(page.indexOf("The notice")).isLessThan(page.indexOf("THE FORM, WITH THE KEY"));
    }

    @Test
    void speaksChinese() {
        assertThat(program.run(Language.ZH, Format.TEXT, "", "preview", "--scenario", "notice-window"))
                .contains("隐藏事实", "题目与答案", "典型错误答案的讲评");
    }

    @Test
    void givesScriptsTheSameCaseAsGenerate() {
        Map<?, ?> preview =
                line(program.run(Language.EN, Format.JSON, "", "preview", "--scenario", "last-days", "--seed", "5"));
        Map<?, ?> generated = line(program.run("", "generate", "--scenario", "last-days", "--seed", "5", "--key"));

        for (String same : List.of("code", "case")) {
            assertThat(preview.get(same)).as(same).isEqualTo(generated.get(same));
        }
        // The rulings differ: a preview looks for flips.
        assertThat(((Map<?, ?>) preview.get("key")).get("responses"))
                .isEqualTo(((Map<?, ?>) generated.get("key")).get("responses"));
        assertThat(((Map<?, ?>) preview.get("right")).get("score")).hasToString("1");
        assertThat(Double.parseDouble(String.valueOf(((Map<?, ?>) preview.get("wrong")).get("score"))))
                .isLessThan(1);
        assertThat((List<?>) preview.get("hidden")).isNotEmpty();
        assertThat(preview.get("case").toString()).doesNotContain("What really happened");
    }

    @Test
    void saysWhichScenarioWasMeant() {
        assertThat(program.run("", "preview", "--scenario", "notice-windw")).isEmpty();
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("did you mean 'notice-window'?");
    }

    private static Map<?, ?> line(String out) {
        return Program.lines(out).get(0);
    }
}
