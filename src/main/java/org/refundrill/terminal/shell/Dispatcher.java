package org.refundrill.terminal.shell;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.HelpPage;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Console;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Takes the words of a line to the command they name, by way of Spring Shell's registry and executor. */
final class Dispatcher {
    private final Commands commands;
    private final CommandRegistry registry;
    private final Session session;
    private final Console console;
    private final ArgumentParser parser;

    Dispatcher(
            Commands commands,
            CommandRegistry registry,
            Session session,
            Console console,
            ErrorFile errors,
            boolean running) {
        this.commands = commands;
        this.registry = registry;
        this.session = session;
        this.console = console;
        this.parser = new ArgumentParser(commands, running);
        for (CommandSpec spec : commands.all()) {
            registry.registerCommand(new SpecCommand(spec, parser, session, console, errors));
        }
    }

    /** Runs a line and returns its exit code. */
    int run(List<String> words) {
        Parsed parsed = parser.parse(words);
        if (parsed instanceof Parsed.Call call) {
            return dispatch(call);
        }
        Settings settings = session.settings();
        if (parsed instanceof Parsed.Misuse misuse) {
            console.message(misuse.why().in(settings.language()));
            return 2;
        }
        if (parsed instanceof Parsed.HelpWanted help) {
            console.lines(help.command()
                    .map(command -> HelpPage.of(command, settings.language(), console.width()))
                    .orElseGet(() -> HelpPage.overview(commands, settings.language(), console.width())));
            console.flush();
            return 0;
        }
        throw new IllegalStateException("a line that is neither call, help nor misuse: " + parsed);
    }

    private int dispatch(Parsed.Call call) {
        String[] name = call.command().name().split(" ");
        ParsedInput.Builder input = ParsedInput.builder().commandName(name[0]);
        for (int i = 1; i < name.length; i++) {
            input.addSubCommand(name[i]);
        }
        for (Map.Entry<String, List<String>> option : call.options().entrySet()) {
            for (String value : option.getValue()) {
                input.addOption(CommandOption.with()
                        .longName(option.getKey())
                        .value(value)
                        .build());
            }
        }
        for (int i = 0; i < call.positionals().size(); i++) {
            input.addArgument(new CommandArgument(i, call.positionals().get(i)));
        }
        PrintWriter writer = new PrintWriter(console.out());
        try {
            return new CommandExecutor(registry)
                    .execute(new CommandContext(input.build(), registry, writer, new InputReader() {}))
                    .code();
        } catch (CommandNotFoundException | CommandExecutionException impossible) {
            throw new IllegalStateException("a command of ours is not registered", impossible);
        }
    }
}
