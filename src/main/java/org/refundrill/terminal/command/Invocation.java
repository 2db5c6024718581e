package org.refundrill.terminal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Console;

/**
 * A command with the values it was called with. The parser has checked them: whatever is asked for here can be read.
 *
 * @param command which command
 * @param options values by option name, defaults included; a flag that was given has the value {@code true}
 * @param positionals the words after the name
 * @param settings home, content, language, trainee, format
 * @param console where to read and write
 */
public record Invocation(
        CommandSpec command,
        Map<String, List<String>> options,
        List<String> positionals,
        Settings settings,
        Console console) {

    /** Whether the flag was given, or the option has a value. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option, if there is one. */
    public Optional<String> text(String option) {
        return all(option).stream().reduce((first, last) -> last);
    }

    /** Every value of an option that may be repeated. */
    public List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The number given or preset. Only for options that are mandatory or have a preset. */
    public long number(String option) {
        return optionalNumber(option)
                .orElseThrow(() -> new IllegalStateException("--" + option + " has neither value nor preset"));
    }

    /** The number, if there is one. */
    public Optional<Long> optionalNumber(String option) {
        return text(option).map(Long::valueOf);
    }

    /** The date, if there is one. */
    public Optional<LocalDate> date(String option) {
        return text(option).map(LocalDate::parse);
    }

    /** The path, if there is one. Whether it is {@code -} is asked with {@link #isDash}. */
    public Optional<Path> path(String option) {
        return text(option).map(Path::of);
    }

    /** Whether the value is {@code -}: standard input or output. */
    public boolean isDash(String option) {
        return text(option).filter("-"::equals).isPresent();
    }

    /** The word at this place after the command's name, if it was given. */
    public Optional<String> word(int place) {
        return place < positionals.size() ? Optional.of(positionals.get(place)) : Optional.empty();
    }

    /** The language to speak. */
    public Language language() {
        return settings.language();
    }

    /** A text in the language to speak. */
    public String say(Text text) {
        return text.in(settings.language());
    }

    /** Whether JSON is wanted. */
    public boolean json() {
        return settings.format() == Format.JSON;
    }
}
