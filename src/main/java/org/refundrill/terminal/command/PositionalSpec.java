package org.refundrill.terminal.command;

import java.util.List;
import java.util.function.Supplier;
import org.refundrill.language.Text;

/**
 * A word that follows a command's name without an option.
 *
 * @param name what stands for it in the help, in capitals
 * @param required whether the command cannot run without it
 * @param repeatable whether it takes all the words that are left
 * @param suggestions values to complete
 * @param help what it names
 */
public record PositionalSpec(
        String name, boolean required, boolean repeatable, Supplier<List<String>> suggestions, Text help) {

    /** A word the command cannot run without. */
    public static PositionalSpec required(String name, String en, String zh) {
        return new PositionalSpec(name, true, false, List::of, new Text(en, zh));
    }

    /** A word that may be left out. */
    public static PositionalSpec optional(String name, String en, String zh) {
        return new PositionalSpec(name, false, false, List::of, new Text(en, zh));
    }

    /** All the words that are left, none included. */
    public static PositionalSpec rest(String name, String en, String zh) {
        return new PositionalSpec(name, false, true, List::of, new Text(en, zh));
    }

    /** With values to complete. */
    public PositionalSpec suggest(Supplier<List<String>> values) {
        return new PositionalSpec(name, required, repeatable, values, help);
    }

    /** As the help shows it: {@code CODE}, {@code [CODE]}, {@code [PATH...]}. */
    public String usage() {
        if (repeatable) {
            return "[" + name + "...]";
        }
        return required ? name : "[" + name + "]";
    }
}
