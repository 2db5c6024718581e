package org.refundrill.terminal.command;

import java.nio.file.Path;
import org.refundrill.language.Language;

/**
 * What holds for a whole session unless a command says otherwise.
 *
 * @param home where this person's data, history and logs are kept
 * @param content the directory that holds {@code scenarios} and {@code curricula}
 * @param database the JDBC address of the store
 * @param language the language of screens and reports
 * @param trainee whose practice this is
 * @param format how results are written
 */
public record Settings(Path home, Path content, String database, Language language, String trainee, Format format) {

    /** In another language. */
    public Settings language(Language other) {
        return new Settings(home, content, database, other, trainee, format);
    }

    /** For another trainee. */
    public Settings trainee(String other) {
        return new Settings(home, content, database, language, other, format);
    }

    /** In another format. */
    public Settings format(Format other) {
        return new Settings(home, content, database, language, trainee, other);
    }
}
