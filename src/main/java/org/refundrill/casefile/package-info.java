/**
 * Owns the case file a trainee works on and the code that names it. May use scenario, world, rulebook and decision.
 */
@NullMarked
package org.refundrill.casefile;

import org.jspecify.annotations.NullMarked;
