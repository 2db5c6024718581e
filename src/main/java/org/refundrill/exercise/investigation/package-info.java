/**
 * Owns the exercise of finding out: whom to ask under a limit of time, what is established by then, and when to stop. May use
 * the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.investigation;

import org.jspecify.annotations.NullMarked;
