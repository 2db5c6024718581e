package org.refundrill.terminal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** The help, made from the specifications. */
public final class HelpPage {
    private static final Text INTRODUCTION =
            new Text("Refundrill: a place to practise refund cases.", "Refundrill：退款案例练习台。");
    private static final Text MORE = new Text(
            "'help COMMAND' shows its options and an example. Every command also runs once: refundrill COMMAND ...",
            "输入“help 命令名”查看选项和示例。每个命令也可单次运行：refundrill 命令名 ……");
    private static final Text WORDS = new Text("Words", "参数");
    private static final Text OPTIONS = new Text("Options", "选项");
    private static final Text EVERYWHERE = new Text("With every command", "所有命令通用的选项");
    private static final Text EXAMPLES = new Text("Examples", "示例");
    private static final Text REQUIRED = new Text("required", "必填");
    private static final Text PRESET = new Text("default ", "默认 ");
    private static final Text MANY = new Text("may be repeated", "可重复使用");
    private static final int WIDEST_NAME = 26;

    private final Language language;
    private final int width;
    private final List<Styled> lines = new ArrayList<>();

    private HelpPage(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /** Every command under its heading. */
    public static List<Styled> overview(Commands commands, Language language, int width) {
        HelpPage page = new HelpPage(language, width);
        page.paragraph(INTRODUCTION.in(language));
        for (Group group : Group.values()) {
            List<Row> rows = commands.in(group).stream()
                    .map(command -> new Row(command.name(), command.summary().in(language)))
                    .toList();
            page.section(group.title(), rows);
        }
        page.section(EVERYWHERE, page.options(GlobalOptions.ALL.stream()));
        page.lines.add(Styled.EMPTY);
        page.paragraph(MORE.in(language));
        return page.lines;
    }

    /** One command: its words, options and examples. */
    public static List<Styled> of(CommandSpec command, Language language, int width) {
        HelpPage page = new HelpPage(language, width);
        page.lines.add(Styled.of(Style.TITLE, command.name())
                .and(": ")
                .and(command.summary().in(language)));
        page.lines.add(Styled.EMPTY);
        Columns.wrap(command.usage(), width - 2).forEach(line -> page.lines.add(Styled.of("  " + line)));
        page.section(WORDS, page.positionals(command));
        page.section(OPTIONS, page.options(command.options().stream()));
        page.section(EVERYWHERE, page.options(GlobalOptions.ALL.stream()));
        page.examples(command);
        return page.lines;
    }

    private record Row(String name, String says) {}

    private List<Row> positionals(CommandSpec command) {
        return command.positionals().stream()
                .map(word -> new Row(word.usage(), word.help().in(language)))
                .toList();
    }

    private List<Row> options(Stream<OptionSpec> options) {
        return options.map(option -> new Row(option.usage(), explained(option))).toList();
    }

    private String explained(OptionSpec option) {
        List<String> remarks = new ArrayList<>();
        if (option.required()) {
            remarks.add(REQUIRED.in(language));
        }
        if (option.preset() != null) {
            remarks.add(PRESET.in(language) + option.preset());
        }
        if (option.repeatable()) {
            remarks.add(MANY.in(language));
        }
        String help = option.help().in(language);
        if (remarks.isEmpty()) {
            return help;
        }
        return language == Language.ZH
                ? help + "（" + String.join("，", remarks) + "）"
                : help + " (" + String.join(", ", remarks) + ")";
    }

    private void section(Text title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add(Styled.EMPTY);
        lines.add(Styled.of(Style.BOLD, title.in(language)));
        int widest = rows.stream()
                .mapToInt(row -> Styled.of(row.name()).width())
                .max()
                .orElse(0);
        int column = Math.min(widest, WIDEST_NAME);
        for (Row row : rows) {
            boolean tooWide = Styled.of(row.name()).width() > column;
            List<String> says = Columns.wrap(row.says(), width - column - 4);
            String first = tooWide ? "" : says.get(0);
            lines.add(Styled.of("  ")
                    .and(Style.ACCENT, tooWide ? row.name() : Columns.fit(row.name(), column))
                    .and("  " + first));
            says.stream().skip(tooWide ? 0 : 1).forEach(more -> lines.add(Styled.of(" ".repeat(column + 4) + more)));
        }
    }

    private void examples(CommandSpec command) {
        lines.add(Styled.EMPTY);
        lines.add(Styled.of(Style.BOLD, EXAMPLES.in(language)));
        for (CommandSpec.Example example : command.examples()) {
            lines.add(Styled.of("  ").and(Style.ACCENT, example.line()));
            Columns.wrap(example.says().in(language), width - 6).forEach(line -> lines.add(Styled.of("      " + line)));
        }
    }

    private void paragraph(String text) {
        Columns.wrap(text, width).forEach(line -> lines.add(Styled.of(line)));
    }
}
