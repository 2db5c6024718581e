package org.refundrill.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Sends the warnings of libraries to a file in the home directory, and nothing to the screen. The JDK makes an instance
 * when the first logger is asked for; the file is opened when there is something to write.
 */
public final class Logging {
    private static final String DIRECTORY = "refundrill.logs";

    /** Called by the JDK by the name in {@code java.util.logging.config.class}. */
    public Logging() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        root.addHandler(new LazyFile(Path.of(System.getProperty(DIRECTORY, "logs"))));
    }

    /** Chooses the directory. Called before anything can log. */
    static void into(Path home) {
        System.setProperty(DIRECTORY, home.resolve("logs").toString());
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
    }

    private static final class LazyFile extends Handler {
        private final Path directory;
        private @Nullable FileHandler file;
        private boolean unwritable;

        LazyFile(Path directory) {
            this.directory = directory;
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            try {
                if (file == null && !unwritable) {
                    Files.createDirectories(directory);
                    file = new FileHandler(directory.resolve("refundrill.log").toString(), 1 << 20, 2, true);
                    file.setFormatter(new SimpleFormatter());
                }
                if (file != null) {
                    file.publish(entry);
                }
            } catch (IOException | UncheckedIOException broken) {
                unwritable = true;
            }
        }

        @Override
        public synchronized void flush() {
            if (file != null) {
                file.flush();
            }
        }

        @Override
        public synchronized void close() {
            if (file != null) {
                file.close();
            }
        }
    }
}
