/**
 * Owns the exercise of improving a line of stations: its figures, the changes to choose from and what a replay says of them. May
 * use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.process;

import org.jspecify.annotations.NullMarked;
