package org.refundrill.terminal.command;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands, by name, in the order in which they were brought. */
public final class Commands {
    private final Map<String, CommandSpec> byName = new LinkedHashMap<>();

    /** The commands of these sources. Two of the same name are a mistake of ours. */
    public Commands(List<CommandSource> sources) {
        for (CommandSource source : sources) {
            for (CommandSpec command : source.commands()) {
                if (byName.put(command.name(), command) != null) {
                    throw new IllegalArgumentException("two commands are called '" + command.name() + "'");
                }
            }
        }
    }

    /** The command of exactly this name. */
    public Optional<CommandSpec> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every command. */
    public Collection<CommandSpec> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** Every name. */
    public Collection<String> names() {
        return Collections.unmodifiableCollection(byName.keySet());
    }

    /** Those of one heading. */
    public List<CommandSpec> in(Group group) {
        return byName.values().stream()
                .filter(command -> command.group() == group)
                .toList();
    }

    /** Those whose name begins with this word and goes on: {@code report} has {@code report trainee} and others. */
    public List<CommandSpec> under(String word) {
        return byName.values().stream()
                .filter(command -> command.name().startsWith(word + " "))
                .toList();
    }
}
