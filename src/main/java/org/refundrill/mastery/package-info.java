/**
 * Owns what a trainee is believed to know: the knowledge filter with its items, how it is tuned, and when a skill counts
 * as mastered. May use skill; it knows no clock, no log and no case.
 */
@NullMarked
package org.refundrill.mastery;

import org.jspecify.annotations.NullMarked;
