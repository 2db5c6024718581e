/**
 * Owns the use cases (practice, progress, proof) and the ports they need. May use everything below it.
 */
@NullMarked
package org.refundrill.training;

import org.jspecify.annotations.NullMarked;
