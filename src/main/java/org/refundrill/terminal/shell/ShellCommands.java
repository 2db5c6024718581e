package org.refundrill.terminal.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.GlobalOptions;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.HelpPage;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** The commands about the program itself: help, language, version, leaving. */
public final class ShellCommands implements CommandSource {
    private final Supplier<Commands> commands;
    private final Session session;
    private final String version;

    /** They know all the commands, but only once these are there. */
    public ShellCommands(Supplier<Commands> commands, Session session, String version) {
        this.commands = commands;
        this.session = session;
        this.version = version;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(help(), lang(), version(), leave("exit"), leave("quit"));
    }

    private CommandSpec help() {
        return CommandSpec.named("help", Group.PROGRAM, "the commands, or one of them in detail", "列出全部命令，或查看某个命令的用法")
                .positional(PositionalSpec.rest("COMMAND", "the command to explain", "要查看的命令")
                        .suggest(() -> List.copyOf(commands.get().names())))
                .example("help", "lists every command", "列出全部命令")
                .example("help practise", "explains one command, with an example", "查看 practise 的用法和示例")
                .runs(this::showHelp);
    }

    private int showHelp(Invocation call) {
        int width = call.console().width();
        if (call.positionals().isEmpty()) {
            call.console().lines(HelpPage.overview(commands.get(), call.language(), width));
            return 0;
        }
        String name = String.join(" ", call.positionals());
        List<CommandSpec> under = commands.get().under(name);
        if (commands.get().named(name).isEmpty() && !under.isEmpty()) {
            for (CommandSpec spec : under) {
                call.console().line(Styled.of(Style.ACCENT, spec.name()).and("  " + call.say(spec.summary())));
            }
            return 0;
        }
        List<String> asked = new ArrayList<>(call.positionals());
        asked.add("--" + GlobalOptions.HELP);
        Parsed parsed = new ArgumentParser(commands.get(), false).parse(asked);
        if (parsed instanceof Parsed.HelpWanted wanted && wanted.command().isPresent()) {
            call.console().lines(HelpPage.of(wanted.command().get(), call.language(), width));
            return 0;
        }
        if (parsed instanceof Parsed.Misuse misuse) {
            throw Failure.usage(misuse.why());
        }
        throw Failure.usage("no such command: " + name, "没有这个命令：" + name);
    }

    private CommandSpec lang() {
        return CommandSpec.named("lang", Group.PROGRAM, "show or change the language, and keep it", "查看或切换语言，并记住选择")
                .positional(PositionalSpec.optional("LANGUAGE", "en or zh", "en 或 zh")
                        .suggest(() -> List.of("en", "zh")))
                .example("lang zh", "goes on in Chinese, next time too", "切换为中文，下次启动仍用中文")
                .runs(this::switchLanguage);
    }

    private int switchLanguage(Invocation call) throws IOException {
        if (call.word(0).isPresent()) {
            Language chosen = switch (call.word(0).get()) {
                case "en" -> Language.EN;
                case "zh" -> Language.ZH;
                default ->
                    throw Failure.usage(
                            "'" + call.word(0).get() + "' is not a language here: en or zh",
                            "不支持“" + call.word(0).get() + "”：请输入 en 或 zh");
            };
            session.change(session.settings().language(chosen));
            new Preferences(call.settings().home()).keep(chosen);
        }
        Language now = call.word(0).isPresent() ? session.settings().language() : call.language();
        if (call.json()) {
            call.console().line(Json.line(Map.of("lang", now.id())));
        } else {
            call.console().line(new Text("Language: English", "语言：中文").in(now));
        }
        return 0;
    }

    private CommandSpec version() {
        return CommandSpec.named("version", Group.PROGRAM, "the version of the program", "显示程序版本")
                .example("version", "prints the version", "显示版本号")
                .runs(call -> {
                    Map<String, String> answer = new LinkedHashMap<>();
                    answer.put("version", version);
                    answer.put("java", System.getProperty("java.version"));
                    call.console().line(call.json() ? Json.line(answer) : "refundrill " + version);
                    return 0;
                });
    }

    private CommandSpec leave(String name) {
        return CommandSpec.named(name, Group.PROGRAM, "leave the prompt", "退出程序")
                .example(name, "leaves; nothing is lost", "退出；练习进度都已保存")
                .runs(call -> {
                    session.leave();
                    return 0;
                });
    }
}
