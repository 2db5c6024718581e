/**
 * Owns the exercise of following a refund until it lands. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.followup;

import org.jspecify.annotations.NullMarked;
