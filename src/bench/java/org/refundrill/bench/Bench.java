package org.refundrill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every JMH benchmark of this package, prints the results and writes them to {@code docs/generated/figures.md}.
 * The first argument is the project's directory; a second one, if given, is a pattern that chooses benchmarks, and then
 * nothing is written.
 */
public final class Bench {
    private Bench() {}

    /** Measures, prints, writes. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean all = arguments.length < 2 || arguments[1].isBlank();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(all ? "org.refundrill.bench" : arguments[1])
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.SECONDS)
                        .build())
                .run();
        List<String> page = page(results);
        page.forEach(System.out::println);
        if (all) {
            Path file = Path.of(arguments[0], "docs", "generated", "figures.md");
            Files.createDirectories(file.getParent());
            Files.write(file, page);
        }
    }

    private static List<String> page(Collection<RunResult> results) {
        List<String> lines = new ArrayList<>();
        lines.add("# Figures");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Measured on %s by `mvn -Pbench verify`: %d processors, %s %s, Java %s.",
                LocalDate.now(Clock.system(ZoneOffset.UTC)),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version")));
        lines.add("");
        lines.add("| benchmark | score | unit |");
        lines.add("|---|---:|---|");
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replace("org.refundrill.bench.", "");
            double score = result.getPrimaryResult().getScore();
            String unit = result.getPrimaryResult().getScoreUnit();
            lines.add(String.format(Locale.ROOT, "| %s | %,.3f | %s |", name, score, unit));
        }
        return lines;
    }
}
