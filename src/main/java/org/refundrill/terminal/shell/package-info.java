/**
 * Owns the prompt and the one-shot call: dispatch through Spring Shell, completion, history, and the commands about the program itself.
 * May use the command and console packages, training's word for a store that fails, Spring Shell and JLine.
 */
@NullMarked
package org.refundrill.terminal.shell;

import org.jspecify.annotations.NullMarked;
