/**
 * Owns the exercise of reporting upwards: which pattern, to whom, with what facts, and what is left out. May use the contract
 * of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.upwards;

import org.jspecify.annotations.NullMarked;
