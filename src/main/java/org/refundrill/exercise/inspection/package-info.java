/**
 * Owns the inspection bench: checks that take minutes and bring findings to light, and the questions that they settle. May use
 * the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.inspection;

import org.jspecify.annotations.NullMarked;
