/**
 * Owns the exercise of answering in writing: parts of the answer as a form, and a letter whose amounts, days and references
 * are held against the key. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.reply;

import org.jspecify.annotations.NullMarked;
