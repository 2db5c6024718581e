package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Exercise;
import org.refundrill.form.Field;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.terminal.shell.ErrorFile;
import org.refundrill.terminal.shell.Session;
import org.refundrill.terminal.shell.Shell;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * One case of each type as it stands on paper afterwards, in both languages: somebody tries things out, types nonsense,
 * answers all questions rightly but one, and reads the debrief.
 */
class DeskTranscriptsTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TempDir
    private Path home;

    /**
     * A case and somebody who works it.
     *
     * @param type the exercise type, which names the file
     * @param scenario the family
     * @param seed the case
     * @param first what is typed at the first question, before any answer
     * @param missed the question that is answered wrongly
     * @param instead what is typed there
     */
    private record Story(String type, String scenario, long seed, List<String> first, String missed, String instead) {}

    private static final List<Story> STORIES = List.of(
            new Story(
                    "data-desk",
                    "month-of-returns",
                    3,
                    List.of(
                            "do",
                            "do summary",
                            "sales.returned",
                            "sales.goods",
                            "none",
                            "all",
                            "do query",
                            "SELECT goods, COUNT(*) AS shipped FROM sales WHERE state = 'shipped' GROUP BY goods ORDER BY goods",
                            "do query",
                            "DELETE FROM sales",
                            "do query",
                            "SELECT suplier FROM sales",
                            "hint",
                            "a lot"),
                    "driver",
                    "nobody"),
            new Story(
                    "report-up",
                    "same-look-two-causes",
                    1,
                    List.of("do", "do look", "3", "ask 1", "hint", "everything"),
                    "road",
                    "99"),
            new Story("coding", "two-troubles", 2, List.of("do", "ask 1", "hint", "everything"), "reason-3", "late"),
            new Story(
                    "audit",
                    "uk-audit",
                    1,
                    List.of("do", "do open", "3", "do open", "3", "hint", "all of them"),
                    "worst",
                    "1"),
            new Story("flash", "us-flash", 1, List.of("do", "hint", "approve"), "flash-2", "escalate.sure"),
            new Story("fairness", "uk-pairs", 2, List.of("do open", "1", "hint", "yes"), "case-2", "refuse"),
            new Story("shift", "cn-shift", 1, List.of("do open", "7", "hint", "soon"), "give-2", "staff-3"),
            new Story(
                    "inspection",
                    "whose-mark-is-it",
                    4,
                    List.of("do", "do look", "do carton", "do run", "do archive", "hint", "quite good"),
                    "fault",
                    "buyer"),
            new Story("sorting", "mixed-belt", 2, List.of("do", "hint", "somewhere"), "item.unit-3", "restock"),
            new Story(
                    "priorities", "everybody-shouts", 1, List.of("do", "hint", "all of it"), "order", "1, 2, 3, 4, 5"),
            new Story(
                    "mediation",
                    "neither-can-prove-it",
                    1,
                    List.of("ask 1", "do", "do offer-goodwill", "500", "do offer-return", "hint", "everything"),
                    "figure",
                    "1"),
            new Story(
                    "dispute-file",
                    "four-claims-one-drawer",
                    2,
                    List.of("ask 1", "do look", "1", "do look", "3", "hint", "everything"),
                    "contested",
                    "1"),
            new Story("goodwill", "owed-or-goodwill", 2, List.of("do", "ask 1", "hint", "everything"), "gets", "1"));

    record Told(Story story, Language language) {
        @Override
        public String toString() {
            return story.type() + " " + language;
        }
    }

    static Stream<Told> stories() {
        return STORIES.stream()
                .flatMap(story -> Stream.of(Language.values()).map(language -> new Told(story, language)));
    }

    /** To refresh the transcripts after a change on purpose: {@code mvn test -Dtest=DeskTranscriptsTest -Drefresh}. */
    @ParameterizedTest
    @MethodSource("stories")
    void readsAsItDidWhenItWasReviewed(Told told) throws IOException {
        String transcript = played(told.story(), told.language());
        Path file = FOLDER.resolve(
                told.story().type() + "." + told.language().name().toLowerCase(Locale.ROOT) + ".txt");
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, transcript);
        }
        assertThat(file)
                .as("stale: mvn test -Dtest=DeskTranscriptsTest -Drefresh")
                .content()
                .isEqualToNormalizingNewlines(transcript);
    }

    private String played(Story story, Language language) {
        List<String> typed = new ArrayList<>(story.first());
        Exercise exercise = ShippedCases.DESK.pose(
                ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(story.scenario()), story.seed()));
        for (Field field : exercise.form().fields()) {
            boolean missed = field.id().equals(story.missed());
            typed.add(missed ? story.instead() : typed(exercise.keyResponses().get(field.id())));
        }
        typed.add("80");
        typed.add("");
        ScriptedConsole console = ScriptedConsole.typing(typed.toArray(String[]::new));
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            shell(context, console, language, story.type() + language)
                    .once(List.of("practise", "--scenario", story.scenario(), "--seed", "" + story.seed()));
        }
        return console.transcript();
    }

    private static String typed(Object due) {
        if (due instanceof Map<?, ?> money) {
            return String.valueOf(money.get("amount"));
        } else if (due instanceof List<?> several) {
            return several.isEmpty()
                    ? "none"
                    : String.join(", ", several.stream().map(String::valueOf).toList());
        }
        return String.valueOf(due);
    }

    private Shell shell(
            AnnotationConfigApplicationContext context, ScriptedConsole console, Language language, String database) {
        Settings settings = new Settings(home, Path.of(""), "jdbc:h2:mem:" + database, language, "Li", Format.TEXT);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Start.class, () -> new Start(List.of(), false, settings, console));
        // Time stands still: how long the machine takes is not part of the story.
        context.registerBean("clock", Clock.class, () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        context.register(Wiring.class);
        context.refresh();
        return new Shell(
                context.getBean(Commands.class),
                context.getBean(CommandRegistry.class),
                context.getBean(Session.class),
                console,
                context.getBean(ErrorFile.class),
                () -> {});
    }
}
