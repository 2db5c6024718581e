package org.refundrill.terminal.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Console;

/** What a command line turned out to be. */
public sealed interface Parsed {
    /**
     * A command with its values.
     *
     * @param command which
     * @param options values by option name, presets included, global ones too
     * @param positionals the words after the name
     */
    record Call(CommandSpec command, Map<String, List<String>> options, List<String> positionals) implements Parsed {
        public Call {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
            positionals = List.copyOf(positionals);
        }

        /** Ready to run, under the session's settings and what this line says about them. */
        public Invocation under(Settings session, Console console) {
            return new Invocation(command, options, positionals, GlobalOptions.applied(session, options), console);
        }
    }

    /**
     * Help was asked for.
     *
     * @param command about which command; empty for all of them
     */
    record HelpWanted(Optional<CommandSpec> command) implements Parsed {}

    /**
     * The line cannot be run.
     *
     * @param why what is wrong and what to type instead
     */
    record Misuse(Text why) implements Parsed {}
}
