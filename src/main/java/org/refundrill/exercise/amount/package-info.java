/**
 * Owns the exercise of computing what is paid. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.amount;

import org.jspecify.annotations.NullMarked;
