/**
 * Owns what a ruling says: outcomes, amounts, deadlines, duties and the grounds they rest on. May use money.
 */
@NullMarked
package org.refundrill.decision;

import org.jspecify.annotations.NullMarked;
