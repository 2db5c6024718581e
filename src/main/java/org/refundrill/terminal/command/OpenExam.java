package org.refundrill.terminal.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.refundrill.language.Text;

/**
 * A note in the home that an exam is open, and about which rulebooks: while it is, nobody here is told what they say. It is
 * a note and no lock, for whoever owns the machine can delete it; the store may be held by the window in which the exam is
 * sat, so that it cannot be asked from another.
 */
public final class OpenExam {
    private static final String FILE = "exam-open.properties";

    private OpenExam() {}

    /** Writes the note. */
    public static void note(Path home, Collection<String> rulebooks, Instant ends) {
        Properties note = new Properties();
        note.setProperty("rulebooks", String.join(",", rulebooks));
        note.setProperty("ends", ends.toString());
        try {
            Files.createDirectories(home);
            try (BufferedWriter writer = Files.newBufferedWriter(home.resolve(FILE), StandardCharsets.UTF_8)) {
                note.store(writer, null);
            }
        } catch (IOException unwritable) {
            throw Failure.request(new Text("the folder " + home + " cannot be written to", "无法写入目录 " + home));
        }
    }

    /** Takes the note away. */
    public static void over(Path home) {
        try {
            Files.deleteIfExists(home.resolve(FILE));
        } catch (IOException staysBehind) {
            // It says itself when it is over.
            return;
        }
    }

    /**
     * Ends a command that would tell what a rulebook says while an exam about it is open.
     *
     * @throws Failure where one is
     */
    public static void refuse(Invocation call, String rulebook) {
        refuse(call, open -> open.contains(rulebook), "'" + rulebook + "'", "“" + rulebook + "”");
    }

    /**
     * Ends a command that would tell which cases are asked while any exam is open.
     *
     * @throws Failure where one is
     */
    public static void refuse(Invocation call) {
        refuse(call, open -> true, "these cases", "这些案件");
    }

    private static void refuse(Invocation call, Predicate<List<String>> about, String en, String zh) {
        Path file = call.settings().home().resolve(FILE);
        if (!Files.isReadable(file)) {
            return;
        }
        Properties note = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            note.load(reader);
            boolean open = Instant.now().isBefore(Instant.parse(note.getProperty("ends", "")));
            if (open && about.test(List.of(note.getProperty("rulebooks", "").split(",")))) {
                throw Failure.request(new Text(
                        "an exam about " + en + " is open: hand it in first with 'exam submit'",
                        "涉及" + zh + "的考试正在进行，请先用 exam submit 交卷"));
            }
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return;
        }
    }
}
