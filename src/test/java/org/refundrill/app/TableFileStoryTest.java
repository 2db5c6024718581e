package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.ScriptedConsole;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Somebody answers with a file that they write in an editor of their own; a script sends the text itself. */
class TableFileStoryTest {
    private static final List<String> CASE = List.of("practise", "--scenario", "from-notice-to-table", "--seed", "1");

    @TempDir
    private Path home;

    private String due() {
        Program program = new Program(home);
        Map<?, ?> made = Program.lines(
                        program.run("", "generate", "--scenario", "from-notice-to-table", "--seed", "1", "--key"))
                .get(0);
        return String.valueOf(((Map<?, ?>) ((Map<?, ?>) made.get("key")).get("responses")).get("table"));
    }

    private Path file() {
        try (Stream<Path> files = Files.list(home.resolve("work"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void save(String text) {
        try {
            Files.writeString(file(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void lineByLineTheFileIsLaidOutCheckedAndHandedIn() {
        String due = due();
        ScriptedConsole console = ScriptedConsole.typing("edit", "check")
                .meanwhile(() -> save(due.replace("P2 |", "P1 |")))
                .types("check")
                .meanwhile(() -> save(due))
                .types("check")
                .types("done")
                .types("95")
                .types("");
        run(console, Language.EN);
        assertThat(console.everything())
                .contains("Your file: " + home.resolve("work"), "the table has no rows")
                .contains("draft.yaml:15:", "a second row 'P1'", "give each row a name of its own")
                .contains("The lint finds nothing wrong.", "Score 100 of 100", "A file that would do");
    }

    @Test
    void theSameIsSaidInChinese() {
        String due = due();
        ScriptedConsole console = ScriptedConsole.typing("编辑", "检查")
                .meanwhile(() -> save(due))
                .types("检查")
                .types("完成")
                .types("95")
                .types("");
        run(console, Language.ZH);
        assertThat(console.everything()).contains("文件位置：", "校验结果", "校验未发现问题。", "得分 100");
    }

    @Test
    void onTheScreenTheSameThreeThingsAreChosen() {
        String due = due();
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(110, 40)
                .presses("12")
                .meanwhile(() -> save(due))
                .presses("23")
                .presses("4");
        run(console, Language.EN);
        assertThat(console.everything())
                .contains("Your file: ", "What the lint says", "the table has no rows")
                .contains("The lint finds nothing wrong.", "Score 100 of 100");
    }

    @Test
    void aScriptSendsTheTextAndIsToldTheSame() {
        String due = due();
        String typed = Json.line(Map.of("act", Map.of("do", "check", "table", due.replace("P2 |", "P1 |")))) + "\n"
                + Json.line(Map.of("responses", Map.of("table", due))) + "\n";
        String told = new Program(home)
                .run(typed, "play", "--scenario", "from-notice-to-table", "--seed", "1", "--cases", "1");
        assertThat(told).contains("draft.yaml:15:", "a second row 'P1'", "\"score\":1");
    }

    private void run(ScriptedConsole console, Language language) {
        Settings settings =
                new Settings(home, Path.of(""), "jdbc:h2:mem:table" + language, language, "Li", Format.TEXT);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            Program.shell(context, settings, console, null).once(CASE);
        }
    }
}
