package org.refundrill.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.GlobalOptions;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.shell.Preferences;

/**
 * Settles where things are and who is practising: what the command line says, else the environment, else what was kept,
 * else what is usual on this machine.
 *
 * @param environment the environment variables
 * @param property the Java system properties
 */
record SettingsReader(Map<String, String> environment, UnaryOperator<@Nullable String> property) {
    static SettingsReader ofThisMachine() {
        return new SettingsReader(System.getenv(), System::getProperty);
    }

    Settings settings(Map<String, String> given) {
        Path home = absolute(given.getOrDefault(
                GlobalOptions.HOME, variable("REFUNDRILL_HOME").orElseGet(this::usualHome)));
        Path content = absolute(given.getOrDefault(
                GlobalOptions.CONTENT,
                variable("REFUNDRILL_CONTENT")
                        .or(() -> property("refundrill.content"))
                        .orElse("")));
        String database = given.getOrDefault(
                GlobalOptions.DB, variable("REFUNDRILL_DB").orElse("jdbc:h2:file:" + home.resolve("refundrill")));
        Language language = Optional.ofNullable(given.get(GlobalOptions.LANG))
                .or(() -> variable("REFUNDRILL_LANG"))
                .map(SettingsReader::language)
                .or(() -> new Preferences(home).language())
                .or(this::language)
                .orElse(Language.EN);
        String trainee = given.getOrDefault(
                GlobalOptions.TRAINEE,
                variable("REFUNDRILL_TRAINEE").or(() -> property("user.name")).orElse("trainee"));
        Format format = "json".equals(given.get(GlobalOptions.FORMAT)) ? Format.JSON : Format.TEXT;
        return new Settings(home, content, database, language, trainee, format);
    }

    /** The language of the machine, as far as it says. */
    Optional<Language> language() {
        return variable("LC_ALL")
                .or(() -> variable("LC_MESSAGES"))
                .or(() -> variable("LANG"))
                .or(() -> property("user.language"))
                .map(SettingsReader::language);
    }

    private static Language language(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }

    private String usualHome() {
        String system = property("os.name").orElse("").toLowerCase(Locale.ROOT);
        String user = property("user.home").orElse(".");
        if (system.contains("windows")) {
            return variable("LOCALAPPDATA").orElse(user) + "\\refundrill";
        }
        if (system.contains("mac")) {
            return user + "/Library/Application Support/refundrill";
        }
        return variable("XDG_DATA_HOME").orElse(user + "/.local/share") + "/refundrill";
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(property.apply(name)).filter(value -> !value.isEmpty());
    }
}
