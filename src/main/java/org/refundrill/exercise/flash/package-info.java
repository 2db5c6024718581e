/**
 * Owns the exercise of ruling in a flash: a series of short cases, each with an outcome and how sure one is. May use the
 * contract of exercises, what that may use, and statistics.
 */
@NullMarked
package org.refundrill.exercise.flash;

import org.jspecify.annotations.NullMarked;
