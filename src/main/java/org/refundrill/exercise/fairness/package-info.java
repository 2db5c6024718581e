/**
 * Owns the exercise of ruling alike what is alike: pairs of cases that differ only in what may not count. May use the contract
 * of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.fairness;

import org.jspecify.annotations.NullMarked;
