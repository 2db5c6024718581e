package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.form.Field;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.terminal.shell.Shell;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * One case of each type as it stands on paper afterwards, in both languages: somebody tries things out, types nonsense,
 * answers all questions rightly but one, and reads the debrief. Letters have a test of their own, since what is typed there
 * is written in one language.
 */
class TranscriptsTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    private static final String LETTERS = "reply";

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
     * @param done the question that what was typed first has answered; empty when there is none
     */
    private record Story(
            String type, String scenario, long seed, List<String> first, String missed, String instead, String done) {
        Story(String type, String scenario, long seed, List<String> first, String missed, String instead) {
            this(type, scenario, seed, first, missed, instead, "");
        }
    }

    /** A table that forgets what comes after the limits. */
    private static final String TOO_SIMPLE = """
            rulebook: notice
            partOf: "1"
            tables:
              outcome:
                label: {en: "What is done", zh: "如何处理"}
                hit: UNIQUE
                outputs:
                  outcome: {type: "choice [approve, partly-approve, refuse]"}
                rows: |
                  row | days | goods            || outcome        | clause
                  A   | <= 7 | unopened, damaged || approve       | W-1
                  B   | <= 7 | opened, worn     || partly-approve | W-4
            """;

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
            new Story("goodwill", "owed-or-goodwill", 2, List.of("do", "ask 1", "hint", "everything"), "gets", "1"),
            new Story(
                    "ruling",
                    "notice-window",
                    92,
                    List.of("ask", "ask 1", "hint", "hint", "perhaps"),
                    "freight-payer",
                    "buyer"),
            new Story("amount", "bench-to-cent", 3, List.of("ask", "hint", "a lot"), "extra", "41.00"),
            new Story("deadline", "uk-refund-clock", 2, List.of("hint", "soon"), "last-day", "2026-04-20"),
            new Story("evidence", "charged-twice", 2, List.of("ask", "hint", "everything"), "proof", "1"),
            new Story("markets", "fault-abroad", 2, List.of("hint", "everywhere"), "outcome-uk-consumer", "approve"),
            new Story(
                    "record", "half-filled", 2, List.of("ask 1", "hint", "the other one"), "entries", "1, 3, 4, 5, 6"),
            new Story(
                    "procedure",
                    "book-it-in",
                    3,
                    List.of("do", "do 11", "do 1", "do 6", "do 5", "do 10", "do 13", "do 16", "do 8", "hint", "some"),
                    "refund-pieces",
                    "3",
                    "steps"),
            new Story(
                    "follow-up", "when-does-it-land", 2, List.of("ask 1", "hint", "one day"), "due-day", "2026-11-16"),
            new Story(
                    "investigation",
                    "gaps-in-the-file",
                    3,
                    List.of("zzz", "do", "do 1", "do 5", "do 6", "file", "hint"),
                    "finding.point-3",
                    "established"),
            new Story("process", "slowest-station", 3, List.of("hint", "all of them"), "narrow", "3"),
            new Story("plan", "what-before-what", 3, List.of("hint", "at once"), "length", "20"),
            new Story("rule-change", "new-numbers", 3, List.of("hint", "1 9"), "flips", "7"),
            new Story("checklist", "two-changes-behind", 3, List.of("hint", "seven"), "number", "7"),
            new Story("law-note", "note-on-devices", 3, List.of("hint", "perhaps"), "wrong", "4"),
            new Story("policy-holes", "five-holes", 3, List.of("hint", "9"), "contradicted", "1"),
            new Story("authoring", "open-interval", 3, List.of("hint", "perhaps"), "cell", "<= 7"),
            new Story("table-writing", "from-notice-to-table", 3, List.of("do", "check", "hint"), "table", TOO_SIMPLE));

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

    @Test
    void thereIsOneOfEveryType() {
        assertThat(Stream.concat(STORIES.stream().map(Story::type), Stream.of(LETTERS)))
                .containsExactlyInAnyOrderElementsOf(
                        ExerciseTypes.all().stream().map(ExerciseType::id).toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void readsAsItDidWhenItWasReviewed(Told told) throws IOException {
        Path file = FOLDER.resolve(told.story().type() + "." + told.language().id() + ".txt");
        Kept.sameAs(file, played(told.story(), told.language()), getClass());
    }

    private String played(Story story, Language language) {
        List<String> typed = new ArrayList<>(story.first());
        Exercise exercise = ShippedCases.DESK.pose(
                ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(story.scenario()), story.seed()));
        for (Field field : exercise.form().fields()) {
            if (field.id().equals(story.done())) {
                continue;
            }
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
        // Time stands still: how long the machine takes is not part of the story.
        return Program.shell(context, settings, console, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
