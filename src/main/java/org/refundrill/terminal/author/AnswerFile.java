package org.refundrill.terminal.author;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.AnswerTable;

/** A file of answers, read line by line. A line that says nothing is told to the person, and reading goes on. */
final class AnswerFile implements Closeable {
    private static final int TOLD = 20;

    private final Invocation call;
    private final String name;
    private final BufferedReader reader;
    private final boolean ours;
    private final AnswerTable table;
    private long line = 1;
    private long unreadable;

    private AnswerFile(Invocation call, String name, BufferedReader reader, boolean ours) throws IOException {
        this.call = call;
        this.name = name;
        this.reader = reader;
        this.ours = ours;
        String first = reader.readLine();
        AnswerTable.Header header = AnswerTable.header(first == null ? "" : first);
        if (header instanceof AnswerTable.Header.Bad bad) {
            throw Failure.usage(new Text(
                    name + ":1: " + bad.why().en(), name + ":1：" + bad.why().zh()));
        }
        table = ((AnswerTable.Header.Good) header).table();
    }

    /** The file that an option names, or standard input. */
    static AnswerFile of(Invocation call, String option) throws IOException {
        if (call.isDash(option)) {
            return new AnswerFile(call, "-", call.console().in(), false);
        }
        Path file = call.path(option).orElseThrow();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw Failure.usage("the file " + file + " cannot be read", "无法读取文件 " + file);
        }
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
        try {
            return new AnswerFile(call, file.toString(), reader, true);
        } catch (Failure misuse) {
            reader.close();
            throw misuse;
        }
    }

    /** The next answer; null at the end. */
    AnswerTable.@Nullable Row next() throws IOException {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            AnswerTable.Reading reading = table.read(text);
            if (reading instanceof AnswerTable.Reading.Read read) {
                return read.row();
            }
            if (reading instanceof AnswerTable.Reading.Unreadable bad) {
                tell(bad.why());
            }
        }
        return null;
    }

    private void tell(Text why) {
        unreadable++;
        if (unreadable <= TOLD) {
            String at = name + ":" + line;
            call.console().message(call.say(new Text(at + ": " + why.en(), at + "：" + why.zh())));
        }
    }

    /** How many lines said nothing; those that were not told one by one are summed up. */
    long unreadable() {
        if (unreadable > TOLD) {
            long more = unreadable - TOLD;
            call.console().message(call.say(CalibrationSheet.text("more", name, more)));
        }
        return unreadable;
    }

    @Override
    public void close() throws IOException {
        if (ours) {
            reader.close();
        }
    }
}
