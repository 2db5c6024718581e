/**
 * Owns demonstrations: synthetic trainees at work on real cases, written into a store of their own as practice would have
 * been. May use simulate, curriculum and training; it must not ask the estimator what anybody knows.
 */
@NullMarked
package org.refundrill.training.demo;

import org.jspecify.annotations.NullMarked;
