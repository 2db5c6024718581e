package org.refundrill.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.refundrill.json.Json;

/** How long the program takes to start and to answer, as a person at a terminal waits for it. In seconds. */
final class Launches {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final String PROMPT = "refundrill> ";
    private static final String SCENARIO = "admission";
    private static final int TIMES = 5;
    private static final int FEW = 3;
    private static final int PATIENCE = 60;

    private final Path project;
    private final Path home;

    Launches(Path project) throws IOException {
        this.project = project;
        this.home = Files.createTempDirectory("refundrill-bench");
    }

    /** The JDKs beside this one, by release. */
    static Map<Integer, Path> jdks() throws IOException {
        Map<Integer, Path> jdks = new TreeMap<>();
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.resolveSibling("."))) {
            for (Path jdk : beside.sorted().toList()) {
                Path note = jdk.resolve("release");
                if (Files.isReadable(note)
                        && Files.isExecutable(jdk.resolve("bin").resolve("javac"))) {
                    Properties release = new Properties();
                    try (InputStream in = Files.newInputStream(note)) {
                        release.load(in);
                    }
                    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
                    jdks.putIfAbsent(Integer.parseInt(version.split("[.+-]", -1)[0]), jdk);
                }
            }
        }
        jdks.keySet().removeIf(major -> major < 17);
        return jdks;
    }

    /** From the launcher to the prompt on a terminal; nothing where there is no script(1) to make one with. */
    OptionalDouble toPrompt(Path jdk) throws IOException, InterruptedException {
        String command =
                "env JAVA_HOME=" + jdk + " " + project.resolve("refundrill") + " --home " + home + " --lang en";
        return median(command, PROMPT, TIMES, true);
    }

    /** The same program as one plain jar. */
    OptionalDouble jarToPrompt(Path jdk) throws IOException, InterruptedException {
        Path jar = project.resolve("target").resolve("refundrill.jar");
        String command = jdk.resolve("bin").resolve("java") + " -Drefundrill.content=" + project + " -jar " + jar
                + " --home " + home + " --lang en";
        return median(command, PROMPT, FEW, false);
    }

    /** From the launcher to a case on the screen with its first question. */
    OptionalDouble toFirstCase(Path jdk) throws IOException, InterruptedException {
        String command = "env JAVA_HOME=" + jdk + " " + project.resolve("refundrill") + " --home " + home
                + " --lang en practise --scenario " + SCENARIO + " --seed 1";
        return median(command, "question 1 of", FEW, true);
    }

    private static OptionalDouble median(String command, String until, int times, boolean warm)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(SCRIPT)) {
            return OptionalDouble.empty();
        }
        List<Double> taken = new ArrayList<>();
        for (int i = warm ? -1 : 0; i < times; i++) {
            double seconds = shown(command, until);
            if (i >= 0) {
                taken.add(seconds);
            }
        }
        Collections.sort(taken);
        return OptionalDouble.of(taken.get(taken.size() / 2));
    }

    private static double shown(String command, String until) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(SCRIPT.toString(), "-qec", "exec " + command, "/dev/null")
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Void> patience = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS));
        StringBuilder screen = new StringBuilder();
        long end;
        try (InputStream shown = process.getInputStream();
                OutputStream keys = process.getOutputStream()) {
            byte[] some = new byte[4096];
            while (screen.indexOf(until) < 0) {
                int read = shown.read(some);
                if (read < 0) {
                    throw new IOException("'" + until + "' never came:\n" + screen);
                }
                screen.append(new String(some, 0, read, StandardCharsets.UTF_8));
            }
            end = System.nanoTime();
            keys.write(4);
            keys.flush();
            // The next launch finds the data free only when this one has ended.
            while (shown.read(some) >= 0) {
                screen.setLength(0);
            }
        } finally {
            patience.cancel(true);
            process.destroy();
        }
        process.waitFor();
        return (end - begin) / 1e9;
    }

    /** From an answer sent to its assessment, the first one and the middle one of the others. */
    double[] toDebrief(Path jdk, List<Map<String, Object>> answers) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                project.resolve("refundrill").toString(),
                "--home",
                home.toString(),
                "play",
                "--trainee",
                "bench",
                "--scenario",
                SCENARIO,
                "--seed",
                "1",
                "--cases",
                Integer.toString(answers.size()));
        builder.environment().put("JAVA_HOME", jdk.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<Double> taken = new ArrayList<>();
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                OutputStream in = process.getOutputStream()) {
            for (Map<String, Object> answer : answers) {
                await(out, "case");
                long begin = System.nanoTime();
                in.write((Json.line(Map.of("responses", answer)) + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
                await(out, "assessment");
                taken.add((System.nanoTime() - begin) / 1e9);
            }
        }
        process.waitFor();
        double first = taken.remove(0);
        Collections.sort(taken);
        return new double[] {first, taken.get(taken.size() / 2)};
    }

    private static void await(BufferedReader out, String event) throws IOException {
        String line = out.readLine();
        while (line != null && !event.equals(Json.object(line).get("event"))) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("no " + event + " came");
        }
    }

    static String scenario() {
        return SCENARIO;
    }
}
