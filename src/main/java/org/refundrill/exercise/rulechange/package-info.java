/**
 * Owns the exercises about rules that change: what two texts say otherwise and which open cases come out otherwise, which lines
 * of a checklist are out of date, and what a note about a class of goods does to cases. May use the contract of exercises and
 * what that may use.
 */
@NullMarked
package org.refundrill.exercise.rulechange;

import org.jspecify.annotations.NullMarked;
