/**
 * Owns the contract of an exercise type: pose, step, read, assess, probes. Also owns tasks that are one form. May use the vocabulary packages and scoring.
 */
@NullMarked
package org.refundrill.exercise;

import org.jspecify.annotations.NullMarked;
