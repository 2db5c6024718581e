package org.refundrill.terminal.author;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.refundrill.json.EventLine;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OpenExam;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.Archive;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.Person;
import org.refundrill.training.Roster;
import org.refundrill.training.Store;
import tools.jackson.core.JacksonException;

/** {@code log export}, {@code log import}, {@code backup} and {@code restore}: practice carried from machine to machine. */
public final class LogCommands implements CommandSource {
    private static final int PAGE = 500;

    private final Supplier<Store> store;
    private final Supplier<Archive> archive;
    private final Exports exports;

    /** Writes down who took names along, and why. */
    public interface Exports {
        /** Somebody did. */
        void identified(String who, String why);
    }

    /** The store is opened when first needed. */
    public LogCommands(Supplier<Store> store, Supplier<Archive> archive, Exports exports) {
        this.store = store;
        this.archive = archive;
        this.exports = exports;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named(
                                "log export",
                                Group.DATA,
                                "Write the log as JSON lines, under pseudonyms",
                                "将日志导出为 JSON 行，默认使用代号")
                        .option(OptionSpec.path("out", "FILE", "where to; - is standard output", "输出文件；- 表示标准输出")
                                .preset("-"))
                        .option(OptionSpec.flag(
                                "identified",
                                "with names, and with what people wrote; needs --why",
                                "附姓名和自由文字；须同时填写 --why"))
                        .option(OptionSpec.value("why", "TEXT", "why names are needed; it is kept", "需要姓名的理由，将记入日志"))
                        .example("log export --out ward-2.jsonl", "to be imported elsewhere", "供其他电脑导入")
                        .runs(this::write),
                CommandSpec.named(
                                "log import",
                                Group.DATA,
                                "Take in the logs of other machines; once more changes nothing",
                                "导入其他电脑的日志；重复导入不产生变化")
                        .positional(PositionalSpec.required("FILE", "what 'log export' wrote", "log export 导出的文件"))
                        .example("log import ward-2.jsonl", "events already here are passed over", "已有的事件自动略过")
                        .runs(this::read),
                CommandSpec.named(
                                "backup", Group.DATA, "Put everything away in one file, names included", "备份全部数据（含姓名）")
                        .option(OptionSpec.path("out", "FILE", "where to", "备份文件")
                                .mandatory())
                        .example("backup --out monday.jsonl.gz", "to be kept in a safe place", "请妥善保管")
                        .runs(this::backUp),
                CommandSpec.named("restore", Group.DATA, "Restore a backup into an empty database", "将备份恢复到空数据库")
                        .positional(PositionalSpec.required("FILE", "what 'backup' wrote", "backup 生成的文件"))
                        .example("restore monday.jsonl.gz", "on a new machine", "用于新电脑")
                        .runs(this::restore));
    }

    private int write(Invocation call) throws IOException {
        OpenExam.refuse(call);
        boolean identified = call.has("identified");
        String why = call.text("why").map(String::strip).orElse("");
        if (identified && why.isEmpty()) {
            throw Failure.usage(
                    "--identified needs --why: say what names are needed for", "使用 --identified 须以 --why 说明理由");
        }
        if (identified) {
            exports.identified(call.settings().trainee(), why);
        }
        long events = 0;
        boolean dash = call.isDash("out");
        Writer out = dash ? call.console().out() : writer(call.path("out").orElseThrow(), false);
        try {
            if (identified) {
                for (Person person : store.get().roster().all()) {
                    out.write(Json.line(Map.of("person", shape(person))) + "\n");
                }
            }
            Map<String, String> known = new HashMap<>();
            UnaryOperator<String> names =
                    identified ? name -> name : name -> known.computeIfAbsent(name, archive.get()::pseudonym);
            List<Placed> page = store.get().log().after(0, PAGE);
            while (!page.isEmpty()) {
                for (Placed placed : page) {
                    out.write(EventLine.of(placed.event(), names, identified) + "\n");
                    events++;
                }
                page = store.get().log().after(page.get(page.size() - 1).position(), PAGE);
            }
            out.flush();
        } finally {
            if (!dash) {
                out.close();
            }
        }
        call.console().message(call.say(new Text(events + " events written.", "已导出 " + events + " 条事件。")));
        return 0;
    }

    private static Map<String, Object> shape(Person person) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("trainee", person.trainee());
        shape.put("name", person.name());
        shape.put("email", person.email());
        shape.put("cohorts", person.cohorts());
        return shape;
    }

    private int read(Invocation call) throws IOException {
        String name = call.word(0).orElse("");
        List<Event> events = new ArrayList<>();
        Map<String, String> here = new HashMap<>();
        boolean dash = name.equals("-");
        BufferedReader in = dash ? call.console().in() : reader(name);
        try {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(name + ":" + number, line, events, here);
                }
            }
        } finally {
            if (!dash) {
                in.close();
            }
        }
        apart(events);
        Archive.Merged merged = archive.get().merge(events);
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("taken", merged.taken());
            shape.put("known", merged.known());
            shape.put("contradicted", merged.contradicted());
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            call.console()
                    .line(call.say(new Text(
                            merged.taken() + " events taken in, " + merged.known() + " known before, "
                                    + merged.contradicted() + " left out, as their case went on here in another way.",
                            "新增 " + merged.taken() + " 条事件，已有 " + merged.known() + " 条；另有 " + merged.contradicted()
                                    + " 条因该案已在本机另行继续而略过。")));
        }
        return 0;
    }

    private void take(String at, String line, List<Event> events, Map<String, String> here) {
        try {
            if (Json.object(line).get("person") instanceof Map<?, ?> person) {
                here.put(String.valueOf(person.get("trainee")), entered(person));
                return;
            }
            Event event = EventLine.read(line);
            String trainee = here.getOrDefault(event.trainee(), event.trainee());
            events.add(new Event(
                    event.id(),
                    event.attempt(),
                    event.step(),
                    trainee,
                    event.kind(),
                    event.code(),
                    event.at(),
                    event.origin(),
                    event.details()));
        } catch (IllegalArgumentException | JacksonException broken) {
            throw Failure.usage(at + ": this is no event; nothing was taken in", at + "：该行不是事件记录，未导入任何内容");
        }
    }

    private String entered(Map<?, ?> person) {
        String name = String.valueOf(person.get("name"));
        @Nullable String email = person.get("email") instanceof String text ? text : null;
        List<Roster.Entry> entries = new ArrayList<>();
        if (person.get("cohorts") instanceof List<?> cohorts) {
            cohorts.forEach(cohort -> entries.add(new Roster.Entry(name, email, String.valueOf(cohort))));
        }
        if (entries.isEmpty()) {
            entries.add(new Roster.Entry(name, email, null));
        }
        return store.get().roster().enter(entries).get(0).person().trainee();
    }

    /** What was made up never comes among what people did. */
    private void apart(List<Event> events) {
        boolean made = events.stream().anyMatch(event -> event.kind().equals(Event.SIMULATED));
        boolean here = store.get().log().last(Event.SIMULATED).isPresent();
        if (made != here && !events.isEmpty() && !store.get().log().after(0, 1).isEmpty()) {
            throw Failure.request(
                    new Text("synthetic data and practice of people are not put together", "模拟数据与真实练习记录不能合并"));
        }
    }

    private int backUp(Invocation call) throws IOException {
        OpenExam.refuse(call);
        Path file = call.path("out").orElseThrow();
        long[] lines = new long[1];
        try (Writer out = writer(file, true)) {
            archive.get().backUp(line -> {
                lines[0]++;
                try {
                    out.write(line + "\n");
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
        call.console().message(call.say(new Text(lines[0] + " rows put away.", "已备份 " + lines[0] + " 行。")));
        return 0;
    }

    private int restore(Invocation call) throws IOException {
        String name = call.word(0).orElse("");
        try (BufferedReader in = reader(name)) {
            archive.get().restore(in.lines());
        }
        call.console().message(call.say(new Text("Restored from " + name + ".", "已从 " + name + " 恢复。")));
        return 0;
    }

    private static Writer writer(Path file, boolean packed) {
        try {
            return new BufferedWriter(new OutputStreamWriter(
                    packed ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file),
                    StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw Failure.request(new Text("the file " + file + " cannot be written", "无法写入文件 " + file));
        }
    }

    private static BufferedReader reader(String name) {
        try {
            Path file = Path.of(name);
            boolean packed = name.endsWith(".gz") || isPacked(file);
            return new BufferedReader(new InputStreamReader(
                    packed ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                    StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException unreadable) {
            throw Failure.usage(
                    "the file " + name + " cannot be read; check its name and its rights",
                    "无法读取文件 " + name + "，请检查文件名和权限");
        }
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }
}
