package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.HandClock;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Exercise;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Key.Kind;
import org.refundrill.terminal.console.ScriptedConsole;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Somebody rules in a flash: what is left of twenty seconds can be seen, and what comes late is told and not marked. */
class FlashClockTest {
    private static final List<String> CARDS = List.of("practise", "--scenario", "uk-flash", "--seed", "2");

    @TempDir
    private Path home;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HandClock clock = new HandClock(Instant.parse("2026-03-09T01:00:00Z"), ZoneOffset.UTC);

    @AfterEach
    void close() {
        context.close();
    }

    private void later(long seconds) {
        clock.later(Duration.ofSeconds(seconds));
    }

    @Test
    void theScreenCountsDownWithoutTouchingWhatIsBeingTyped() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(100, 40)
                .meanwhile(() -> later(300))
                .presses(Kind.TICK, Kind.ENTER)
                .presses("1")
                .meanwhile(() -> later(7))
                .presses(Kind.TICK)
                .presses("1")
                .meanwhile(() -> later(19))
                .presses(Kind.TICK, Kind.ENTER, Kind.CANCEL);
        run(console, Language.EN);
        assertThat(painted(console, 0))
                .contains("20 seconds for each card", "Begin")
                .doesNotContain(" 1. ", "s left");
        assertThat(painted(console, 2)).contains(" 1. ", "20 s left of 20");
        assertThat(painted(console, 3)).contains("▸  1");
        assertThat(painted(console, 4)).contains("13 s left of 20", "▸  1");
        assertThat(painted(console, 5))
                .as("the digit before the tick still counts")
                .contains("▸ 11");
        assertThat(painted(console, 6)).contains("late: 6 s over 20", "▸ 11");
        assertThat(painted(console, 7)).contains(" 2. ", "20 s left of 20", "! 26 s: 6 over the limit of 20");
    }

    @Test
    void theSameIsSaidInChinese() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(100, 40)
                .presses(Kind.ENTER)
                .meanwhile(() -> later(25))
                .presses(Kind.TICK, Kind.ENTER, Kind.CANCEL);
        run(console, Language.ZH);
        assertThat(painted(console, 0)).contains("限时20秒", "开始");
        assertThat(painted(console, 1)).contains("剩余20秒（限20秒）");
        assertThat(painted(console, 2)).contains("已超时5秒（限20秒）");
        assertThat(painted(console, 3)).contains("用时25秒，超出20秒的时限5秒");
    }

    @Test
    void leavingBeforeTheFirstCardShowsNoCard() {
        ScriptedConsole console = ScriptedConsole.atScreen().presses(Kind.ESCAPE);
        run(console, Language.EN);
        assertThat(console.everything())
                .contains("Kept, with every answer so far.")
                .doesNotContain(" 1. ");
    }

    /** The third card comes late: it is right all the same, and the debrief keeps the two apart. */
    @Test
    void lineByLineTheLimitIsSaidInWordsAndALateCallCountsLikeAnyOther() {
        Exercise exercise = ShippedCases.DESK.pose(
                ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get("uk-flash"), 2));
        ScriptedConsole console = ScriptedConsole.typing();
        int card = 0;
        for (Map.Entry<String, Object> due : exercise.keyResponses().entrySet()) {
            card++;
            long took = card == 3 ? 31 : 20;
            console.meanwhile(() -> later(took)).types(String.valueOf(due.getValue()));
        }
        console.types("95").types("");
        run(console, Language.EN);
        assertThat(console.everything())
                .contains("20 seconds from now on. A late answer counts all the same")
                .contains("! 31 s: 11 over the limit of 20")
                .contains("Score 100 of 100")
                .contains("Time (told, not marked)")
                .containsPattern("Within 20 s +9 of 9 right")
                .containsPattern("Late +1 of 1 right")
                .containsPattern("Late cards +3 \\(31 s\\)");
    }

    @Test
    @Timeout(300)
    void atARealTerminalTheSecondsGoByThemselves() throws Exception {
        // However slow the machine is: the limit is over some time, and counting goes on.
        List<String> words = new ArrayList<>(List.of("--lang", "en"));
        words.addAll(CARDS);
        try (PseudoTerminal terminal =
                PseudoTerminal.running(PseudoTerminal.program(home, words.toArray(String[]::new)))) {
            terminal.waitFor("Begin");
            terminal.press("\r");
            terminal.waitFor("20 s left of 20");
            // Painted again without any key: the seconds go by.
            terminal.waitFor(" over 20");
            terminal.press("1");
            terminal.waitFor("▸  1");
            terminal.waitFor(" over 20");
            terminal.press("1");
            terminal.waitFor("▸ 11");
            terminal.press("\u0003");
            terminal.waitFor("Kept, with every answer so far.");
            assertThat(terminal.exitCode()).isZero();
        }
    }

    private static String painted(ScriptedConsole console, int which) {
        return String.join("\n", console.paintings().get(which));
    }

    private void run(ScriptedConsole console, Language language) {
        Settings settings =
                new Settings(home, Path.of(""), "jdbc:h2:mem:flash" + language, language, "Li", Format.TEXT);
        Program.shell(context, settings, console, clock).once(CARDS);
    }
}
