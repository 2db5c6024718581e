package org.refundrill.app;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.GlobalOptions;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.JLineConsole;
import org.refundrill.terminal.console.Styled;
import org.refundrill.terminal.shell.ErrorFile;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** The door of the program. */
public final class Main {
    private Main() {}

    /** Starts the shell, or runs the one command that the arguments name. */
    public static void main(String[] arguments) {
        int code = run(List.of(arguments), SettingsReader.ofThisMachine());
        Runtime.getRuntime().exit(code);
    }

    static int run(List<String> words, SettingsReader reader) {
        GlobalOptions.Scan scan;
        Settings settings;
        try {
            scan = GlobalOptions.scan(words);
            settings = reader.settings(scan.values());
        } catch (Failure misuse) {
            Console plain = Consoles.plain();
            plain.message(misuse.text().in(reader.language().orElse(Language.EN)));
            return misuse.exitCode();
        }
        Logging.into(settings.home());
        Console console = Consoles.forThisProcess(scan, !scan.command());
        try {
            return start(new Start(words, scan.command(), settings, console));
        } catch (Exception broken) {
            ErrorFile errors =
                    new ErrorFile(settings.home(), Versions.ofThisProgram().program(), Clock.systemUTC());
            console.message(Styled.of(errors.keep("start", broken).in(settings.language())));
            return 1;
        } finally {
            close(console);
        }
    }

    /** A bare Boot application: no configuration files, no listeners, every bean lazy. That is half of a quick start. */
    private static int start(Start start) {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        // Boot takes the desktop away unless told; a report may be opened there.
        application.setHeadless(false);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setAddCommandLineProperties(false);
        application.setEnvironment(new StandardEnvironment());
        application.setListeners(List.of());
        application.setInitializers(
                List.of(context -> ((GenericApplicationContext) context).registerBean(Start.class, () -> start)));
        try (ConfigurableApplicationContext context = application.run()) {
            return context.getBean(ExitCode.class).value();
        }
    }

    private static void close(@Nullable Console console) {
        if (console instanceof JLineConsole terminal) {
            terminal.close();
        } else if (console != null) {
            console.flush();
        }
    }
}
