package org.refundrill.terminal.command;

import java.util.List;

/** A class that brings commands. Its constructor is cheap: it runs at every start. */
@FunctionalInterface
public interface CommandSource {
    /** The commands, in the order in which the help lists them. */
    List<CommandSpec> commands();
}
