package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.language.Language;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Key.Kind;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.terminal.shell.Shell;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Stories of people who practise: the whole program but for the terminal, with a scripted person at the keys. */
class PracticeScreenTest {
    private static final String[] ONE_CASE = {"practise", "--scenario", "notice-window", "--seed", "92"};

    @TempDir
    private Path home;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aCaseIsAnsweredByNumbersAndItsDebriefSaysWhatWasDue() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .presses("3121")
                .presses("0")
                .presses(Kind.ENTER)
                .presses("5")
                .presses(Kind.ESCAPE);
        shell(console, Language.EN).once(List.of(ONE_CASE));
        String debrief = String.join("\n", last(console, "debrief"));
        assertThat(debrief).contains("not there yet, 70 passes", "you said  Refuse", "due       Approve");
        assertThat(console.lines()).anySatisfy(line -> assertThat(line).startsWith("Case code "));
    }

    @Test
    void theDebriefTellsTheTwinByThePlacesOfTheFile() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(100, 90)
                .presses("3121")
                .presses("0")
                .presses(Kind.ENTER)
                .presses("5")
                .presses("t")
                .presses(Kind.CANCEL);
        shell(console, Language.EN).once(List.of(ONE_CASE));
        assertThat(String.join("\n", last(console, "debrief")))
                .contains(
                        "If there had been no 'Agreement of the parties: return' in the file, the ruling would be: Refuse")
                .contains("Return agreed by the parties: yes")
                .contains("2026 is National Day, so the last day moves to");
        assertThat(console.paintings().get(console.paintings().size() - 2))
                .as("the twin is on the screen")
                .anySatisfy(line -> assertThat(line).contains("question 1 of 5"))
                .noneSatisfy(line -> assertThat(line).contains("Agreement of the parties"));
    }

    @Test
    void leavingInTheMiddleKeepsAnswersHintsAndLookUps() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(100, 120)
                .presses("h")
                .presses("a1")
                .presses("13")
                .presses(Kind.CANCEL)
                .presses(Kind.CLOSE);
        Shell shell = shell(console, Language.EN);
        shell.once(List.of(ONE_CASE));
        assertThat(console.messages()).anySatisfy(line -> assertThat(line).startsWith("Kept, "));
        shell.once(List.of("practise"));
        List<String> again = console.paintings().get(console.paintings().size() - 2);
        assertThat(String.join("\n", again)).contains("question 3 of 5", "Hint 1 of 3", "Seven-day return promised");
    }

    @Test
    void anAmountThatCannotBeReadIsAskedAgainWithTheReason() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .presses("3121")
                .presses("1,5")
                .presses(Kind.ENTER)
                .presses(Kind.BACKSPACE, Kind.BACKSPACE)
                .presses("5.00")
                .presses(Kind.ENTER)
                .presses(Kind.CANCEL);
        shell(console, Language.EN).once(List.of(ONE_CASE));
        assertThat(console.everything()).contains("! '1,5' can be read in two ways", "= ¥15.00", "How sure are you");
    }

    @Test
    void oneGoesBackToAnEarlierQuestionAndSwitchesTheLanguageOnTheWay() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .presses("3")
                .presses(Kind.LEFT)
                .presses("l")
                .presses("1")
                .presses(Kind.CANCEL);
        shell(console, Language.EN).once(List.of(ONE_CASE));
        List<List<String>> all = console.paintings();
        assertThat(String.join("\n", all.get(1))).contains("question 2 of 5");
        assertThat(String.join("\n", all.get(2))).contains("question 1 of 5", "▸ 3  Refuse");
        assertThat(String.join("\n", all.get(3))).contains("第 1 题，共 5 题", "▸ 3  驳回申请");
        assertThat(String.join("\n", all.get(4))).contains("第 2 题，共 5 题");
    }

    @Test
    void aBeltIsSortedByOneKeyAPieceAndAsksNothingAfterwards() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(100, 40)
                .presses("12345678912345678912")
                .presses(Kind.CANCEL);
        shell(console, Language.EN).once(List.of("practise", "--scenario", "mixed-belt", "--seed", "2"));
        assertThat(String.join("\n", console.paintings().get(0))).contains(" 1. ", "▸ 1  new stock");
        assertThat(String.join("\n", console.paintings().get(3))).contains(" 4. ", "Sorted");
        assertThat(console.everything()).contains("all 0 answered", "How sure are you", "The belt is empty.");
    }

    @Test
    void theRulesAreSearchedInsideACase() {
        ScriptedConsole console = ScriptedConsole.atScreen()
                .presses("r")
                .presses("168")
                .presses(Kind.ENTER)
                .presses(Kind.TAB)
                .presses(Kind.CANCEL);
        shell(console, Language.EN).once(List.of(ONE_CASE));
        assertThat(console.everything()).contains("clauses with '168'");
    }

    @Test
    void theAnswerAsAHintIsGivenOnlyAfterItsPriceWasTold() {
        ScriptedConsole console = ScriptedConsole.atScreen().presses("hhhh").presses(Kind.CANCEL);
        shell(console, Language.EN).once(List.of(ONE_CASE));
        assertThat(String.join("\n", console.paintings().get(3)))
                .contains("The last hint is the answer")
                .doesNotContain("Hint 3 of 3");
        assertThat(String.join("\n", console.paintings().get(4))).contains("Hint 3 of 3");
    }

    @Test
    void nothingIsWiderOrHigherThanTheWindow() {
        for (Language language : Language.values()) {
            for (int columns : new int[] {40, 80, 120}) {
                ScriptedConsole console = ScriptedConsole.atScreen()
                        .sized(columns, 24)
                        .presses("h?")
                        .presses(Kind.ENTER)
                        .presses("a1")
                        .presses(Kind.TAB, Kind.PAGE_DOWN, Kind.END, Kind.TAB)
                        .presses("3121")
                        .presses("0")
                        .presses(Kind.ENTER)
                        .presses("5m")
                        .presses(Kind.END, Kind.ESCAPE);
                try (AnnotationConfigApplicationContext own = new AnnotationConfigApplicationContext()) {
                    shell(own, console, language, "screen" + language + columns).once(List.of(ONE_CASE));
                }
                assertThat(console.paintings()).hasSizeGreaterThan(15).allSatisfy(painting -> {
                    assertThat(painting).hasSizeLessThanOrEqualTo(24);
                    assertThat(painting)
                            .allSatisfy(line ->
                                    assertThat(DisplayWidth.of(line)).as(line).isLessThan(columns));
                });
            }
        }
    }

    @Test
    void lineByLineTheSameCaseGoesTheSameWay() {
        ScriptedConsole console = ScriptedConsole.typing(
                "hint", "ask 1", "3", "back", "1", "3", "CN0-3", "nonsense", "3", "117.67元", "80", "");
        shell(console, Language.EN).once(List.of(ONE_CASE));
        assertThat(console.everything())
                .contains("Hint 1 of 3: Look at", "Seven-day return promised", "so far: Refuse")
                .contains("! 'nonsense' is not an option; type a number from 1 to 6")
                .contains("✓ Score 80 of 100")
                .contains("✓ right  Which clause decides?: CN0-3");
    }

    private static List<String> last(ScriptedConsole console, String heading) {
        return console.paintings().stream()
                .filter(painting -> !painting.isEmpty() && painting.get(0).contains(heading))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private Shell shell(ScriptedConsole console, Language language) {
        return shell(context, console, language, "screen-story");
    }

    private Shell shell(
            AnnotationConfigApplicationContext own, ScriptedConsole console, Language language, String database) {
        Settings settings = new Settings(home, Path.of(""), "jdbc:h2:mem:" + database, language, "Li", Format.TEXT);
        return Program.shell(own, settings, console, null);
    }
}
