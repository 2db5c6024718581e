/**
 * Owns the names of the skills that practice trains. Uses nothing.
 */
@NullMarked
package org.refundrill.skill;

import org.jspecify.annotations.NullMarked;
