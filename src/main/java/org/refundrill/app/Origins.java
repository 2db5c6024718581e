package org.refundrill.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.refundrill.casefile.CaseFile;
import org.refundrill.training.Origin;
import org.refundrill.training.Practice;

/** Tells what a case is made, decided and marked with: its pack's files, its rulebook, the scoring rules, the program. */
final class Origins implements Function<CaseFile, Origin> {
    private static final int DIGITS = 16;

    private final Path scenarios;
    private final String generator;
    private final Map<String, String> packs = new ConcurrentHashMap<>();

    /** Looks at the packs in this content directory when a case of theirs is opened. */
    Origins(Path content, Versions versions) {
        this.scenarios = content.resolve("scenarios");
        this.generator = "refundrill " + versions.program() + ", datafaker "
                + versions.parts().getOrDefault("datafaker", "unknown");
    }

    @Override
    public Origin apply(CaseFile file) {
        return new Origin(
                packs.computeIfAbsent(file.scenario().pack(), this::version),
                file.ruling().rulebook() + " " + file.ruling().version(),
                Practice.SCORING,
                generator);
    }

    /** The pack with the beginning of a hash over the names and bytes of all its files, calendars included. */
    private String version(String pack) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : List.of(scenarios.resolve(pack), scenarios.resolve("calendars"))) {
                add(folder, digest);
            }
            return pack + " " + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Path folder, MessageDigest digest) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
                digest.update((byte) 0);
            }
        }
    }
}
