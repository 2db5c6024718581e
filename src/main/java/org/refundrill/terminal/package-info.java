/**
 * Owns what a person types and sees: one commands class per group, the practice screen, and the screen texts in {@code messages}.
 * May use training and everything below it, Spring Shell and JLine; it knows neither the files, the database nor the reports.
 *
 * <p>To add commands: write a class here that implements {@link org.refundrill.terminal.command.CommandSource}, give it a
 * cheap constructor (services come as suppliers, so that a command that needs no data opens no database), and add one
 * line in {@code app/Wiring}. Parser, help, completion, Spring Shell and {@code docs/generated/commands.md} follow from
 * the specification.
 */
@NullMarked
package org.refundrill.terminal;

import org.jspecify.annotations.NullMarked;
