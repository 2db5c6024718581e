/**
 * Owns when a skill should be met again: how well it is remembered, what a worked case says about that, and the list of
 * what is due. May use skill; moments come in, no clock is read.
 */
@NullMarked
package org.refundrill.mastery.recall;

import org.jspecify.annotations.NullMarked;
