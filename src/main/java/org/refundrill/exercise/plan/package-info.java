/**
 * Owns the exercise of planning the start of a new system: tasks under dependencies and crews, the schedule that follows, and the
 * day of the change-over. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.plan;

import org.jspecify.annotations.NullMarked;
