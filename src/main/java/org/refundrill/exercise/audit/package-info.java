/**
 * Owns the exercise of auditing closed cases: which of them were ruled wrong, by which clause, and what that cost. May use the
 * contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.audit;

import org.jspecify.annotations.NullMarked;
