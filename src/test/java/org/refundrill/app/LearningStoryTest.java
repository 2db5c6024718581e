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
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Step;
import org.refundrill.form.Response;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Marking;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.command.Words;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.training.Event;
import org.refundrill.training.Occasion;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;
import org.refundrill.training.Support;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A newcomer from the tutorial to the second unit, with the shipped curriculum. */
class LearningStoryTest {
    @TempDir
    private Path home;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Settings settings;

    @BeforeEach
    void wire() {
        settings = new Settings(home, Path.of(""), "jdbc:h2:mem:learning", Language.EN, "Mei", Format.TEXT);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Start.class, () -> new Start(List.of(), false, settings, ScriptedConsole.typing()));
        context.register(Wiring.class);
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private ScriptedConsole run(Language language, Format format, String line, String... typed) throws Exception {
        ScriptedConsole console = ScriptedConsole.typing(typed).sized(100, 400);
        ArgumentParser parser = new ArgumentParser(context.getBean(Commands.class), true);
        Parsed.Call call = (Parsed.Call) parser.parse(Words.of(line));
        CommandSpec command = call.command();
        command.handler()
                .run(new Invocation(
                        command,
                        call.options(),
                        call.positionals(),
                        settings.language(language).format(format),
                        console));
        return console;
    }

    private String shown(Language language, String line) throws Exception {
        return String.join("\n", run(language, Format.TEXT, line).lines());
    }

    private Map<String, Object> json(String line) throws Exception {
        return Json.object(run(Language.EN, Format.JSON, line).raw());
    }

    @Test
    void goesFromTheFirstStatusToTheSecondUnitWithoutMeetingACaseTwice() throws Exception {
        assertThat(shown(Language.EN, "status")).contains("Nothing practised yet", "Clocks and days", "locked");
        assertThat(shown(Language.ZH, "review")).contains("还没有练习记录");
        assertThat(json("next"))
                .containsEntry("unit", "return-without-reason")
                .containsEntry("why", "begin")
                .containsEntry("support", "faded");

        Practice practice = context.getBean(Desks.class).practice();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            codes.add(workTheNext(practice, i == 0));
        }
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(json("next")).containsEntry("unit", "return-without-reason").containsEntry("missing", 1);
        workTheNext(practice, false);
        assertThat(json("next").get("unit")).isIn("clocks", "money", "evidence");

        assertThat(shown(Language.ZH, "status")).contains("已通过", "进行中", "未开放", "K2");
        assertThat(shown(Language.EN, "review")).contains("replay " + codes.get(0));
        assertThat(practice.history("Mei"))
                .filteredOn(event -> event.kind().equals(Event.OPENED))
                .allSatisfy(event -> assertThat(event.details()).containsEntry("unit", "return-without-reason"));
    }

    /** Works what comes next as {@code practise} opens it; rightly, or with the third hint, which earns nothing. */
    private String workTheNext(Practice practice, boolean wrongly) throws Exception {
        Map<String, Object> next = json("next");
        Scenario scenario =
                context.getBean(Desks.class).cases().catalogue().scenarios().get(String.valueOf(next.get("scenario")));
        long seed = ((Number) next.get("seed")).longValue();
        Occasion occasion = new Occasion("new-hire", String.valueOf(next.get("unit")), Marking.STANDARD, Support.NONE);
        Session session = practice.open("Mei", scenario, seed, occasion);
        Map<String, Object> answers = new LinkedHashMap<>(session.exercise().keyResponses());
        if (wrongly) {
            session.exercise().form().fields().stream()
                    .filter(field -> field.id().equals("clause"))
                    .forEach(field -> answers.put(
                            "clause",
                            field.options().stream()
                                    .map(option -> option.id())
                                    .filter(id -> !id.equals(answers.get("clause")))
                                    .findFirst()
                                    .orElseThrow()));
        }
        Step step = session.act(new Action.Submit(new Response(answers, null)));
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return session.file().code();
    }

    @Test
    void teachesTheFirstCaseAndLeavesNoTrace() throws Exception {
        String[] typed = {"", "", "", "ask 1", "", "what?", "hint", "", "3", "1", "2", "nonsense", "1", "0", "80", ""};
        String lesson = String.join(
                "\n", run(Language.EN, Format.TEXT, "tutorial", typed).lines());
        assertThat(lesson)
                .contains("1 of 6", "Can be asked for", "Look at:", "Not yet.", "is not an option", "6 of 6", "Score");
        assertThat(shown(Language.EN, "status")).contains("Nothing practised yet");
    }

    @Test
    void canLeaveTheTutorialAtAnyStepInBothLanguages() throws Exception {
        assertThat(run(Language.ZH, Format.TEXT, "tutorial").lines()).anyMatch(line -> line.contains("随时输入 tutorial"));
        assertThat(run(Language.EN, Format.TEXT, "tutorial", "ask 1", "hint", "3", "exit")
                        .lines())
                .anyMatch(line -> line.startsWith("That is fine."));
    }

    @Test
    void looksWordsUpInBothLanguages() throws Exception {
        assertThat(shown(Language.ZH, "glossary ceiling")).contains("退款上限");
        assertThat(shown(Language.EN, "glossary 运费险")).contains("freight insurance");
        assertThat(shown(Language.EN, "glossary").lines()).hasSizeGreaterThan(75);
    }
}
