package org.refundrill.terminal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.refundrill.language.Text;

/**
 * A command, defined once: parser, help, completion, Spring Shell and the reference page all read this.
 *
 * @param name one word, or two such as {@code report trainee}
 * @param group the heading it stands under
 * @param summary one line
 * @param options its own options; the global ones are {@link GlobalOptions}
 * @param positionals the words that follow its name
 * @param examples at least one
 * @param handler what it does
 */
public record CommandSpec(
        String name,
        Group group,
        Text summary,
        List<OptionSpec> options,
        List<PositionalSpec> positionals,
        List<Example> examples,
        Handler handler) {

    /**
     * A call that works as it stands.
     *
     * @param line what is typed after {@code refundrill}
     * @param says what it does
     */
    public record Example(String line, Text says) {}

    public CommandSpec {
        options = List.copyOf(options);
        positionals = List.copyOf(positionals);
        examples = List.copyOf(examples);
    }

    /** Begins the definition of a command. */
    public static Builder named(String name, Group group, String en, String zh) {
        return new Builder(name, group, new Text(en, zh));
    }

    /** Its own option of this name, or the global one. */
    public Optional<OptionSpec> option(String wanted) {
        return allOptions().filter(option -> option.name().equals(wanted)).findFirst();
    }

    /** Its own options, then the global ones. */
    public Stream<OptionSpec> allOptions() {
        return Stream.concat(options.stream(), GlobalOptions.ALL.stream());
    }

    /** The line at the head of its help: {@code decide --rulebook R [--on DATE]}. */
    public String usage() {
        StringBuilder usage = new StringBuilder(name);
        positionals.forEach(positional -> usage.append(' ').append(positional.usage()));
        for (OptionSpec option : options) {
            String shown = option.usage() + (option.repeatable() ? " ..." : "");
            usage.append(' ').append(option.required() ? shown : "[" + shown + "]");
        }
        return usage.toString();
    }

    /** Collects the parts of a command. */
    public static final class Builder {
        private final String name;
        private final Group group;
        private final Text summary;
        private final List<OptionSpec> options = new ArrayList<>();
        private final List<PositionalSpec> positionals = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();

        private Builder(String name, Group group, Text summary) {
            this.name = name;
            this.group = group;
            this.summary = summary;
        }

        /** With an option. */
        public Builder option(OptionSpec option) {
            options.add(option);
            return this;
        }

        /** With options that several commands share. */
        public Builder options(List<OptionSpec> shared) {
            options.addAll(shared);
            return this;
        }

        /** With a word after the name. */
        public Builder positional(PositionalSpec positional) {
            positionals.add(positional);
            return this;
        }

        /** With an example. */
        public Builder example(String line, String en, String zh) {
            examples.add(new Example(line, new Text(en, zh)));
            return this;
        }

        /** Ends the definition with what the command does. */
        public CommandSpec runs(Handler handler) {
            return new CommandSpec(name, group, summary, options, positionals, examples, handler);
        }
    }
}
