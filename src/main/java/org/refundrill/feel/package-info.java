/**
 * Owns the expression language: types, cells, parsing, checking and closures. May use problem and money.
 */
@NullMarked
package org.refundrill.feel;

import org.jspecify.annotations.NullMarked;
