package org.refundrill.terminal.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.refundrill.language.Text;

/** Keeps the details of what nobody foresaw, and tells the person in one line where they are. */
public final class ErrorFile {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

    private final Path logs;
    private final String version;
    private final Clock clock;

    /** Details go under {@code logs} in this directory. */
    public ErrorFile(Path home, String version, Clock clock) {
        this.logs = home.resolve("logs");
        this.version = version;
        this.clock = clock;
    }

    /** Writes the details and returns what to tell the person. */
    public Text keep(String doing, Throwable broken) {
        String what =
                broken.getClass().getSimpleName() + (broken.getMessage() == null ? "" : ": " + broken.getMessage());
        String brief = what.lines().findFirst().orElse(what);
        try {
            Path file = write(logs, doing, broken);
            return new Text(
                    "something broke in '" + doing + "' (" + brief + "); the details are in " + file,
                    "执行“" + doing + "”时程序出错（" + brief + "）；详细信息见 " + file);
        } catch (IOException unwritable) {
            return new Text(
                    "something broke in '" + doing + "' (" + brief + "), and the details could not be written to "
                            + logs,
                    "执行“" + doing + "”时程序出错（" + brief + "），且无法把详细信息写入 " + logs);
        }
    }

    private Path write(Path directory, String doing, Throwable broken) throws IOException {
        Files.createDirectories(directory);
        String stamp = NAME.format(clock.instant().atOffset(ZoneOffset.UTC));
        Path file = directory.resolve(
                "error-" + stamp + "-" + ProcessHandle.current().pid() + ".txt");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            writer.println("refundrill " + version + ", Java " + System.getProperty("java.version"));
            writer.println("while doing: " + doing);
            broken.printStackTrace(writer);
        }
        return file;
    }
}
