package org.refundrill.terminal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.problem.DidYouMean;

/**
 * Reads words as a command with options, by the specifications alone. {@code --name value} and {@code --name=value} mean
 * the same; {@code --} ends the options; a single dash, a negative number and a quoted text are values like any other.
 */
public final class ArgumentParser {
    private final Commands commands;
    private final boolean running;

    /**
     * A parser over these commands.
     *
     * @param running whether a session is open, so that home, content and database are settled
     */
    public ArgumentParser(Commands commands, boolean running) {
        this.commands = commands;
        this.running = running;
    }

    /** What the words mean. */
    public Parsed parse(List<String> words) {
        try {
            return new Line(words).parse();
        } catch (Failure misuse) {
            return new Parsed.Misuse(misuse.text());
        }
    }

    /** One line on its way through the parser. */
    private final class Line {
        private final List<String> words;
        private final Map<String, List<String>> options = new LinkedHashMap<>();
        private final List<String> positionals = new ArrayList<>();
        private int at;

        Line(List<String> words) {
            this.words = words;
        }

        Parsed parse() {
            while (at < words.size()
                    && isOption(words.get(at))
                    && !words.get(at).equals("--version")) {
                readOption(Optional.empty());
            }
            if (at == words.size()) {
                return new Parsed.HelpWanted(Optional.empty());
            }
            CommandSpec command = readName();
            boolean optionsOver = false;
            while (at < words.size()) {
                if (optionsOver || !isOption(words.get(at))) {
                    positionals.add(words.get(at++));
                } else if (words.get(at).equals("--")) {
                    optionsOver = true;
                    at++;
                } else {
                    readOption(Optional.of(command));
                }
            }
            if (options.containsKey(GlobalOptions.HELP)) {
                return new Parsed.HelpWanted(Optional.of(command));
            }
            checkPositionals(command);
            fillIn(command);
            return new Parsed.Call(command, options, positionals);
        }

        private CommandSpec readName() {
            String first = words.get(at).equals("--version") ? "version" : words.get(at);
            if (at + 1 < words.size()) {
                Optional<CommandSpec> two = commands.named(first + " " + words.get(at + 1));
                if (two.isPresent()) {
                    at += 2;
                    return two.get();
                }
            }
            Optional<CommandSpec> one = commands.named(first);
            if (one.isPresent()) {
                at++;
                return one.get();
            }
            throw unknownCommand(first);
        }

        private Failure unknownCommand(String first) {
            List<String> under =
                    commands.under(first).stream().map(CommandSpec::name).toList();
            if (!under.isEmpty()) {
                String listed = String.join(", ", under);
                return Failure.usage(
                        "'" + first + "' needs one more word: " + listed, "“" + first + "”后面还要一个词：" + listed);
            }
            String typed =
                    at + 1 < words.size() && !isOption(words.get(at + 1)) ? first + " " + words.get(at + 1) : first;
            Optional<String> near =
                    DidYouMean.among(typed, commands.names()).or(() -> DidYouMean.among(first, commands.names()));
            return Failure.usage(
                    "unknown command '" + first + "'"
                            + near.map(n -> ", did you mean '" + n + "'?").orElse("; 'help' lists them all"),
                    "没有“" + first + "”这个命令"
                            + near.map(n -> "，是不是想输入“" + n + "”？").orElse("；输入 help 查看全部命令"));
        }

        private void readOption(Optional<CommandSpec> command) {
            String word = words.get(at++);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            if (word.equals("-h")) {
                name = GlobalOptions.HELP;
            } else if (!word.startsWith("--")) {
                throw Failure.usage(
                        "unknown option '" + word + "': options begin with two dashes",
                        "没有“" + word + "”这个选项：选项以两个连字符开头");
            }
            OptionSpec option = find(name, command);
            List<String> values = options.computeIfAbsent(option.name(), key -> new ArrayList<>());
            if (!values.isEmpty() && !option.repeatable() && !GlobalOptions.ALL.contains(option)) {
                throw Failure.usage("--" + name + " is given twice", "选项 --" + name + " 重复出现");
            }
            values.add(option.takesValue() ? readValue(option, word, equals) : flagValue(option, equals));
        }

        private OptionSpec find(String name, Optional<CommandSpec> command) {
            List<OptionSpec> known =
                    command.map(spec -> spec.allOptions().toList()).orElse(GlobalOptions.ALL);
            for (OptionSpec option : known) {
                if (option.name().equals(name)) {
                    if (running && GlobalOptions.AT_START.contains(name)) {
                        throw Failure.usage(
                                "--" + name + " is settled at the start: leave with 'exit' and type refundrill --"
                                        + name + " ...",
                                "--" + name + " 只能在启动时指定：先输入 exit 退出，再运行 refundrill --" + name + " ...");
                    }
                    return option;
                }
            }
            Optional<String> near =
                    DidYouMean.among(name, known.stream().map(OptionSpec::name).toList());
            String help = command.map(spec -> "help " + spec.name()).orElse("help");
            throw Failure.usage(
                    "unknown option '--" + name + "'"
                            + near.map(n -> ", did you mean '--" + n + "'?").orElse("; '" + help + "' lists them"),
                    "没有“--" + name + "”这个选项"
                            + near.map(n -> "，是不是想输入“--" + n + "”？").orElse("；输入 " + help + " 查看可用选项"));
        }

        private String flagValue(OptionSpec option, int equals) {
            if (equals >= 0) {
                throw Failure.usage("--" + option.name() + " takes no value", "选项 --" + option.name() + " 不带值");
            }
            return "true";
        }

        private String readValue(OptionSpec option, String word, int equals) {
            if (equals >= 0) {
                return Values.checked(option, word.substring(equals + 1));
            }
            if (at == words.size() || words.get(at).startsWith("--")) {
                throw Failure.usage(
                        "--" + option.name() + " needs a value: " + option.usage(),
                        "选项 --" + option.name() + " 需要一个值：" + option.usage());
            }
            return Values.checked(option, words.get(at++));
        }

        private void checkPositionals(CommandSpec command) {
            List<PositionalSpec> specs = command.positionals();
            boolean open = specs.stream().anyMatch(PositionalSpec::repeatable);
            if (positionals.size() > specs.size() && !open) {
                String extra = positionals.get(specs.size());
                throw Failure.usage(
                        "'" + extra + "' is one word too many: " + command.usage(),
                        "多了“" + extra + "”：" + command.usage());
            }
            for (int i = positionals.size(); i < specs.size(); i++) {
                if (specs.get(i).required()) {
                    throw missing(specs.get(i).name(), command);
                }
            }
        }

        private void fillIn(CommandSpec command) {
            for (OptionSpec option : command.options()) {
                if (!options.containsKey(option.name())) {
                    if (option.required()) {
                        throw missing(option.usage(), command);
                    }
                    if (option.preset() != null) {
                        options.put(option.name(), List.of(option.preset()));
                    }
                }
            }
        }

        private Failure missing(String what, CommandSpec command) {
            return Failure.usage(what + " is missing: " + command.usage(), "缺少 " + what + "：" + command.usage());
        }

        /** A dash alone and a negative number are values. */
        private boolean isOption(String word) {
            return word.length() > 1
                    && word.charAt(0) == '-'
                    && !Character.isDigit(word.charAt(1))
                    && word.charAt(1) != '.';
        }
    }
}
