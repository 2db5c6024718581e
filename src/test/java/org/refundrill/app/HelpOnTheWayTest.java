package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Key.Kind;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.terminal.shell.Shell;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.Practice;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The weak see a case worked first, who is on the way gets some steps, the strong are asked for the reason. */
class HelpOnTheWayTest {
    @TempDir
    private Path home;

    private String database;

    @BeforeEach
    void names() {
        database = "jdbc:h2:mem:help" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1";
    }

    private AnnotationConfigApplicationContext opened = new AnnotationConfigApplicationContext();

    @AfterEach
    void close() {
        opened.close();
    }

    /** The program as it starts for one command. */
    private Shell start(ScriptedConsole console, Language language, Format format) {
        close();
        opened = new AnnotationConfigApplicationContext();
        Settings settings = new Settings(home, Path.of(""), database, language, "Li", format);
        return Program.shell(opened, settings, console, null);
    }

    private ScriptedConsole run(ScriptedConsole console, Language language, Format format, String... words) {
        start(console, language, format).once(List.of(words));
        return console;
    }

    private Map<String, Object> next() {
        return Json.object(
                run(ScriptedConsole.typing(), Language.EN, Format.JSON, "next").raw());
    }

    /** Works some cases of a scenario without any help: rightly, or with everything wrong that can be. */
    private void works(String scenario, int cases, boolean rightly) {
        start(ScriptedConsole.typing(), Language.EN, Format.TEXT);
        Desks desks = opened.getBean(Desks.class);
        Practice practice = desks.practice();
        for (int i = 0; i < cases; i++) {
            var family = desks.cases().catalogue().scenarios().get(scenario);
            var session = practice.open("Li", family, practice.freshSeed("Li", family));
            Map<String, Object> answers = new LinkedHashMap<>(session.exercise().keyResponses());
            if (!rightly) {
                for (Field field : session.exercise().form().fields()) {
                    field.options().stream()
                            .map(Field.Option::id)
                            .filter(id -> !id.equals(answers.get(field.id())))
                            .findFirst()
                            .ifPresent(id -> answers.put(field.id(), id));
                }
            }
            session.act(new Action.Submit(new Response(answers, null)));
        }
    }

    /** What one types to answer the next case rightly, in the order of the form. */
    private Map<String, String> key(Map<String, Object> next) {
        start(ScriptedConsole.typing(), Language.EN, Format.TEXT);
        CaseDesk desk = opened.getBean(Desks.class).cases();
        CaseFile file = desk.generate(
                desk.catalogue().scenarios().get(String.valueOf(next.get("scenario"))),
                ((Number) next.get("seed")).longValue());
        Exercise exercise = desk.pose(file);
        Map<String, String> typed = new LinkedHashMap<>();
        for (Field field : exercise.form().fields()) {
            Object due = exercise.keyResponses().get(field.id());
            typed.put(
                    field.id(),
                    due instanceof Map<?, ?> money ? String.valueOf(money.get("amount")) : String.valueOf(due));
        }
        return typed;
    }

    private Map<String, Object> lastOpened() {
        List<Event> history = opened.getBean(Desks.class).practice().history("Li");
        return history.stream()
                .filter(event -> event.kind().equals(Event.OPENED))
                .reduce((first, last) -> last)
                .orElseThrow()
                .details();
    }

    @Test
    void aNewcomerGetsTheClauseAndGoesOnFromThere() {
        Map<String, Object> next = next();
        assertThat(next).containsEntry("support", "faded").containsEntry("why", "begin");
        Map<String, String> key = key(next);
        String clause = String.valueOf(key.remove("clause"));
        List<String> typed = new ArrayList<>(key.values());
        typed.add("95");
        ScriptedConsole console =
                run(ScriptedConsole.typing(typed.toArray(String[]::new)), Language.EN, Format.TEXT, "practise");

        assertThat(console.everything())
                .contains("Given: go on from here", "→ Which clause decides?: " + clause)
                .contains("✓ Score 100 of 100", "Some steps were given: this case is practice")
                .doesNotContain("✓ right  Which clause decides?");
        assertThat(lastOpened())
                .containsEntry("scenario", next.get("scenario"))
                .containsEntry("seed", next.get("seed"));
        Map<String, Object> status = Json.object(run(ScriptedConsole.typing(), Language.EN, Format.JSON, "status")
                .raw());
        assertThat(status).containsEntry("cases", 1).containsEntry("passed", 0);
    }

    @Test
    void aGivenStepIsOnTheScreenTooInBothLanguages() {
        ScriptedConsole console = ScriptedConsole.atScreen().sized(100, 60).presses(Kind.CANCEL);
        run(console, Language.ZH, Format.TEXT, "practise");
        assertThat(console.everything()).contains("已给出的步骤，请由此继续", "→ 依据哪一条规则？：", "第 1 题，共 4 题");
    }

    @Test
    void whoIsWeakSeesACaseWorkedFirstLineByLine() {
        works("notice-window", 3, false);
        Map<String, Object> next = next();
        assertThat(next).containsEntry("support", "worked");
        List<String> typed = new ArrayList<>(List.of("", ""));
        typed.addAll(key(next).values());
        typed.add("80");
        ScriptedConsole console =
                run(ScriptedConsole.typing(typed.toArray(String[]::new)), Language.EN, Format.TEXT, "practise");

        String shown = console.everything();
        assertThat(shown)
                .contains(
                        "A worked case: ", "What the file says that counts", "The rule for that", "So the answers are");
        assertThat(shown.indexOf("So the answers are")).isLessThan(shown.indexOf("✓ Score 100 of 100"));
        String example = String.valueOf(((Map<?, ?>) lastOpened().get("support")).get("worked"));
        List<Event> history = opened.getBean(Desks.class).practice().history("Li");
        assertThat(history)
                .filteredOn(event -> event.kind().equals(Event.SHOWN))
                .extracting(Event::code)
                .containsExactly(example);
        assertThat(next().get("seed")).as("what was shown is not asked").isNotEqualTo(seedOf(history));
    }

    private static Object seedOf(List<Event> history) {
        return history.stream()
                .filter(event -> event.kind().equals(Event.SHOWN))
                .findFirst()
                .orElseThrow()
                .details()
                .get("seed");
    }

    @Test
    void whoIsWeakSeesACaseWorkedFirstOnTheScreenAndMayLeaveThere() {
        works("notice-window", 3, false);
        ScriptedConsole console = ScriptedConsole.atScreen()
                .sized(100, 60)
                .presses(Kind.TAB, Kind.TAB)
                .presses("l")
                .presses(Kind.ENTER, Kind.ENTER)
                .presses(Kind.CANCEL);
        run(console, Language.EN, Format.TEXT, "practise");
        assertThat(console.everything())
                .contains("A worked case: ", "how it is worked", "示范案件：", "由此得出答案", "第 1 题，共 5 题");

        ScriptedConsole again = ScriptedConsole.atScreen().sized(100, 60).presses("q");
        run(again, Language.ZH, Format.TEXT, "practise");
        assertThat(again.everything()).contains("示范案件：").doesNotContain("第 1 题");
        assertThat(again.messages()).anySatisfy(line -> assertThat(line).contains("进度和已填的作答都已保存"));
    }

    @Test
    void whoIsStrongIsAskedForTheClauseFirstAndNotTwice() {
        works("notice-window", 5, true);
        Map<String, Object> next = next();
        assertThat(next).containsEntry("support", "reason");
        Map<String, String> key = key(next);
        List<String> typed = new ArrayList<>();
        typed.add(key.remove("clause"));
        typed.addAll(key.values());
        typed.add("80");
        ScriptedConsole console =
                run(ScriptedConsole.typing(typed.toArray(String[]::new)), Language.EN, Format.TEXT, "practise");

        String shown = console.everything();
        assertThat(shown).contains("✓ Score 100 of 100");
        assertThat(shown.indexOf("Which clause decides?")).isLessThan(shown.indexOf("[hint]"));
        assertThat(console.lines())
                .filteredOn(line -> line.equals("Which clause decides?"))
                .hasSize(1);
    }

    @Test
    void aCaseThatIsNamedAndACaseForAScriptComeAsTheyAre() {
        String play =
                run(ScriptedConsole.typing(), Language.EN, Format.TEXT, "play").raw();
        assertThat(play).contains("\"event\":\"case\"").doesNotContain("\"given\"");
        ScriptedConsole named = ScriptedConsole.typing();
        run(named, Language.EN, Format.TEXT, "practise", "--scenario", "exclusions", "--seed", "5");
        assertThat(named.everything()).doesNotContain("Given: go on from here");
    }
}
