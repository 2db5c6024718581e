package org.refundrill.terminal.shell;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.refundrill.language.Language;

/** The choices a person made once and keeps: the file {@code preferences.properties} in the home directory. */
public final class Preferences {
    private static final String LANGUAGE = "language";

    private final Path file;

    /** The preferences kept in this directory. */
    public Preferences(Path home) {
        this.file = home.resolve("preferences.properties");
    }

    /** The language chosen, if one was. A file that cannot be read says nothing. */
    public Optional<Language> language() {
        String chosen = read().getProperty(LANGUAGE, "");
        for (Language language : Language.values()) {
            if (language.id().equals(chosen)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Keeps a language for the next time. */
    void keep(Language language) throws IOException {
        Properties all = read();
        all.setProperty(LANGUAGE, language.id());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "preferences", ".tmp");
        try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            all.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.isReadable(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                all.clear();
            }
        }
        return all;
    }
}
