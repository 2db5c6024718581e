package org.refundrill.terminal.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.Catalogue;

/** {@code export dmn}. */
public final class ExportCommands implements CommandSource {

    private final Supplier<Catalogue> catalogue;
    private final Function<Rulebook, String> dmn;

    /**
     * The commands.
     *
     * @param catalogue read when first needed
     * @param dmn writes a rulebook as DMN
     */
    public ExportCommands(Supplier<Catalogue> catalogue, Function<Rulebook, String> dmn) {
        this.catalogue = catalogue;
        this.dmn = dmn;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "export dmn", Group.AUTHOR, "A rulebook's tables for other tools, as DMN 1.3", "将规则导出为 DMN 1.3")
                .option(Shelves.option(catalogue))
                .option(OptionSpec.date("on", "the version of that day; the newest without it", "该日有效的版本，默认最新版本"))
                .option(OptionSpec.value("version", "V", "this version", "指定版本"))
                .option(OptionSpec.path("out", "FILE", "the file to write; - writes it here", "输出文件；- 为标准输出")
                        .preset("-"))
                .example(
                        "export dmn --rulebook cn-marketplace --out cn-marketplace.dmn",
                        "a file that decision modelers open",
                        "生成可用决策建模工具打开的文件")
                .runs(this::export));
    }

    private int export(Invocation call) throws IOException {
        Rulebook rulebook = rulebook(call);
        String xml = dmn.apply(rulebook);
        if (call.isDash("out")) {
            call.console().out().write(xml);
            return 0;
        }
        Path file = call.path("out").orElseThrow();
        try {
            Files.writeString(file, xml);
        } catch (IOException unwritable) {
            throw Failure.request(new Text(
                    "the file " + file + " cannot be written; check that its folder exists and may be written to",
                    "无法写入文件 " + file + "，请检查目录是否存在且可写"));
        }
        if (call.json()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("file", file.toString());
            result.put("rulebook", rulebook.id());
            result.put("version", rulebook.version());
            call.console().out().write(Json.line(result) + "\n");
        } else {
            call.console().line(file.toString());
        }
        return 0;
    }

    private Rulebook rulebook(Invocation call) {
        if (call.has("on") && call.has("version")) {
            throw Failure.usage("give either --on or --version", "请在 --on 与 --version 中二选一");
        }
        String id = call.text("rulebook").orElse("");
        Map<String, RulebookShelf> shelves = catalogue.get().rulebooks();
        RulebookShelf shelf = shelves.get(id);
        if (shelf == null) {
            String known = String.join(", ", shelves.keySet());
            throw Failure.usage(
                    "there is no rulebook '" + id + "'; there are: " + known, "没有规则“" + id + "”；现有：" + known);
        }
        if (!call.has("version")) {
            return call.date("on").map(shelf::on).orElseGet(shelf::newest);
        }
        String version = call.text("version").orElse("");
        String known = String.join(
                ", ", shelf.versions().stream().map(v -> v.rulebook().version()).toList());
        return shelf.version(version)
                .orElseThrow(() -> Failure.usage(
                        "there is no version '" + version + "'; there are: " + known,
                        "没有版本“" + version + "”；现有：" + known));
    }
}
