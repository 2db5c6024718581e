/**
 * Owns the contract of an exercise type: pose, step, read, assess, probes. May use the vocabulary packages and scoring.
 */
@NullMarked
package org.refundrill.exercise;

import org.jspecify.annotations.NullMarked;
