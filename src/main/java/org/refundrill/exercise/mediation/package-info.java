/**
 * Owns the exercise of mediating between a buyer and a seller who do not know what the other would take. May use the contract
 * of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.mediation;

import org.jspecify.annotations.NullMarked;
