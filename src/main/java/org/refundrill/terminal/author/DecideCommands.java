package org.refundrill.terminal.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.json.FactsIn;
import org.refundrill.json.Json;
import org.refundrill.json.RulingShape;
import org.refundrill.json.WorldShape;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OpenExam;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.Catalogue;
import org.refundrill.world.World;
import tools.jackson.core.JacksonException;

/** {@code facts} and {@code decide}: the vocabulary of a rulebook, and its ruling. */
public final class DecideCommands implements CommandSource {

    private final Supplier<Catalogue> catalogue;

    /** The catalogue is read when first needed. */
    public DecideCommands(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("facts", Group.POLICY, "The vocabulary of a rulebook", "规则所用的事实清单")
                        .option(OptionSpec.value("rulebook", "R", "the rulebook", "规则名")
                                .mandatory())
                        .example("facts --rulebook cn-marketplace", "what a ruling starts from", "裁定所依据的事实")
                        .runs(this::facts),
                CommandSpec.named("decide", Group.POLICY, "The ruling on given facts or a case", "对给定事实或案件作出裁定")
                        .option(OptionSpec.value("rulebook", "R", "the rulebook", "规则名")
                                .mandatory())
                        .option(OptionSpec.date("on", "the version of that day", "该日有效的版本"))
                        .option(OptionSpec.path("facts", "F", "facts as JSON", "JSON 格式的事实"))
                        .option(OptionSpec.path("case", "F", "a line of generate --key", "generate --key 输出的一行"))
                        .example(
                                "decide --rulebook cn-marketplace --facts facts.json --format json",
                                "the ruling with its grounds",
                                "输出裁定及理由")
                        .runs(this::decide));
    }

    private int facts(Invocation call) throws IOException {
        Rulebook rulebook =
                Shelves.find(catalogue.get(), call.text("rulebook").orElse("")).newest();
        List<Map<String, Object>> vocabulary = new RulingShape(rulebook).vocabulary();
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("rulebook", rulebook.id());
            shape.put("version", rulebook.version());
            shape.put("facts", vocabulary);
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            rulebook.vocabulary().forEach(fact -> call.console().line(fact.name() + "  " + call.say(fact.label())));
        }
        return 0;
    }

    private int decide(Invocation call) throws IOException {
        RulebookShelf shelf =
                Shelves.find(catalogue.get(), call.text("rulebook").orElse(""));
        LocalDate on = call.date("on").orElse(null);
        OpenExam.refuse(call, shelf.newest().id());
        if (call.has("facts") == call.has("case")) {
            throw Failure.usage("give either --facts or --case", "请在 --facts 与 --case 中二选一");
        }
        int worst = 0;
        for (String text : inputs(call)) {
            worst = Math.max(worst, call.has("facts") ? onFacts(call, shelf, on, text) : onCase(call, shelf, on, text));
        }
        return worst;
    }

    private int onFacts(Invocation call, RulebookShelf shelf, @Nullable LocalDate on, String text) throws IOException {
        Rulebook rulebook = Shelves.version(shelf, on);
        if (!(json(text) instanceof Map<?, ?> map)) {
            return error(call, new Text("facts are one JSON object: {\"name\": value}", "事实须为一个 JSON 对象：{\"名称\": 值}"));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        FactsIn facts = FactsIn.read(named, rulebook);
        if (!facts.complete()) {
            return call.json() ? error(call, facts.error()) : tell(call, facts);
        }
        return show(call, rulebook, rulebook.decide(facts.facts()));
    }

    private int onCase(Invocation call, RulebookShelf shelf, @Nullable LocalDate on, String text) throws IOException {
        if (!(json(text) instanceof Map<?, ?> map) || !(map.get("world") instanceof List<?> records)) {
            return error(
                    call,
                    new Text(
                            "a case is a line of 'generate --key', with its world",
                            "案件须为 generate --key 输出的一行（含 world）"));
        }
        Scenario scenario = catalogue.get().scenarios().get(String.valueOf(map.get("scenario")));
        String pack = scenario == null ? "" : scenario.pack();
        Rulebook newest = shelf.newest();
        try {
            World world = new WorldShape(
                            catalogue.get().schema(pack), catalogue.get().zone(pack), newest.currency())
                    .read(records);
            Rulebook rulebook = on == null ? shelf.of(world) : shelf.on(on);
            return show(call, rulebook, rulebook.decide(world));
        } catch (IllegalArgumentException wrong) {
            return error(call, Text.same(String.valueOf(wrong.getMessage())));
        }
    }

    private static int show(Invocation call, Rulebook rulebook, Ruling ruling) throws IOException {
        if (call.json()) {
            call.console().out().write(Json.line(new RulingShape(rulebook).of(ruling)) + "\n");
            return 0;
        }
        for (RequestRuling request : ruling.requests()) {
            RulingPage.of(request, rulebook, call.language(), call.console().width())
                    .forEach(call.console()::line);
        }
        return 0;
    }

    /** What is wrong with the facts, in words. */
    private static int tell(Invocation call, FactsIn facts) {
        facts.complaints().forEach(complaint -> call.console().message(call.say(complaint)));
        return 2;
    }

    private static int error(Invocation call, Text message) throws IOException {
        if (call.json()) {
            return error(call, Map.of("message", call.say(message)));
        }
        call.console().message(call.say(message));
        return 2;
    }

    private static int error(Invocation call, Map<String, Object> error) throws IOException {
        call.console().out().write(Json.line(Map.of("error", error)) + "\n");
        return 2;
    }

    private static @Nullable Object json(String text) {
        try {
            return Json.plain(text);
        } catch (JacksonException wrong) {
            return null;
        }
    }

    /** One object, or one a line. */
    private static List<String> inputs(Invocation call) throws IOException {
        String option = call.has("facts") ? "facts" : "case";
        String all;
        if (call.isDash(option)) {
            StringBuilder read = new StringBuilder();
            for (String line = call.console().in().readLine();
                    line != null;
                    line = call.console().in().readLine()) {
                read.append(line).append('\n');
            }
            all = read.toString();
        } else {
            Path file = call.path(option).orElseThrow();
            if (!Files.isReadable(file)) {
                throw Failure.usage("the file " + file + " cannot be read", "无法读取文件 " + file);
            }
            all = Files.readString(file);
        }
        if (json(all) != null) {
            return List.of(all);
        }
        List<String> lines = new ArrayList<>();
        all.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        return lines.isEmpty() ? List.of("") : lines;
    }
}
