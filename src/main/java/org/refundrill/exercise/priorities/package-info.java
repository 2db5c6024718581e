/**
 * Owns the close of the shift: what comes first in the area, by the ranks that the rulebook gives. May use the contract of
 * exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.priorities;

import org.jspecify.annotations.NullMarked;
