/**
 * Owns the exercise of deciding one case in several markets and of telling where the ruling changes. May use the contract of
 * exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.markets;

import org.jspecify.annotations.NullMarked;
