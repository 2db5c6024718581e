package org.refundrill.terminal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;

/** What Tab offers: command names, the options that are not given yet, and the values they take. */
final class Completion implements Completer {
    private final Commands commands;
    private final Session session;

    Completion(Commands commands, Session session) {
        this.commands = commands;
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        candidates.addAll(after(before, line.word()));
    }

    /** The candidates for a word that follows these. */
    List<Candidate> after(List<String> before, String typed) {
        List<Candidate> candidates = new ArrayList<>();
        Optional<CommandSpec> command = command(before);
        if (before.isEmpty()
                || (before.size() == 1 && !commands.under(before.get(0)).isEmpty())) {
            names(before, candidates);
        }
        if (command.isEmpty()) {
            return candidates;
        }
        Optional<OptionSpec> open = openOption(command.get(), before);
        if (open.isPresent()) {
            open.get().suggestions().get().forEach(value -> candidates.add(new Candidate(value)));
            return candidates;
        }
        if (typed.startsWith("-")) {
            options(command.get(), before, candidates);
        } else {
            words(command.get(), candidates);
        }
        return candidates;
    }

    private Optional<CommandSpec> command(List<String> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<CommandSpec> two =
                before.size() < 2 ? Optional.empty() : commands.named(before.get(0) + " " + before.get(1));
        return two.or(() -> commands.named(before.get(0)));
    }

    /** First words, or second words of a command that has two; each once. */
    private void names(List<String> before, List<Candidate> candidates) {
        TreeMap<String, Text> found = new TreeMap<>();
        for (CommandSpec command : commands.all()) {
            String[] parts = command.name().split(" ");
            if (before.isEmpty()) {
                found.putIfAbsent(
                        parts[0],
                        parts.length == 1 ? command.summary() : command.group().title());
            } else if (parts.length > 1 && parts[0].equals(before.get(0))) {
                found.put(parts[1], command.summary());
            }
        }
        found.forEach((name, says) -> candidates.add(candidate(name, says)));
    }

    private static Optional<OptionSpec> openOption(CommandSpec command, List<String> before) {
        String last = before.get(before.size() - 1);
        return last.startsWith("--")
                ? command.option(last.substring(2)).filter(OptionSpec::takesValue)
                : Optional.empty();
    }

    private void options(CommandSpec command, List<String> before, List<Candidate> candidates) {
        command.allOptions()
                .filter(option -> option.repeatable() || !before.contains("--" + option.name()))
                .forEach(option -> candidates.add(candidate("--" + option.name(), option.help())));
    }

    private static void words(CommandSpec command, List<Candidate> candidates) {
        for (PositionalSpec word : command.positionals()) {
            word.suggestions().get().forEach(value -> candidates.add(new Candidate(value)));
        }
    }

    private Candidate candidate(String value, Text says) {
        String description = says.in(session.settings().language());
        return new Candidate(value, value, null, description, null, null, true);
    }
}
