/**
 * Owns the functions by which expressions divide and bound amounts: allocations and ceilings.
 * May use {@code money} and {@code feel}.
 */
@NullMarked
package org.refundrill.ledger;

import org.jspecify.annotations.NullMarked;
