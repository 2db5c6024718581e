package org.refundrill.terminal.practice;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given but not handed in yet, kept in a small file beside the person's preferences until the case is
 * done. They are a convenience of this machine: what counts is in the store. A file that cannot be read or written is
 * done without.
 */
final class Drafts {
    private static final String CODE = "case";
    private static final String WORK = "work";
    private static final String ANSWER = "answer.";

    private final @Nullable Path file;
    private final Path work;

    private Drafts(Path home) {
        this.file = null;
        this.work = home.resolve(WORK);
    }

    /** No drafts are kept: in an exam nothing on this machine names the case. */
    static Drafts none(Path home) {
        return new Drafts(home);
    }

    /** The drafts of one trainee. */
    Drafts(Path home, String trainee) {
        UUID name = UUID.nameUUIDFromBytes(trainee.getBytes(StandardCharsets.UTF_8));
        this.file = home.resolve("drafts").resolve(name + ".properties");
        this.work = home.resolve(WORK);
    }

    /** The file in which a question of a case is answered. */
    WorkFile workFile(String code, String field, String begun) {
        return WorkFile.of(work, code, field, begun);
    }

    /** The answers kept for a case, by field. */
    Map<String, String> of(String code) {
        Map<String, String> answers = new TreeMap<>();
        Properties all = new Properties();
        if (file != null && Files.isReadable(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                return answers;
            }
        }
        if (code.equals(all.getProperty(CODE))) {
            for (String name : all.stringPropertyNames()) {
                if (name.startsWith(ANSWER)) {
                    answers.put(name.substring(ANSWER.length()), all.getProperty(name));
                }
            }
        }
        return answers;
    }

    /** Keeps the answers of a case; those of another case make room. */
    void keep(String code, Map<String, String> answers) {
        if (file == null) {
            return;
        }
        Properties all = new Properties();
        all.setProperty(CODE, code);
        answers.forEach((field, typed) -> all.setProperty(ANSWER + field, typed));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "draft", ".tmp");
            try (BufferedWriter writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                all.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            return;
        }
    }

    /** Forgets the answers of a case that was handed in. */
    void forget(String code) {
        if (file != null && !of(code).isEmpty()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException staysBehind) {
                return;
            }
        }
    }
}
