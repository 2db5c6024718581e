/**
 * Owns the exercise of operating a system step by step, and the small machine of registers and steps behind it. May use the
 * contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.procedure;

import org.jspecify.annotations.NullMarked;
