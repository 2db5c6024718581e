/**
 * Owns rest days and the clocks that count past them: when a period ends, and by how much an act came late.
 * May use {@code feel}, whose expressions call the clocks by name, and {@code language}; knows no rulebook.
 */
@NullMarked
package org.refundrill.calendar;

import org.jspecify.annotations.NullMarked;
