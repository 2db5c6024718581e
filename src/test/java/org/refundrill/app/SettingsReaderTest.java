package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;

class SettingsReaderTest {
    @TempDir
    private Path home;

    @Test
    void takesWhatTheCommandLineSaysBeforeEverythingElse() {
        Settings settings = reader(
                        Map.of("REFUNDRILL_HOME", "/elsewhere", "REFUNDRILL_LANG", "en", "REFUNDRILL_DB", "jdbc:y"))
                .settings(Map.of(
                        "home", home.toString(), "lang", "zh", "db", "jdbc:x", "trainee", "Mei", "format", "json"));
        assertThat(settings.home()).isEqualTo(home);
        assertThat(settings.language()).isEqualTo(Language.ZH);
        assertThat(settings.database()).isEqualTo("jdbc:x");
        assertThat(settings.trainee()).isEqualTo("Mei");
        assertThat(settings.format()).isEqualTo(Format.JSON);
    }

    @Test
    void keepsTheDatabaseInTheHomeDirectoryUnlessToldOtherwise() {
        assertThat(reader(Map.of()).settings(Map.of("home", home.toString())).database())
                .isEqualTo("jdbc:h2:file:" + home.resolve("refundrill"));
    }

    @Test
    void prefersTheLanguageThatWasKeptToTheMachines() throws IOException {
        Files.writeString(home.resolve("preferences.properties"), "language=zh\n");
        assertThat(reader(Map.of("LANG", "en_US.UTF-8"))
                        .settings(Map.of("home", home.toString()))
                        .language())
                .isEqualTo(Language.ZH);
    }

    @Test
    void speaksTheLanguageOfTheMachineAtFirst() {
        Map<String, String> given = Map.of("home", home.toString());
        assertThat(reader(Map.of("LANG", "zh_CN.UTF-8")).settings(given).language())
                .isEqualTo(Language.ZH);
        assertThat(reader(Map.of("LANG", "tr_TR.UTF-8")).settings(given).language())
                .isEqualTo(Language.EN);
    }

    @Test
    void findsTheUsualPlaceOfEachSystem() {
        assertThat(usualHome("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/refundrill"));
        assertThat(usualHome("Linux", Map.of())).isEqualTo(Path.of("/people/mei/.local/share/refundrill"));
        assertThat(usualHome("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/people/mei/Library/Application Support/refundrill"));
    }

    private static Path usualHome(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/people/mei", "user.name", "mei");
        return new SettingsReader(environment, properties::get)
                .settings(Map.of())
                .home();
    }

    private static SettingsReader reader(Map<String, String> environment) {
        return new SettingsReader(environment, Map.of("os.name", "Linux", "user.home", "/people/mei")::get);
    }
}
