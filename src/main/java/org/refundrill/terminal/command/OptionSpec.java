package org.refundrill.terminal.command;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/**
 * An option of a command, as data. Made with {@link #flag} or {@link #value} and refined with the methods that follow.
 *
 * @param name without the dashes
 * @param valueName what stands for the value in the help; empty for a flag
 * @param kind how the value is read
 * @param preset the value when the option is absent; null for none
 * @param required whether the command cannot run without it
 * @param repeatable whether it may be given several times
 * @param closed whether only the suggested values are accepted
 * @param suggestions values to complete; asked for only when needed
 * @param help what it does
 */
public record OptionSpec(
        String name,
        String valueName,
        Kind kind,
        @Nullable String preset,
        boolean required,
        boolean repeatable,
        boolean closed,
        Supplier<List<String>> suggestions,
        Text help) {

    /** How a value is read. */
    public enum Kind {
        FLAG,
        TEXT,
        INTEGER,
        DATE,
        PATH,
        NAME
    }

    /** An option without a value. */
    public static OptionSpec flag(String name, String en, String zh) {
        return new OptionSpec(name, "", Kind.FLAG, null, false, false, false, List::of, new Text(en, zh));
    }

    /** An option with a text as its value. */
    public static OptionSpec value(String name, String valueName, String en, String zh) {
        return new OptionSpec(name, valueName, Kind.TEXT, null, false, false, false, List::of, new Text(en, zh));
    }

    /** An option with a whole number, negative ones included. */
    public static OptionSpec integer(String name, String valueName, String en, String zh) {
        return value(name, valueName, en, zh).kind(Kind.INTEGER);
    }

    /** An option with a date such as 2026-03-09. */
    public static OptionSpec date(String name, String en, String zh) {
        return value(name, "DATE", en, zh).kind(Kind.DATE);
    }

    /** An option with a file or directory, or {@code -} for standard input or output. */
    public static OptionSpec path(String name, String valueName, String en, String zh) {
        return value(name, valueName, en, zh).kind(Kind.PATH);
    }

    /** An option with the name of a person. */
    public static OptionSpec person(String name, String valueName, String en, String zh) {
        return value(name, valueName, en, zh).kind(Kind.NAME);
    }

    /** With a value for when it is absent. */
    public OptionSpec preset(String value) {
        return new OptionSpec(name, valueName, kind, value, false, repeatable, closed, suggestions, help);
    }

    /** The command cannot run without it. */
    public OptionSpec mandatory() {
        return new OptionSpec(name, valueName, kind, null, true, repeatable, closed, suggestions, help);
    }

    /** May be given several times. */
    public OptionSpec many() {
        return new OptionSpec(name, valueName, kind, preset, required, true, closed, suggestions, help);
    }

    /** Only these values are accepted. */
    public OptionSpec oneOf(List<String> values) {
        return new OptionSpec(name, valueName, kind, preset, required, repeatable, true, () -> values, help);
    }

    /** These values are completed; the command itself says whether another is known. */
    public OptionSpec suggest(Supplier<List<String>> values) {
        return new OptionSpec(name, valueName, kind, preset, required, repeatable, false, values, help);
    }

    /** Whether a value belongs to it. */
    public boolean takesValue() {
        return kind != Kind.FLAG;
    }

    /** As it is typed: {@code --seed N}. */
    public String usage() {
        return takesValue() ? "--" + name + " " + valueName : "--" + name;
    }

    private OptionSpec kind(Kind other) {
        return new OptionSpec(name, valueName, other, preset, required, repeatable, closed, suggestions, help);
    }
}
