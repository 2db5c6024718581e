/**
 * Owns the exercise of finding a time limit and what follows when it passes. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.deadline;

import org.jspecify.annotations.NullMarked;
