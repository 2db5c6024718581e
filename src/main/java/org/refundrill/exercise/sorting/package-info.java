/**
 * Owns the sorting belt: a run of returned goods, one lane for each, against the pace of the belt. Time comes in with every
 * act; the package has no clock. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.sorting;

import org.jspecify.annotations.NullMarked;
