package org.refundrill.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.StreamConsole;
import org.refundrill.terminal.shell.ErrorFile;
import org.refundrill.terminal.shell.Session;
import org.refundrill.terminal.shell.Shell;
import org.refundrill.training.Catalogue;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.shell.core.command.CommandRegistry;

/** The whole program over one home, started once for each command as a script starts it. */
final class Program {
    /** The content directory of the program itself; what was once read of it serves every test. */
    private static final Path SHIPPED = Path.of("");

    private static final Catalogue CATALOGUE = Desks.holdings(SHIPPED);

    private final Path home;
    private final Path content;
    private final String database;
    private @Nullable Clock clock;
    private String said = "";
    private int code;

    /** The program over the content it comes with. */
    Program(Path home) {
        this(home, SHIPPED);
    }

    /** The program over somebody's own content. */
    Program(Path home, Path content) {
        this(home, content, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** The program over a certain database. */
    Program(Path home, Path content, String database) {
        this.home = home;
        this.content = content;
        this.database = database;
    }

    /** From here on it goes by this clock. */
    void clock(Clock other) {
        clock = other;
    }

    /** What comes out when this goes in. */
    String run(String in, String... words) {
        return run(Language.EN, Format.TEXT, in, words);
    }

    String run(Language language, Format format, String in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StreamConsole console = new StreamConsole(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                new StreamConsole.Look(false, false, 80));
        Settings settings = new Settings(home, content, database, language, "nobody", format);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            wire(context, new Start(List.of(words), true, settings, console), clock);
            context.getBean(ApplicationRunner.class).run(new DefaultApplicationArguments());
            code = context.getBean(ExitCode.class).value();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
        console.flush();
        said = err.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Puts the program together; over the content it comes with, it uses what tests before it have read of that. */
    private static void wire(AnnotationConfigApplicationContext context, Start start, @Nullable Clock clock) {
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Start.class, () -> start);
        if (clock != null) {
            context.registerBean("clock", Clock.class, () -> clock);
        }
        if (start.settings().content().equals(SHIPPED)) {
            context.registerBean(
                    "desks",
                    Desks.class,
                    () -> new Desks(
                            context.getBean(Session.class),
                            context.getBean(Clock.class),
                            context.getBean(Versions.class),
                            root -> CATALOGUE));
        }
        context.register(Wiring.class);
        context.refresh();
    }

    /** The shell of somebody who sits before it. */
    static Shell shell(
            AnnotationConfigApplicationContext context, Settings settings, Console console, @Nullable Clock clock) {
        wire(context, new Start(List.of(), false, settings, console), clock);
        return new Shell(
                context.getBean(Commands.class),
                context.getBean(CommandRegistry.class),
                context.getBean(Session.class),
                console,
                context.getBean(ErrorFile.class),
                () -> {});
    }

    /** The exit code of the last run. */
    int code() {
        return code;
    }

    /** What the last run said to the person. */
    String said() {
        return said;
    }

    /** JSON lines as maps. */
    static List<Map<?, ?>> lines(String out) {
        List<Map<?, ?>> lines = new ArrayList<>();
        out.lines().forEach(line -> lines.add((Map<?, ?>) Json.plain(line)));
        return lines;
    }
}
