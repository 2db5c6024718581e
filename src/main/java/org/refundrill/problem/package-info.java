/**
 * Positions in authors' files, the problems found there, and how a problem is shown: place, source line, caret, advice.
 * The bottom of the vocabulary: every package may use it, and it uses nothing but language and JSpecify.
 */
@NullMarked
package org.refundrill.problem;

import org.jspecify.annotations.NullMarked;
