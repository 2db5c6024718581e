/**
 * Owns the exercise of the data desk: figures, causes and advice from a month of returns, with tables that can be summed up
 * and queried. What answers queries it asks for through a port of its own. May use the contract of exercises, what that may
 * use, and statistics.
 */
@NullMarked
package org.refundrill.exercise.datadesk;

import org.jspecify.annotations.NullMarked;
