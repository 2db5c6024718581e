/**
 * Owns the wire shapes that scripts rely on: rulings, facts, cases, forms and assessments as plain maps and back. May
 * use the vocabulary packages; the edges that speak JSON use it.
 */
@NullMarked
package org.refundrill.json;

import org.jspecify.annotations.NullMarked;
