/**
 * Owns the export of a rulebook to DMN 1.3, the notation of decision tables that other tools read. May use rulebook, feel, decision and
 * language; knows no other edge.
 */
@NullMarked
package org.refundrill.dmn;

import org.jspecify.annotations.NullMarked;
