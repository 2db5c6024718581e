/**
 * Owns the exercise of coding feedback: what each comment is about and whose task it is, and how far that agrees with a panel.
 * May use the contract of exercises, what that may use, and statistics.
 */
@NullMarked
package org.refundrill.exercise.coding;

import org.jspecify.annotations.NullMarked;
