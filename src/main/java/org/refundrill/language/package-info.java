/**
 * Owns the two languages and texts that exist in both. Uses nothing.
 */
@NullMarked
package org.refundrill.language;

import org.jspecify.annotations.NullMarked;
