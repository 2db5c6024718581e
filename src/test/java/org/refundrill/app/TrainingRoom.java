package org.refundrill.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.refundrill.HandClock;
import org.refundrill.content.Library;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.json.JsonCaseText;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.store.Database;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Practice;
import org.refundrill.training.Store;

/** A room with content of its own, which authors may change, and a store that stays: each start is a program of its own. */
final class TrainingRoom implements AutoCloseable {
    static final String FAMILY = "notice-window";
    private static final Path SHIPPED = Path.of("scenarios");
    private static final List<ExerciseType> TYPES = List.of(new RulingType());

    private final Path scenarios;
    private final Database database;
    private final HandClock clock = new HandClock(Instant.parse("2026-03-09T01:00:00Z"), ZoneOffset.UTC);
    private CaseDesk desk;

    TrainingRoom(Path folder) {
        this.scenarios = folder.resolve("scenarios");
        this.database = Database.at("jdbc:h2:mem:" + UUID.randomUUID());
        for (String file : List.of(
                "calendars/cn.yaml",
                "cn-marketplace/pack.yaml",
                "cn-marketplace/words.yaml",
                "cn-marketplace/rulebook/2026.yaml",
                "cn-marketplace/rulebook/2026-channels-and-changes.yaml",
                "cn-marketplace/rulebook/2026-guarantee-and-damages.yaml",
                "cn-marketplace/rulebook/2026-other-marketplaces.yaml",
                "cn-marketplace/" + FAMILY + ".yaml")) {
            copy(file);
        }
    }

    private void copy(String file) {
        try {
            Files.createDirectories(scenarios.resolve(file).getParent());
            Files.copy(SHIPPED.resolve(file), scenarios.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An author changes a file. */
    void edit(String file, String from, String to) throws IOException {
        Path path = scenarios.resolve("cn-marketplace").resolve(file);
        String before = Files.readString(path);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(file + " does not say: " + from);
        }
        Files.writeString(path, before.replace(from, to));
    }

    /** An author takes a file away, and {@link #bringBack} returns it. */
    void remove(String file) throws IOException {
        Files.delete(scenarios.resolve("cn-marketplace").resolve(file));
    }

    void bringBack(String file) {
        copy("cn-marketplace/" + file);
    }

    /** The program starts: it reads the content as it is now. */
    Practice start() {
        Library library = Library.read(scenarios.resolveSibling(""), PackNames::of, List.of("ruling"), new Problems());
        CaseDesk read = new CaseDesk(() -> library, TYPES);
        desk = read;
        Origins origins = new Origins(
                scenarios.resolveSibling(""), new Versions(Map.of("refundrill", "0.1.0", "datafaker", "2.7.0")));
        return new Practice(read, database::store, new JsonCaseText(read), origins, clock, UUID::randomUUID);
    }

    CaseDesk desk() {
        return desk;
    }

    Scenario scenario() {
        return desk.catalogue().scenarios().get(FAMILY);
    }

    Store store() {
        return database.store();
    }

    /** Time goes by. */
    void later(Duration time) {
        clock.later(time);
    }

    /** Seeds of the family that end in a certain outcome. */
    long seed(String outcome) {
        List<Long> found = new ArrayList<>();
        for (long seed = 1; found.isEmpty(); seed++) {
            if (desk.generate(scenario(), seed)
                    .ruling()
                    .first()
                    .outcome()
                    .kind()
                    .id()
                    .equals(outcome)) {
                found.add(seed);
            }
        }
        return found.get(0);
    }

    @Override
    public void close() {
        database.close();
    }
}
