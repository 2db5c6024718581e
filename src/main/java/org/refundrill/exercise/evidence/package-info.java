/**
 * Owns the exercise of asking for the one proof that is missing. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.evidence;

import org.jspecify.annotations.NullMarked;
