package org.refundrill.terminal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Language;

/** The options that every command takes, before or after its name. */
public final class GlobalOptions {
    /** Where data, history and logs are kept. */
    public static final String HOME = "home";

    /** Where scenarios and curricula are read. */
    public static final String CONTENT = "content";

    /** The JDBC address of the store. */
    public static final String DB = "db";

    /** The language of screens and reports. */
    public static final String LANG = "lang";

    /** Whose practice it is. */
    public static final String TRAINEE = "trainee";

    /** How results are written. */
    public static final String FORMAT = "format";

    /** Asks and answers line by line, without repainting: for screen readers. */
    public static final String PLAIN = "plain";

    /** Shows the help of the command instead of running it. */
    public static final String HELP = "help";

    /** All of them, as the help lists them. */
    public static final List<OptionSpec> ALL = List.of(
            OptionSpec.path(HOME, "DIR", "where your data, history and logs are kept", "个人数据、历史记录和日志所在的目录"),
            OptionSpec.path(
                    CONTENT,
                    "DIR",
                    "the directory that holds scenarios/ and curricula/",
                    "包含 scenarios/ 和 curricula/ 的目录"),
            OptionSpec.value(
                    DB, "JDBC-URL", "the database, if not the file in the home directory", "数据库地址，默认使用个人目录中的文件"),
            OptionSpec.value(LANG, "en|zh", "the language of screens and reports", "界面与报表的语言")
                    .oneOf(List.of("en", "zh")),
            OptionSpec.person(TRAINEE, "NAME", "whose practice this is", "学员姓名"),
            OptionSpec.value(FORMAT, "text|json", "how results are written", "结果的输出格式")
                    .oneOf(List.of("text", "json")),
            OptionSpec.flag(
                    PLAIN, "line by line, without repainting, as a screen reader likes it", "逐行显示，不刷新画面，适合读屏软件"),
            OptionSpec.flag(HELP, "show the help of the command", "显示该命令的帮助"));

    /** Those that are settled when the program starts, because everything that is open hangs on them. */
    static final List<String> AT_START = List.of(HOME, CONTENT, DB, PLAIN);

    private GlobalOptions() {}

    /**
     * What a command line says before its command is known.
     *
     * @param values the last value of each global option that is given
     * @param command whether it names a command at all
     */
    public record Scan(Map<String, String> values, boolean command) {}

    /**
     * Finds the global options wherever they stand.
     *
     * @throws Failure when one has no value or an impossible one
     */
    public static Scan scan(List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean command = false;
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            String word = words.get(i);
            Optional<OptionSpec> global = ALL.stream()
                    .filter(option -> word.equals("--" + option.name()) || word.startsWith("--" + option.name() + "="))
                    .findFirst();
            if (global.isEmpty()) {
                command = true;
            } else if (!global.get().takesValue()) {
                command |= global.get().name().equals(HELP);
                values.put(global.get().name(), "true");
            } else if (word.contains("=")) {
                values.put(global.get().name(), Values.checked(global.get(), word.substring(word.indexOf('=') + 1)));
            } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                values.put(global.get().name(), Values.checked(global.get(), words.get(++i)));
            } else {
                String usage = global.get().usage();
                throw Failure.usage(word + " needs a value: " + usage, "选项 " + word + " 需要一个值：" + usage);
            }
        }
        return new Scan(values, command);
    }

    /** The session's settings, changed by what one command says about language, trainee and format. */
    static Settings applied(Settings session, Map<String, List<String>> given) {
        Settings settings = session;
        for (Map.Entry<String, List<String>> option : given.entrySet()) {
            String last = option.getValue().get(option.getValue().size() - 1);
            settings = switch (option.getKey()) {
                case LANG -> settings.language("zh".equals(last) ? Language.ZH : Language.EN);
                case TRAINEE -> settings.trainee(last);
                case FORMAT -> settings.format("json".equals(last) ? Format.JSON : Format.TEXT);
                default -> settings;
            };
        }
        return settings;
    }
}
