/**
 * Owns the port between commands and a screen, with its adapters for a terminal and for plain streams, and text laid out in columns.
 * May use language and problem; JLine stays inside.
 */
@NullMarked
package org.refundrill.terminal.console;

import org.jspecify.annotations.NullMarked;
