package org.refundrill.terminal.author;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.PackStart;

/** {@code pack new}. */
public final class PackCommands implements CommandSource {
    private final Supplier<PackStart> start;

    public PackCommands(Supplier<PackStart> start) {
        this.start = start;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "pack new", Group.AUTHOR, "Start a pack of your own from one that works", "新建规则包（附可运行的范例）")
                .positional(PositionalSpec.required("NAME", "small letters, digits and hyphens", "小写字母、数字和连字符"))
                .option(OptionSpec.path(
                        "dir", "DIR", "where packs lie; scenarios/ without it", "规则包所在目录，默认为 scenarios/"))
                .example("pack new lantern-shop", "a folder with remarks that explain it", "生成带注释的规则包目录")
                .runs(this::create));
    }

    private int create(Invocation call) throws IOException {
        PackStart.Outcome outcome =
                start.get().start(call.word(0).orElse(""), call.text("dir").orElse(""));
        if (outcome instanceof PackStart.Refused refused) {
            throw Failure.request(refused.why());
        }
        PackStart.Started started = (PackStart.Started) outcome;
        List<String> next = next(started, call);
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("folder", started.folder());
            shape.put("files", started.files());
            shape.put("scenario", started.scenario());
            shape.put("next", next);
            call.console().out().write(Json.line(shape) + "\n");
            return 0;
        }
        started.files().forEach(file -> call.console().line(file));
        call.console()
                .message(call.say(new Text(
                        "It works as it stands. Read the remarks in rulebook/1.yaml, change one thing, and look:",
                        "现在即可运行。请先读 rulebook/1.yaml 中的注释，每次改一处，再查看结果：")));
        next.forEach(line -> call.console().message("  " + line));
        call.console()
                .message(call.say(new Text(
                        "scenarios/README.md leads from a page of policy to a rulebook, step by step.",
                        "scenarios/README.md 逐步说明如何把一页规则写成规则包。")));
        return 0;
    }

    /** What to type next; away from the content directory only the check knows the pack by its path. */
    private static List<String> next(PackStart.Started started, Invocation call) {
        String lint = "lint " + started.folder();
        return call.has("dir")
                ? List.of(lint)
                : List.of(
                        lint,
                        "preview --scenario " + started.scenario() + " --seed 1",
                        "verify --pack " + started.scenario().replaceFirst("-returns$", "") + " --count 1000");
    }
}
