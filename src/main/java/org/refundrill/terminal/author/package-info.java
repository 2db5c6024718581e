/**
 * Owns the commands of those who write content: checking, deciding, generating, previewing. May use training, json and the shell's
 * vocabulary of commands.
 */
@NullMarked
package org.refundrill.terminal.author;

import org.jspecify.annotations.NullMarked;
