/**
 * Owns the exercise of running a shift: who gets which case of a queue, and what two trainees ruled. May use the contract of
 * exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.shift;

import org.jspecify.annotations.NullMarked;
