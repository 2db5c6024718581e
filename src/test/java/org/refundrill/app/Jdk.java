package org.refundrill.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A JDK of this machine: the one the tests run on, or one that was installed beside it. */
record Jdk(int major, Path home) {
    private static final int OLDEST = 17;

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    static Jdk ofThisProcess() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** One of each release, this process's own first, then the others from the newest on. */
    static List<Jdk> all() throws IOException {
        Jdk own = ofThisProcess();
        TreeMap<Integer, Jdk> others = new TreeMap<>();
        List<Path> homes = new ArrayList<>(List.of(own.home()));
        String chosen = System.getenv("JAVA_HOME");
        if (chosen != null && !chosen.isBlank()) {
            homes.add(Path.of(chosen));
        }
        for (Path home : homes) {
            for (Path beside : beside(home)) {
                int major = major(beside);
                if (major >= OLDEST && major != own.major()) {
                    others.putIfAbsent(major, new Jdk(major, beside));
                }
            }
        }
        List<Jdk> all = new ArrayList<>(List.of(own));
        all.addAll(others.descendingMap().values());
        return all;
    }

    private static List<Path> beside(Path home) throws IOException {
        Path parent = home.toRealPath().getParent();
        if (parent == null) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(parent)) {
            return homes.filter(path -> Files.isExecutable(path.resolve("bin").resolve("java")))
                    .sorted()
                    .toList();
        }
    }

    /** The release that a JDK's own note names; 0 where there is none. */
    private static int major(Path home) throws IOException {
        Path note = home.resolve("release");
        if (!Files.isReadable(note)) {
            return 0;
        }
        Properties release = new Properties();
        try (var in = Files.newInputStream(note)) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        String first = version.split("[.+-]", -1)[0];
        return first.matches("[0-9]{1,4}") ? Integer.parseInt(first) : 0;
    }
}
