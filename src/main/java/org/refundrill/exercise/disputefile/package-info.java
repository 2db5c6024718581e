/**
 * Owns the exercise of answering a dispute with a packet from a drawer of papers. May use the contract of exercises and what
 * that may use.
 */
@NullMarked
package org.refundrill.exercise.disputefile;

import org.jspecify.annotations.NullMarked;
