package org.refundrill.app;

import java.util.List;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Console;

/**
 * What the program was started with.
 *
 * @param words the command line
 * @param once whether it names a command to run once
 * @param settings home, content, database, language, trainee, format
 * @param console where to read and write
 */
record Start(List<String> words, boolean once, Settings settings, Console console) {
    Start {
        words = List.copyOf(words);
    }
}
