/**
 * Owns what is learnt in which order: curricula with their units, skills and goals, where somebody stands in them, what
 * comes next, and the words of the trade. May use the vocabulary of the work and scoring; it knows no files and no log.
 */
@NullMarked
package org.refundrill.curriculum;

import org.jspecify.annotations.NullMarked;
