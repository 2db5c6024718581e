/**
 * Owns the assessment of a response: findings, credit, regret. May use the vocabulary packages.
 */
@NullMarked
package org.refundrill.scoring;

import org.jspecify.annotations.NullMarked;
