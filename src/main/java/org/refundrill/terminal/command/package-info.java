/**
 * Owns what a command is: its specification as data, the parser over it, and the help and the reference page made from it.
 * May use console, language and problem.
 */
@NullMarked
package org.refundrill.terminal.command;

import org.jspecify.annotations.NullMarked;
