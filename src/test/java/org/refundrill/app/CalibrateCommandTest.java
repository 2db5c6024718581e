package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A trainer who wants to know what the estimates are worth tries them on a log. */
class CalibrateCommandTest {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    private static String answers(long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder csv = new StringBuilder("user,item,skills,credit\n");
        for (int n = 0; n < rows; n++) {
            int user = random.nextInt(20);
            int item = random.nextInt(30);
            boolean right = random.nextDouble() < 1 / (1 + Math.exp((item - 15) / 6.0 - (user - 10) / 4.0));
            csv.append('u').append(user).append(",i").append(item).append(",K").append(item % 4);
            csv.append(right ? ",1\n" : ",0\n");
        }
        return csv.toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private Map<?, ?> json(String in, String... words) {
        return (Map<?, ?>) Json.plain(program.run(Language.EN, Format.JSON, in, words));
    }

    @Test
    void tellsScriptsHowGoodThePredictionsWere() throws IOException {
        Path log = file("log.csv", answers(1, 2000));

        Map<?, ?> result = json("", "calibrate", "--log", log.toString());

        assertThat(program.code()).isZero();
        assertThat(program.said()).isEmpty();
        assertThat(result.keySet().stream().map(String::valueOf))
                .containsExactly(
                        "rows", "users", "items", "auc", "logLoss", "rmse", "ece", "parameters", "rowsPerSecond");
        assertThat(result.get("rows")).hasToString("2000");
        assertThat(result.get("users")).hasToString("20");
        assertThat(result.get("items")).hasToString("30");
        assertThat(((Number) result.get("auc")).doubleValue()).isBetween(0.75, 0.95);
        assertThat(((Map<?, ?>) result.get("parameters")).get("gain")).hasToString("0.05");
    }

    @Test
    void readsStandardInputAndSaysTheSame() throws IOException {
        Path log = file("log.csv", answers(1, 2000));
        Object fromFile = json("", "calibrate", "--log", log.toString()).get("logLoss");

        assertThat(json(answers(1, 2000), "calibrate", "--log", "-").get("logLoss"))
                .isEqualTo(fromFile);
    }

    @Test
    void learnsItemsFromOneFileAndMeasuresOnAnother() throws IOException {
        Path train = file("train.csv", answers(2, 3000));
        Path log = file("log.csv", answers(3, 300));

        Map<?, ?> alone = json("", "calibrate", "--log", log.toString());
        Map<?, ?> trained = json("", "calibrate", "--log", log.toString(), "--train", train.toString(), "--tune");

        assertThat(trained.get("rows")).hasToString("300");
        assertThat(((Number) trained.get("logLoss")).doubleValue())
                .isLessThan(((Number) alone.get("logLoss")).doubleValue());
        assertThat(((Map<?, ?>) trained.get("tuning")).get("outcome")).isIn("accepted", "no-better");
    }

    @Test
    void tellsPeopleInTheirLanguage() {
        assertThat(program.run(answers(1, 500), "calibrate", "--log", "-", "--tune"))
                .contains("500 answers of 20 people to 30 items", "(AUC): 0.", "rows per second");
        assertThat(program.run(Language.ZH, Format.TEXT, answers(1, 100), "calibrate", "--log", "-", "--tune"))
                .contains("共 100 条作答，学员 20 人", "作答太少，无法调参");
    }

    @Test
    void namesTheLinesItCannotReadAndGoesOn() {
        String broken = answers(1, 300) + "u1,i1\n\nu1,i1,K1,maybe\n" + "u1,i1,,1\n".repeat(20);

        Map<?, ?> result = json(broken, "calibrate", "--log", "-");

        assertThat(program.code()).isEqualTo(2);
        assertThat(result.get("rows")).hasToString("300");
        assertThat(program.said())
                .contains("-:302: 2 cells where the first line names 4 columns")
                .contains("-:304: the credit 'maybe' is not a number from 0 to 1")
                .contains("-:305: nothing stands under 'skills'")
                .contains("-: 2 more lines could not be read");
        program.run(Language.ZH, Format.TEXT, broken, "calibrate", "--log", "-");
        assertThat(program.said()).contains("-:304：得分“maybe”不是 0 到 1 之间的数");
    }

    @Test
    void refusesWhatIsNoLogOfAnswers() throws IOException {
        program.run("", "calibrate", "--log", home.resolve("missing.csv").toString());
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("missing.csv cannot be read");

        program.run("who,what\n", "calibrate", "--log", "-");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("-:1: the first line names no column 'user'");

        program.run("user,item,skills,credit\n", "calibrate", "--log", "-");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("There are no answers to measure");

        program.run("", "calibrate", "--log", "-", "--train", "-");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("cannot both read standard input");

        Path folder = Files.createDirectory(home.resolve("folder"));
        program.run("", "calibrate", "--log", folder.toString());
        assertThat(program.code()).isEqualTo(2);
    }
}
