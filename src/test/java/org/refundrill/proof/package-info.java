/**
 * Owns the proofs that set the rulebooks against something else: the reference rulings on generated cases, planted
 * faults, the trace of every rule. May use everything; nothing uses it.
 */
@NullMarked
package org.refundrill.proof;

import org.jspecify.annotations.NullMarked;
