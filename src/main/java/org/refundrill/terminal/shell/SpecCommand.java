package org.refundrill.terminal.shell;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.HelpPage;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.ReaderGone;
import org.refundrill.training.StoreFailure;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/** One of our commands as Spring Shell knows it. Whoever dispatches it, our parser has the say about its words. */
final class SpecCommand implements Command {
    private final CommandSpec spec;
    private final ArgumentParser parser;
    private final Session session;
    private final Console console;
    private final ErrorFile errors;

    SpecCommand(CommandSpec spec, ArgumentParser parser, Session session, Console console, ErrorFile errors) {
        this.spec = spec;
        this.parser = parser;
        this.session = session;
        this.console = console;
        this.errors = errors;
    }

    @Override
    public String getName() {
        return spec.name();
    }

    @Override
    public String getDescription() {
        return say(spec.summary());
    }

    @Override
    public String getGroup() {
        return say(spec.group().title());
    }

    @Override
    public List<CommandOption> getOptions() {
        return spec.allOptions().map(this::option).toList();
    }

    private CommandOption option(OptionSpec option) {
        CommandOption.Builder builder = CommandOption.with()
                .longName(option.name())
                .description(say(option.help()))
                .required(option.required())
                .type(option.takesValue() ? String.class : boolean.class);
        return (option.preset() == null ? builder : builder.defaultValue(option.preset())).build();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        Parsed parsed = parser.parse(words(context.parsedInput()));
        int code;
        if (parsed instanceof Parsed.Call call) {
            code = run(call);
        } else if (parsed instanceof Parsed.Misuse misuse) {
            console.message(say(misuse.why()));
            code = 2;
        } else {
            console.lines(HelpPage.of(spec, session.settings().language(), console.width()));
            code = 0;
        }
        return new ExitStatus(code, "");
    }

    private int run(Parsed.Call call) {
        try {
            int code = spec.handler().run(call.under(session.settings(), console));
            console.flush();
            return code;
        } catch (Failure failure) {
            console.message(say(failure.text()));
            return failure.exitCode();
        } catch (StoreFailure failure) {
            console.message(say(failure.text()));
            return 1;
        } catch (ReaderGone gone) {
            return 1;
        } catch (Throwable broken) {
            console.message(say(errors.keep(spec.name(), broken)));
            return 1;
        }
    }

    private List<String> words(ParsedInput input) {
        List<String> words = new ArrayList<>(List.of(spec.name().split(" ")));
        for (CommandOption option : input.options()) {
            String name = String.valueOf(option.longName());
            boolean flag =
                    spec.option(name).filter(known -> !known.takesValue()).isPresent();
            words.add(flag ? "--" + name : "--" + name + "=" + option.value());
        }
        words.add("--");
        input.arguments().stream().map(CommandArgument::value).forEach(words::add);
        return words;
    }

    private String say(Text text) {
        return text.in(session.settings().language());
    }
}
