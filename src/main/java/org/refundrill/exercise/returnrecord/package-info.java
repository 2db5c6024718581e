/**
 * Owns the exercise of filling and repairing a return record. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.returnrecord;

import org.jspecify.annotations.NullMarked;
