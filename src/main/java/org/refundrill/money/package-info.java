/**
 * Owns amounts of money and their exact division. Uses nothing.
 */
@NullMarked
package org.refundrill.money;

import org.jspecify.annotations.NullMarked;
