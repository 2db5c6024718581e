/**
 * Owns the log of practice in a database: H2 in a file, or PostgreSQL by its JDBC address. May use training and what is
 * below it.
 */
@NullMarked
package org.refundrill.store;

import org.jspecify.annotations.NullMarked;
