package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;

/**
 * The same seeds give the same bytes in every process, on every JDK of this machine, in every time zone and locale. What
 * they hash to is kept; after a change of scenarios, rulebooks or generator on purpose, keep the new ones with
 * {@code mvn test -Dtest=SameBytesTest -Drefresh}.
 */
class SameBytesTest {
    private static final Path KEPT = Path.of("src/test/resources/org/refundrill/app/cases.sha256");
    private static final String REFRESH = "cases changed; if on purpose: mvn test -Dtest=SameBytesTest -Drefresh";
    private static final int FEW = 200;
    private static final int MANY = 1000;
    private static final List<String> ZONES = List.of("Pacific/Apia", "America/St_Johns", "Asia/Shanghai");
    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab");

    /** How many processes may run at once. */
    private static final int AT_ONCE = 2;

    @TempDir
    private Path folder;

    private int started;

    /** A process that writes cases into a file. */
    private record Writing(String where, Process process, Path cases, Path errors) {}

    @Test
    void aFewCasesAreTheSameInOtherPlacesAndOnOtherJdks() throws Exception {
        if (System.getProperty("refresh") != null) {
            keep();
        }
        List<Jdk> jdks = Jdk.all();
        Jdk own = jdks.get(0);
        Jdk other = jdks.get(jdks.size() > 1 ? 1 : 0);
        List<Writing> running = new ArrayList<>();
        running.add(write(own, ZONES.get(0), LOCALES.get(0), FEW, "en"));
        running.add(write(other, ZONES.get(1), LOCALES.get(1), FEW, "en"));
        for (Writing writing : running) {
            expectKept(writing, FEW);
        }
        Writing chinese = write(own, ZONES.get(2), LOCALES.get(1), FEW, "zh");
        expectSameKeys(running.get(0), finished(chinese));
    }

    @Test
    @Tag("full")
    void aThousandCasesAreTheSameEverywhere() throws Exception {
        List<Writing> running = new ArrayList<>();
        Path english = null;
        for (Jdk jdk : Jdk.all()) {
            for (String zone : ZONES) {
                for (String locale : LOCALES) {
                    if (running.size() == AT_ONCE) {
                        expectKept(running.remove(0), MANY);
                    }
                    Writing writing = write(jdk, zone, locale, MANY, "en");
                    running.add(writing);
                    english = english == null ? writing.cases() : english;
                }
            }
        }
        for (Writing writing : running) {
            expectKept(writing, MANY);
        }
        Writing chinese = finished(write(Jdk.ofThisProcess(), ZONES.get(0), LOCALES.get(0), MANY, "zh"));
        expectSameKeys(new Writing("", chinese.process(), english, chinese.errors()), chinese);
    }

    private Writing write(Jdk jdk, String zone, String locale, int count, String language) throws IOException {
        Path cases = folder.resolve("cases-" + ++started);
        Path errors = folder.resolve("errors-" + started);
        List<String> command = List.of(
                jdk.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-Duser.timezone=" + zone,
                "-Drefundrill.content=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Abroad.class.getName(),
                locale,
                "--home",
                folder.resolve("home-" + started).toString(),
                "--lang",
                language,
                "generate",
                "--all",
                "--count",
                Integer.toString(count),
                "--seed",
                "7",
                "--key");
        Process process = new ProcessBuilder(command)
                .redirectOutput(cases.toFile())
                .redirectError(errors.toFile())
                .start();
        return new Writing("JDK " + jdk.major() + ", " + zone + ", " + locale, process, cases, errors);
    }

    private static Writing finished(Writing writing) throws Exception {
        boolean ended = writing.process().waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            writing.process().destroyForcibly();
        }
        assertThat(ended).as(writing.where() + " ends").isTrue();
        assertThat(writing.process().exitValue())
                .as(writing.where() + ": " + Files.readString(writing.errors()))
                .isZero();
        return writing;
    }

    private static void expectKept(Writing writing, int count) throws Exception {
        assertThat(count + " " + hash(finished(writing).cases()))
                .as(writing.where() + ": " + REFRESH)
                .isIn(Files.readAllLines(KEPT));
    }

    private void keep() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int count : new int[] {FEW, MANY}) {
            Writing writing = write(Jdk.ofThisProcess(), "UTC", "en", count, "en");
            lines.add(count + " " + hash(finished(writing).cases()));
        }
        Files.createDirectories(KEPT.getParent());
        Files.write(KEPT, lines);
    }

    private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void expectSameKeys(Writing english, Writing chinese) throws IOException {
        try (BufferedReader one = Files.newBufferedReader(english.cases(), StandardCharsets.UTF_8);
                BufferedReader two = Files.newBufferedReader(chinese.cases(), StandardCharsets.UTF_8)) {
            String line = one.readLine();
            while (line != null) {
                String other = two.readLine();
                assertThat(other).isNotNull();
                assertThat(spoken(other)).isEqualTo(spoken(line));
                line = one.readLine();
            }
            assertThat(two.readLine()).isNull();
        }
    }

    /** A case line without what depends on the language. */
    private static Map<String, Object> spoken(String line) {
        Map<String, Object> rest = new LinkedHashMap<>(Json.object(line));
        assertThat(rest).containsKeys("lang", "case", "key", "world");
        rest.remove("lang");
        rest.remove("case");
        return rest;
    }
}
