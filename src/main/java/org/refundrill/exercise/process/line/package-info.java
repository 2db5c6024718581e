/**
 * Owns the small line of stations that returns pass through, and its replay minute by minute. Pure functions of what they are
 * given; may use nothing else of the program.
 */
@NullMarked
package org.refundrill.exercise.process.line;

import org.jspecify.annotations.NullMarked;
