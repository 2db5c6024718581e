/**
 * Owns what the log says of those who learn: what each of them is believed to know, followed event by event, what comes
 * next for them and why, and how they decide. May use training and everything below it; training does not know of it.
 */
@NullMarked
package org.refundrill.training.learner;

import org.jspecify.annotations.NullMarked;
