package org.refundrill.terminal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Words;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.JLineConsole;
import org.refundrill.terminal.console.Typed;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs one command, or asks for commands until the person leaves. */
public final class Shell {
    private static final String PROMPT = "refundrill> ";
    private static final Text WELCOME = new Text(
            "Refundrill: practise refund cases. 'practise' begins, 'help' lists the commands, 'exit' leaves.",
            "Refundrill 退款案例练习台。输入 practise 开始练习，help 查看命令，exit 退出。");
    private static final Text GOODBYE = new Text("Goodbye. Everything is kept.", "再见。练习进度都已保存。");

    private final Commands commands;
    private final CommandRegistry registry;
    private final Session session;
    private final Console console;
    private final ErrorFile errors;
    private final Runnable whilePromptWaits;

    /**
     * A shell over these commands.
     *
     * @param whilePromptWaits slow preparations, begun in the background once the prompt is on the screen
     */
    public Shell(
            Commands commands,
            CommandRegistry registry,
            Session session,
            Console console,
            ErrorFile errors,
            Runnable whilePromptWaits) {
        this.commands = commands;
        this.registry = registry;
        this.session = session;
        this.console = console;
        this.errors = errors;
        this.whilePromptWaits = whilePromptWaits;
    }

    /** Runs one command and returns its exit code. */
    public int once(List<String> words) {
        return dispatcher(false).run(words);
    }

    /** Asks for commands. Returns 0, or for a pipe the highest exit code of its lines. */
    public int untilLeaving() {
        Dispatcher dispatcher = dispatcher(true);
        if (console.person()) {
            console.message(say(WELCOME));
            Thread preparations = new Thread(whilePromptWaits, "preparations");
            preparations.setDaemon(true);
            preparations.start();
        }
        if (console instanceof JLineConsole terminal) {
            atTerminal(terminal, dispatcher);
            return 0;
        }
        return lineByLine(dispatcher);
    }

    private void atTerminal(JLineConsole terminal, Dispatcher dispatcher) {
        LineReader reader = reader(terminal);
        while (!session.leaving()) {
            terminal.begin();
            terminal.flush();
            try {
                runLine(dispatcher, reader.readLine(PROMPT));
            } catch (UserInterruptException cleared) {
                continue;
            } catch (EndOfFileException ended) {
                session.leave();
            }
        }
        console.message(say(GOODBYE));
    }

    private int lineByLine(Dispatcher dispatcher) {
        int worst = 0;
        while (!session.leaving() && console.readLine(PROMPT) instanceof Typed.Line line) {
            worst = Math.max(worst, runLine(dispatcher, line.text()));
            console.flush();
        }
        return console.person() ? 0 : worst;
    }

    private int runLine(Dispatcher dispatcher, String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return 0;
        }
        try {
            List<String> words = Words.of(text);
            boolean named = words.size() > 1 && words.get(0).equals("refundrill");
            return dispatcher.run(named ? words.subList(1, words.size()) : words);
        } catch (Failure misuse) {
            console.message(say(misuse.text()));
            return misuse.exitCode();
        }
    }

    private LineReader reader(JLineConsole terminal) {
        DefaultParser parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(false);
        parser.setEscapeChars(null);
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal.terminal())
                .parser(parser)
                .completer(new Completion(commands, session))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
        Path home = session.settings().home();
        try {
            Files.createDirectories(home);
            builder.variable(LineReader.HISTORY_FILE, home.resolve("history"));
        } catch (IOException unwritable) {
            console.message(say(new Text(
                    "the history cannot be kept in " + home + "; --home DIR names another place",
                    "无法在 " + home + " 保存历史记录；可用 --home DIR 指定其他目录")));
        }
        return builder.build();
    }

    private Dispatcher dispatcher(boolean running) {
        return new Dispatcher(commands, registry, session, console, errors, running);
    }

    private String say(Text text) {
        return text.in(session.settings().language());
    }
}
