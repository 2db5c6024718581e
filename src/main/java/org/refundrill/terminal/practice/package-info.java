/**
 * Owns the commands of those who practise: cases, standing, own mistakes. May use training, json and the shell's
 * vocabulary of commands.
 */
@NullMarked
package org.refundrill.terminal.practice;

import org.jspecify.annotations.NullMarked;
