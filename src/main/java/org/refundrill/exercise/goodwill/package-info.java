/**
 * Owns the exercise of spreading a goodwill budget over buyers. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.goodwill;

import org.jspecify.annotations.NullMarked;
