package org.refundrill.terminal.command;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.language.Text;

/** The reference page {@code docs/generated/commands.md}, made from the specifications. */
public final class CommandsPage {
    private CommandsPage() {}

    /** The page, in Markdown, both languages side by side. */
    public static String markdown(Commands commands) {
        List<String> lines = new ArrayList<>();
        lines.add("# Commands");
        lines.add("");
        lines.add("Written by the program from the commands themselves; a test notices when it is stale.");
        lines.add("");
        lines.add("With every command / 所有命令通用：");
        table(
                lines,
                "option",
                GlobalOptions.ALL.stream().map(CommandsPage::option).toList());
        for (Group group : Group.values()) {
            if (!commands.in(group).isEmpty()) {
                lines.add("");
                lines.add("## " + both(group.title()));
                commands.in(group).forEach(command -> command(command, lines));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void command(CommandSpec command, List<String> lines) {
        lines.add("");
        lines.add("### " + command.name());
        lines.add("");
        lines.add(both(command.summary()));
        lines.add("");
        lines.add("    refundrill " + command.usage());
        List<String> rows = new ArrayList<>();
        command.positionals().forEach(word -> rows.add(row(word.usage(), "", word.help())));
        command.options().forEach(option -> rows.add(option(option)));
        table(lines, "word or option", rows);
        lines.add("");
        for (CommandSpec.Example example : command.examples()) {
            lines.add("- `refundrill " + example.line() + "`: " + both(example.says()));
        }
    }

    private static void table(List<String> lines, String head, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| " + head + " | default | English | 中文 |");
        lines.add("|---|---|---|---|");
        lines.addAll(rows);
    }

    private static String option(OptionSpec option) {
        String preset = option.preset() == null ? "" : option.preset();
        return row(option.usage(), option.required() ? "required" : preset, option.help());
    }

    private static String row(String usage, String preset, Text help) {
        return "| `" + cell(usage) + "` | " + cell(preset) + " | " + cell(help.en()) + " | " + cell(help.zh()) + " |";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String both(Text text) {
        return text.en() + " / " + text.zh();
    }
}
