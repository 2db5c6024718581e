/**
 * Owns people who do not exist: synthetic trainees who learn, forget, slip, guess and cling to wrong rules, and cases for
 * them to work. May use skill and nothing else of ours; above all it must not know the estimator, which is judged by what
 * it makes of these people.
 */
@NullMarked
package org.refundrill.simulate;

import org.jspecify.annotations.NullMarked;
