/**
 * Owns the commands of those who read reports. May use training and the shell's vocabulary of commands.
 */
@NullMarked
package org.refundrill.terminal.report;

import org.jspecify.annotations.NullMarked;
