/**
 * Owns the answering of queries over the tables of a case, in a database of its own in memory that knows nothing else and
 * is gone afterwards. May use H2 and the port of the data desk.
 */
@NullMarked
package org.refundrill.query;

import org.jspecify.annotations.NullMarked;
