/**
 * Owns which case comes next, and why: the one that brings a trainee nearest to mastery, within what keeps practice varied.
 * May use the estimates of mastery and skill; whoever asks brings the candidates and the past.
 */
@NullMarked
package org.refundrill.mastery.choice;

import org.jspecify.annotations.NullMarked;
