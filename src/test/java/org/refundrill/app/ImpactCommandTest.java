package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A trainer looks at a change of rules, and a trainee drills it. */
class ImpactCommandTest {
    private static final String[] CHANGE = {
        "impact", "--rulebook", "cn-marketplace", "--from", "2025", "--to", "2026", "--count", "420"
    };

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    private Map<?, ?> impact() {
        return (Map<?, ?>) Json.plain(program.run(Language.EN, Format.JSON, "", CHANGE));
    }

    @Test
    void tellsScriptsWhatFlips() {
        Map<?, ?> impact = impact();

        assertThat(impact.get("from")).isEqualTo("2025");
        assertThat(impact.get("to")).isEqualTo("2026");
        assertThat(impact.get("cases")).hasToString("420");
        assertThat((List<?>) impact.get("flips")).hasSize(((Number) impact.get("flipped")).intValue());
        assertThat(((List<?>) impact.get("rows")).stream().map(String::valueOf)).contains("refund-only/RO3");
        assertThat(((List<?>) impact.get("clauses")).stream().map(String::valueOf))
                .contains("RO-01a");
        assertThat(impact.get("examples")).hasToString("[A7-before, A7-after]");
        assertThat((List<?>) impact.get("attempts")).isEmpty();
    }

    @Test
    void tellsTrainersInTheirLanguage() {
        assertThat(program.run("", CHANGE))
                .contains("parameters that differ: refundOnly.ordered", " of 420 cases flip (2025 → 2026)", "such as ");
        assertThat(program.said()).contains("practise --flips cn-marketplace:2025..2026");
        assertThat(program.run(Language.ZH, Format.TEXT, "", CHANGE))
                .contains("不同的参数：refundOnly.ordered", "420 个案件中有", "受影响的示例：A7-before、A7-after");
    }

    @Test
    void namesTheAttemptsAtCasesThatFlip() {
        String code = drilled();

        List<?> attempts = (List<?>) impact().get("attempts");

        assertThat(attempts).singleElement().satisfies(attempt -> {
            assertThat(((Map<?, ?>) attempt).get("code")).isEqualTo(code);
            assertThat(((Map<?, ?>) attempt).get("trainee")).isEqualTo("nobody");
        });
    }

    /** One case that flips, answered as its key says. */
    private String drilled() {
        String[] play = {"play", "--flips", "cn-marketplace:2025..2026", "--seed", "1"};
        Map<?, ?> opened = Program.lines(program.run("", play)).get(0);
        assertThat(String.valueOf(opened.get("note"))).contains("2025 and 2026");
        String seed = String.valueOf(opened.get("seed"));
        Map<?, ?> generated = (Map<?, ?>)
                Json.plain(program.run("", "generate", "--scenario", "refund-only", "--seed", seed, "--key"));
        Object responses = ((Map<?, ?>) generated.get("key")).get("responses");
        List<Map<?, ?>> said = Program.lines(program.run(Json.line(Map.of("responses", responses)) + "\n", play));
        assertThat(said.get(1).get("score")).hasToString("1");
        return String.valueOf(said.get(0).get("code"));
    }

    @Test
    void saysWhatIsWrongWithAChange() {
        program.run("", "impact", "--rulebook", "cn-marketplace", "--from", "2020", "--to", "2026");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("there is no version '2020'");
        program.run("", "practise", "--flips", "cn-marketplace");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("cn-marketplace:2025..2026");
    }
}
