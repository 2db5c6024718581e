/**
 * Owns the statistics of tests and of those who take them: reliability, agreement, calibration, item quality, fairness and
 * cut scores. Plain functions of numbers; uses nothing of ours.
 */
@NullMarked
package org.refundrill.psychometrics;

import org.jspecify.annotations.NullMarked;
