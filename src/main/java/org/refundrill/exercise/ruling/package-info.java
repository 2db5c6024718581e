/**
 * Owns the exercise of deciding a whole request. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.ruling;

import org.jspecify.annotations.NullMarked;
