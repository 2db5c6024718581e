/**
 * Owns what a free text mentions: amounts, days, periods and references, in English and Chinese, as they stand there and
 * without guessing. May use money alone.
 */
@NullMarked
package org.refundrill.mention;

import org.jspecify.annotations.NullMarked;
