package org.refundrill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures what the project promises, prints each figure as it comes and writes them to {@code docs/generated/figures.md}. The first argument is
 * the project's directory; a second one, if given, is a pattern that chooses kernels, and then nothing is written.
 */
public final class Bench {
    private static final int ANSWERS = 6;
    private static final double CASES = 10_000;
    private static final double RATIO = 10;
    private static final double CASE_SECONDS = 2.5;
    private static final double DEBRIEF_SECONDS = 0.1;
    private static final double JAR_SHARE = 0.25;
    private static final double UPDATE_MICROS = 50;
    private static final double REBUILD_SECONDS = 10;
    private static final double MICROS = 1e6;

    private Bench() {}

    /** Measures, prints, writes. */
    public static void main(String[] arguments) throws Exception {
        boolean all = arguments.length < 2 || arguments[1].isBlank();
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Page page = new Page();
        if (all) {
            launches(project, page);
        }
        kernels(all ? "org.refundrill.bench" : arguments[1], page);
        if (all) {
            Path file = project.resolve("docs").resolve("generated").resolve("figures.md");
            Files.createDirectories(file.getParent());
            Files.write(file, page.lines());
        }
    }

    private static void launches(Path project, Page page) throws IOException, InterruptedException {
        Launches launches = new Launches(project);
        Map<Integer, Path> jdks = Launches.jdks();
        List<Integer> majors = new ArrayList<>(jdks.keySet());
        List<Integer> wanted = majors.size() > 1 ? List.of(majors.get(0), majors.get(majors.size() - 1)) : majors;
        for (int major : wanted) {
            Path jdk = jdks.get(major);
            double reach = major < 25 ? 1.2 : 1.0;
            OptionalDouble prompt = launches.toPrompt(jdk);
            page.atMost("launch to prompt, JDK " + major, reach, prompt, "s");
            OptionalDouble jar = launches.jarToPrompt(jdk);
            if (prompt.isPresent() && jar.isPresent()) {
                double share = prompt.getAsDouble() / jar.getAsDouble();
                String figure = String.format(Locale.ROOT, "the same against a plain jar (%.2f s)", jar.getAsDouble());
                page.atMost(figure + ", JDK " + major, JAR_SHARE, OptionalDouble.of(share), "x");
            }
            page.atMost("launch to first case, JDK " + major, CASE_SECONDS, launches.toFirstCase(jdk), "s");
            double[] debrief = launches.toDebrief(jdk, answers(project));
            page.atMost(
                    "first answer to its debrief, JDK " + major, DEBRIEF_SECONDS, OptionalDouble.of(debrief[0]), "s");
            page.atMost(
                    "later answers to their debrief, JDK " + major,
                    DEBRIEF_SECONDS,
                    OptionalDouble.of(debrief[1]),
                    "s");
        }
    }

    private static List<Map<String, Object>> answers(Path project) {
        return CaseBench.answers(project, Launches.scenario(), ANSWERS);
    }

    private static void kernels(String pattern, Page page) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(pattern)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .timeUnit(TimeUnit.SECONDS)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replace("org.refundrill.bench.", "");
            scores.put(name, result.getPrimaryResult().getScore());
        }
        Double prove = scores.remove("CaseBench.generateAndProve");
        if (prove != null) {
            page.atLeast("generate, key and prove, all processors", CASES, prove, "cases/s");
        }
        Double ours = scores.get("RulingBench.ourRulingWithGrounds");
        Double theirs = scores.get("RulingBench.theirBareDecision");
        if (ours != null && theirs != null) {
            page.atLeast("ruling with grounds against kie-dmn's bare decision, 20 rows", RATIO, ours / theirs, "x");
        }
        Double update = scores.remove("MasteryBench.weighAnElement");
        if (update != null) {
            page.atMost("mastery update at 30 skills", UPDATE_MICROS, OptionalDouble.of(MICROS / update), "us");
        }
        Double rebuild = scores.remove("MasteryBench.rebuild");
        if (rebuild != null) {
            String figure = String.format(Locale.ROOT, "mastery rebuilt from %,d elements", MasteryBench.ELEMENTS);
            page.atMost(figure, REBUILD_SECONDS, OptionalDouble.of(1 / rebuild), "s");
        }
        scores.forEach((name, score) -> page.only(name, score, "per s"));
    }
}
