package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A trainer reads what a trainee wrote, and only what the trainer says of it enters the score. */
class MarkCommandTest {
    private static final String PROMISE = " We guarantee that the bank pays it into your account tomorrow.";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = fresh();
    }

    /** Another start over the same practice, on the same morning. */
    private Program fresh() {
        Program fresh = new Program(home, Path.of(""), "jdbc:h2:file:" + home.resolve("practice"));
        fresh.clock(Clock.fixed(Instant.parse("2026-03-09T01:00:00Z"), ZoneOffset.UTC));
        return fresh;
    }

    private Map<?, ?> json(String... words) {
        return (Map<?, ?>) Json.plain(program.run(Language.EN, Format.JSON, "", words));
    }

    /** Somebody answers by the key and adds a sentence; what the program says of it. */
    private Map<?, ?> written(String trainee, long seed, String more) {
        Map<?, ?> line = Program.lines(program.run(
                        "",
                        "generate",
                        "--scenario",
                        "wrong-about-money",
                        "--seed",
                        "" + seed,
                        "--count",
                        "1",
                        "--key"))
                .get(0);
        Map<String, Object> answers = new LinkedHashMap<>();
        ((Map<?, ?>) ((Map<?, ?>) line.get("key")).get("responses"))
                .forEach((field, answer) -> answers.put(String.valueOf(field), answer));
        answers.put("letter", answers.get("letter") + more);
        return Program.lines(program.run(
                        Json.line(Map.of("responses", answers)) + "\n",
                        "play",
                        "--trainee",
                        trainee,
                        "--scenario",
                        "wrong-about-money",
                        "--seed",
                        "" + seed))
                .stream()
                .filter(told -> "assessment".equals(told.get("event")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<?, ?>> queue() {
        return ((List<?>) json("mark").get("queue"))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private String id(String element) {
        return queue().stream()
                .filter(one -> element.equals(one.get("element")))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatNothingWaitsBeforeAnybodyWroteAnything() {
        assertThat(program.run("", "mark")).contains("Nothing waits for a trainer");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "mark")).contains("没有待评阅的内容");
        assertThat(queue()).isEmpty();
        assertThat(json("mark", "--agreement").get("n")).hasToString("0");
        assertThat(program.code()).isZero();
    }

    @Test
    void letsAProposalIntoTheScoreOnlyWhenATrainerSaysSo() throws IOException {
        Map<?, ?> told = written("mei", 1, PROMISE);
        assertThat(told.get("score")).hasToString("1");
        assertThat(told.get("passed")).isEqualTo(true);
        assertThat(((List<?>) told.get("waiting"))).isNotEmpty();
        String promise = id("says-guarantee");

        String shown = program.run("", "mark", promise);
        assertThat(shown).contains("mei", "We guarantee that the bank pays", "Proposal, not decided: said, credit 0");
        assertThat(shown).contains("The case stands at 100 of 100, passed", "Proposals are often wrong and miss much");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "mark", promise))
                .contains("初步判读（未定）：写到了，得分 0", "本案目前 100 分");

        Map<?, ?> marked = json("mark", promise, "--accept", "--by", "Wei");
        assertThat(program.code()).isZero();
        assertThat(marked.get("passed")).isEqualTo(false);
        assertThat(Double.parseDouble(String.valueOf(marked.get("score")))).isLessThan(1);
        assertThat(queue()).noneMatch(one -> promise.equals(one.get("id")));
        assertThat(report("mei")).contains("judged by Wei");

        Map<?, ?> again = json("mark", promise, "--reject", "--by", "Ann", "--why", "the bank had confirmed it");
        assertThat(again.get("passed")).isEqualTo(true);
        assertThat(again.get("score")).hasToString("1");
        assertThat(((Map<?, ?>) again.get("mark")).get("why")).isEqualTo("the bank had confirmed it");
        assertThat(((Map<?, ?>) again.get("proposal")).get("credit")).hasToString("0");
        assertThat(report("mei")).doesNotContain("judged by Wei").contains("100%");
    }

    @Test
    void tellsTheTraineeWhatATrainerHeldToBeWrong() {
        written("mei", 2, "");
        json("mark", id("says-empathy"), "--adjust", "0", "--by", "Wei", "--why", "a phrase only");
        assertThat(program.run("", "review", "--trainee", "mei")).contains("judged by Wei: a phrase only");
    }

    @Test
    void movesWhatTheTraineeIsBelievedToKnow() throws IOException {
        written("mei", 1, PROMISE);
        Map<?, ?> before = skills("mei");
        String promise = id("says-guarantee");

        json("mark", promise, "--accept", "--by", "Wei");
        Map<?, ?> accepted = skills("mei");
        assertThat(accepted).isNotEqualTo(before);
        json("mark", promise, "--adjust", "1", "--by", "Ann", "--why", "the bank had confirmed it");
        Map<?, ?> adjusted = skills("mei");
        assertThat(adjusted).isNotEqualTo(accepted);

        assertThat(fresh().run(Language.EN, Format.JSON, "", "status", "--trainee", "mei"))
                .as("another process, from what was kept or from the log")
                .isEqualTo(program.run(Language.EN, Format.JSON, "", "status", "--trainee", "mei"));
        program.run("", "log", "export", "--out", home.resolve("log.jsonl").toString());
        assertThat(Files.readString(home.resolve("log.jsonl")))
                .as("what was proposed, what was said first and what counts")
                .contains("\"proposedCredit\":0", "\"decision\":\"accept\"", "\"decision\":\"adjust\"");
    }

    private Map<?, ?> skills(String trainee) {
        return (Map<?, ?>) json("status", "--trainee", trainee).get("skills");
    }

    @Test
    void countsHowFarProposalsAndTrainersAgree() {
        written("mei", 1, PROMISE);
        written("li", 2, "");
        for (Map<?, ?> one : queue()) {
            String id = String.valueOf(one.get("id"));
            boolean proposed = one.get("proposal") instanceof Map<?, ?> proposal && proposal.get("credit") != null;
            if (!proposed) {
                json("mark", id, "--adjust", "1", "--by", "Wei", "--why", "it stands there");
            } else if (String.valueOf(one.get("element")).equals("says-blame")) {
                json("mark", id, "--reject", "--by", "Wei", "--why", "between the lines");
            } else {
                json("mark", id, "--accept", "--by", "Wei");
            }
        }
        Map<?, ?> agreement = json("mark", "--agreement");
        int compared = Integer.parseInt(String.valueOf(agreement.get("n")));
        assertThat(compared).isGreaterThan(10);
        assertThat(agreement.get("alike")).hasToString("" + (compared - 2));
        assertThat(Double.parseDouble(String.valueOf(agreement.get("kappa")))).isBetween(0.0, 1.0);
        assertThat(program.run("", "mark", "--agreement"))
                .contains(
                        "compared on " + compared,
                        "kappa 0.",
                        "Blames or accuses somebody: 0 of 2 alike",
                        "Trainers saw the proposal");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "mark", "--agreement"))
                .contains("共 " + compared + " 项", "kappa 0.", "指责或怀疑他人：0 项一致，共 2 项");
    }

    @Test
    void leadsFromOneElementToTheNextOfTheSameText() {
        written("mei", 1, PROMISE);
        written("li", 2, "");
        String first = id("says-guarantee");
        String following = queue().stream()
                .map(one -> String.valueOf(one.get("id")))
                .filter(id -> id.startsWith(first.substring(0, first.indexOf('.'))) && !id.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(program.run("", "mark", first, "--accept", "--by", "Wei"))
                .contains("Next: mark " + following)
                .doesNotContain("Proposals are often wrong");
        assertThat(program.run(
                        Language.ZH, Format.TEXT, "", "mark", following, "--adjust", "1", "--by", "魏", "--why", "写到了"))
                .contains("下一项：mark ")
                .doesNotContain("下一项：mark " + following);
    }

    @Test
    void saysWhatIsMissing() {
        written("mei", 1, PROMISE);
        String promise = id("says-guarantee");
        refused(2, "Say who judges", "mark", promise, "--accept");
        refused(2, "Say why", "mark", promise, "--reject", "--by", "Wei");
        refused(2, "not a credit from 0 to 1", "mark", promise, "--adjust", "2", "--by", "Wei", "--why", "x");
        refused(2, "one thing at a time", "mark", promise, "--accept", "--reject", "--by", "Wei");
        refused(2, "Say which element", "mark", "--accept", "--by", "Wei");
        refused(1, "No answer has an element", "mark", "12345678.says-nothing");
        assertThat(queue()).anyMatch(one -> promise.equals(one.get("id")));
    }

    @Test
    void showsHostileTextAsWhatItIs() throws IOException {
        written("mei", 1, " <script>alert(1)</script> \u001b[2J \u202Ebackwards");
        String promise = id("says-guarantee");
        assertThat(program.run("", "mark", promise))
                .contains("<script>")
                .doesNotContain("\u001b")
                .doesNotContain("\u202E")
                .satisfies(shown -> assertThat(shown.lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80)));
        json("mark", promise, "--adjust", "0", "--by", "<b>Wei</b>", "--why", "<script>alert(2)</script>");
        assertThat(report("mei")).doesNotContain("<script>alert(2)").contains("&lt;script&gt;alert(2)");
    }

    private void refused(int code, String why, String... words) {
        program.run("", words);
        assertThat(program.code()).isEqualTo(code);
        assertThat(program.said()).contains(why);
    }

    private String report(String trainee) throws IOException {
        String out = program.run(
                "",
                "report",
                "trainee",
                "--trainee",
                trainee,
                "--out",
                home.toString(),
                "--lang",
                "en",
                "--format",
                "json");
        return Files.readString(Path.of(String.valueOf(Program.lines(out).get(0).get("file"))));
    }
}
