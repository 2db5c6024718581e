package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.casefile.CaseCode;
import org.refundrill.content.Library;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.json.Json;
import org.refundrill.names.FakerNames;
import org.refundrill.problem.Problems;
import org.refundrill.store.Database;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;

/**
 * The program itself is killed within 300 ms after it printed an assessment, again and again, at moments that a seed
 * picks: what it acknowledged is in the store, once, and the next start goes on with the case that lay open.
 */
class KilledProcessTest {
    private static final Path CONTENT = Path.of("").toAbsolutePath();

    @TempDir
    private Path home;

    private CaseDesk desk;

    /** What the trainee was shown as done, by case code. */
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    @Timeout(180)
    void aKilledProcessLosesNoAnswerAndDoublesNone() throws Exception {
        killed(3);
    }

    @Test
    @Tag("full")
    @Timeout(3600)
    void aHundredKilledProcessesLoseNoAnswerAndDoubleNone() throws Exception {
        killed(100);
    }

    private void killed(int rounds) throws Exception {
        Library library = Library.read(
                CONTENT,
                words -> new FakerNames(),
                ExerciseTypes.all().stream().map(ExerciseType::id).toList(),
                new Problems());
        desk = new CaseDesk(() -> library, ExerciseTypes.all());
        for (int round = 0; round < rounds; round++) {
            start(new Random(round));
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rounds);
    }

    /** One start: goes on with what lies open, answers a few cases, and is killed. */
    private void start(Random random) throws Exception {
        List<Event> before = unfinished();
        Process process = process();
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
            int answers = 1 + random.nextInt(3);
            for (int i = 0; i < answers; i++) {
                String code = code(expect(out, "case", i == 0 && !before.isEmpty()));
                if (i == 0 && !before.isEmpty()) {
                    assertThat(code).isEqualTo(before.get(0).code());
                    // Hints that were taken before are told again.
                    for (int hint = 1; hint < before.size(); hint++) {
                        expect(out, "hint", false);
                    }
                }
                send(in, Map.of("responses", key(code)));
                assertThat(code(expect(out, "assessment", false))).isEqualTo(code);
                acknowledged.add(code);
            }
            Underway underway = new Underway(out, in, random.nextBoolean());
            underway.until(System.nanoTime() + random.nextInt(300) * 1_000_000L);
            process.toHandle().destroyForcibly();
            process.waitFor();
            underway.rest();
            check(underway);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** What goes on between the assessment and the end: the next case opens; hints are taken, or it is answered. */
    private final class Underway {
        private final BufferedReader out;
        private final Writer in;
        private final boolean answering;
        private String shown = "";
        private String answered = "";
        private int hints;

        Underway(BufferedReader out, Writer in, boolean answering) throws IOException {
            this.out = out;
            this.in = in;
            this.answering = answering;
            if (!answering) {
                send(in, Map.of("hint", true));
                send(in, Map.of("hint", true));
            }
        }

        void until(long end) throws IOException, InterruptedException {
            while (System.nanoTime() < end) {
                if (answering && answered.isEmpty() && out.ready()) {
                    take(out.readLine());
                    send(in, Map.of("responses", key(shown)));
                    answered = shown;
                }
                Thread.sleep(1);
            }
        }

        /** What was printed before the end; the last line may be cut short. */
        void rest() throws IOException {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith("}")) {
                    take(line);
                }
            }
        }

        private void take(String line) {
            Map<String, Object> said = Json.object(line);
            switch (String.valueOf(said.get("event"))) {
                case "case" -> shown = code(said);
                case "hint" -> hints++;
                case "assessment" -> {
                    acknowledged.add(code(said));
                    answered = "";
                }
                default -> throw new AssertionError(line);
            }
        }
    }

    private void check(Underway underway) {
        Map<String, List<Event>> attempts = new LinkedHashMap<>();
        List<String> assessed = new ArrayList<>();
        try (Database database = database()) {
            for (Event event : database.store().log().of("mei")) {
                attempts.computeIfAbsent(event.attempt().toString(), id -> new ArrayList<>())
                        .add(event);
                if (event.kind().equals(Event.ASSESSED)) {
                    assessed.add(event.code());
                }
            }
        }
        // An answer may be kept although there was no time left to say so; never the other way round.
        if (assessed.size() > acknowledged.size()) {
            acknowledged.add(underway.answered);
        }
        assertThat(lost(acknowledged, assessed)).as("acknowledged, not kept").isEmpty();
        assertThat(lost(assessed, acknowledged)).as("kept, never answered").isEmpty();
        assertThat(assessed).doesNotHaveDuplicates().containsExactlyElementsOf(acknowledged);
        attempts.values().forEach(KilledProcessTest::isWhole);
        List<Event> unfinished = unfinished();
        if (!underway.shown.isEmpty() && !assessed.contains(underway.shown)) {
            assertThat(unfinished).extracting(Event::code).containsOnly(underway.shown);
            assertThat(unfinished.size() - 1).isBetween(underway.hints, 2);
        }
    }

    private static List<String> lost(List<String> all, List<String> from) {
        List<String> lost = new ArrayList<>(all);
        lost.removeAll(from);
        return lost;
    }

    private static void isWhole(List<Event> attempt) {
        assertThat(attempt).extracting(Event::step).isSorted().doesNotHaveDuplicates();
        assertThat(attempt).filteredOn(e -> e.kind().equals(Event.OPENED)).hasSize(1);
        assertThat(attempt)
                .filteredOn(e -> e.kind().equals(Event.ANSWERED))
                .hasSameSizeAs(attempt.stream()
                        .filter(e -> e.kind().equals(Event.ASSESSED))
                        .toList());
    }

    private List<Event> unfinished() {
        try (Database database = database()) {
            return database.store().log().unfinished("mei");
        }
    }

    private Database database() {
        return Database.at("jdbc:h2:file:" + home.resolve("refundrill"));
    }

    private Map<String, Object> key(String code) {
        return desk.pose(desk.generate(((CaseCode.Known) desk.read(code)).code()))
                .keyResponses();
    }

    private Process process() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Drefundrill.content=" + CONTENT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.refundrill.app.Main",
                        "play",
                        "--trainee",
                        "mei",
                        "--cases",
                        "50",
                        "--home",
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void send(Writer in, Map<String, Object> line) throws IOException {
        in.write(Json.line(line) + "\n");
        in.flush();
    }

    private static Map<String, Object> expect(BufferedReader out, String event, boolean resumed) throws IOException {
        String line = out.readLine();
        assertThat(line).as("what the program says next").isNotNull();
        Map<String, Object> said = Json.object(line);
        assertThat(said).containsEntry("event", event);
        assertThat(said.getOrDefault("resumed", false)).isEqualTo(resumed);
        return said;
    }

    private static String code(Map<String, Object> said) {
        return String.valueOf(said.get("code"));
    }
}
