package org.refundrill.terminal.shell;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.refundrill.json.Json;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** Prints what a bug report needs. The words are technical and the same in both languages. */
public final class Doctor implements CommandSource {
    private static final Pattern SECRET =
            Pattern.compile("((?:password|passwd|pwd|user|secret|token)\\s*=)[^;&]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_IN = Pattern.compile("//[^/@]*@");

    private final Map<String, String> versions;

    /** Knows the versions the program was built with. */
    public Doctor(Map<String, String> versions) {
        this.versions = new LinkedHashMap<>(versions);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "doctor",
                        Group.PROGRAM,
                        "versions, paths and terminal, ready for a bug report",
                        "版本、路径与终端信息，可直接贴进问题报告")
                .example("doctor", "prints what a bug report needs", "打印问题报告所需的信息")
                .example("doctor --format json", "the same for a script", "以 JSON 输出，便于脚本读取")
                .runs(this::run));
    }

    private int run(Invocation call) {
        Map<String, Map<String, Object>> findings = new LinkedHashMap<>();
        findings.put("versions", new LinkedHashMap<>(versions));
        findings.put("java", java());
        findings.put("system", system());
        findings.put("terminal", terminal(call.console()));
        findings.put("paths", paths(call.settings()));
        findings.put("content", content(call.settings().content()));
        if (call.json()) {
            call.console().line(Json.line(findings));
        } else {
            show(findings, call.console());
        }
        return 0;
    }

    private static void show(Map<String, Map<String, Object>> findings, Console console) {
        findings.forEach((section, entries) -> {
            console.line(Styled.of(Style.BOLD, section));
            int widest =
                    entries.keySet().stream().mapToInt(String::length).max().orElse(0);
            entries.forEach((name, value) -> console.line(
                    Styled.of("  ").and(Styled.of(name).fit(widest)).and("  " + value)));
        });
    }

    private static Map<String, Object> java() {
        Map<String, Object> java = new LinkedHashMap<>();
        java.put("version", System.getProperty("java.version"));
        java.put("vendor", System.getProperty("java.vendor"));
        java.put("home", System.getProperty("java.home"));
        java.put("memoryMiB", Runtime.getRuntime().maxMemory() >> 20);
        return java;
    }

    private static Map<String, Object> system() {
        Map<String, Object> system = new LinkedHashMap<>();
        system.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        system.put("arch", System.getProperty("os.arch"));
        system.put("processors", Runtime.getRuntime().availableProcessors());
        system.put("locale", Locale.getDefault().toLanguageTag());
        system.put("charset", Charset.defaultCharset().name());
        system.put("timeZone", ZoneId.systemDefault().getId());
        return system;
    }

    private static Map<String, Object> terminal(Console console) {
        Map<String, Object> terminal = new LinkedHashMap<>();
        terminal.put("type", environment("TERM"));
        terminal.put("columns", console.width());
        terminal.put("screen", console.screen());
        terminal.put("person", console.person());
        terminal.put("NO_COLOR", environment("NO_COLOR"));
        return terminal;
    }

    private static Map<String, Object> paths(Settings settings) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("home", settings.home().toString());
        paths.put("homeExists", Files.isDirectory(settings.home()));
        paths.put("content", settings.content().toString());
        paths.put("database", masked(settings.database()));
        paths.put("language", settings.language().id());
        paths.put("trainee", settings.trainee());
        return paths;
    }

    private static Map<String, Object> content(Path content) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("packs", names(content.resolve("scenarios"), path -> Files.exists(path.resolve("pack.yaml"))));
        found.put(
                "curricula",
                names(content.resolve("curricula"), path -> path.toString().endsWith(".yaml")));
        return found;
    }

    private static List<String> names(Path directory, java.util.function.Predicate<Path> wanted) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(wanted)
                    .map(path -> path.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of("unreadable: " + unreadable.getMessage());
        }
    }

    /** The address without what signs in: user, password, tokens. */
    static String masked(String address) {
        String masked = SECRET.matcher(address).replaceAll("$1***");
        return SIGN_IN.matcher(masked).replaceAll("//***@");
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
