/**
 * Owns policy as data: facts, derived values, tables, clauses, and the engine that turns a world into a ruling with grounds. May use feel, world, calendar, decision, money and problem.
 */
@NullMarked
package org.refundrill.rulebook;

import org.jspecify.annotations.NullMarked;
