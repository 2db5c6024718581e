package org.refundrill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The page of figures: what is to be reached, what was measured, and whether that is a hit. */
final class Page {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private final List<String> rows = new ArrayList<>();

    void atMost(String figure, double reach, OptionalDouble measured, String unit) {
        boolean hit = measured.isPresent() && measured.getAsDouble() <= reach;
        String found = measured.isPresent() ? number(measured.getAsDouble(), unit) : "not measured";
        row(figure, "<= " + number(reach, unit), found, measured.isEmpty() ? "-" : hit ? "hit" : "miss");
    }

    void atLeast(String figure, double reach, double measured, String unit) {
        row(figure, ">= " + number(reach, unit), number(measured, unit), measured >= reach ? "hit" : "miss");
    }

    void only(String figure, double measured, String unit) {
        row(figure, "-", number(measured, unit), "-");
    }

    private void row(String figure, String reach, String measured, String hit) {
        String row = "| " + figure + " | " + reach + " | " + measured + " | " + hit + " |";
        System.out.println(row);
        rows.add(row);
    }

    private static String number(double value, String unit) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f %s" : "%,.0f %s", value, unit);
    }

    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Figures");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Measured on %s by `mvn -Pbench verify`: %d processors (%s), %s, %s %s, Java %s. Starts are medians of "
                        + "a warm machine, on a terminal made by script(1).",
                LocalDate.now(Clock.system(ZoneOffset.UTC)),
                Runtime.getRuntime().availableProcessors(),
                told(PROCESSOR, "model name", "unknown model"),
                memory(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version")));
        lines.add("");
        lines.add("| figure | reach | measured | |");
        lines.add("|---|---:|---:|---|");
        lines.addAll(rows);
        return lines;
    }

    private static String memory() throws IOException {
        String kilobytes = told(MEMORY, "MemTotal", "").replaceAll("[^0-9]", "");
        return kilobytes.isEmpty()
                ? "unknown memory"
                : String.format(Locale.ROOT, "%.0f GiB", Double.parseDouble(kilobytes) / (1 << 20));
    }

    private static String told(Path file, String name, String otherwise) throws IOException {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name) && line.contains(":"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(otherwise);
        }
    }
}
