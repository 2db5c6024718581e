/**
 * Owns the names of the skills and duties that practice trains. May use language.
 */
@NullMarked
package org.refundrill.skill;

import org.jspecify.annotations.NullMarked;
