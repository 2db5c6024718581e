/**
 * Owns what an author writes about a family of cases: draws, the world built from them, texts, what is asked. May use feel, world and the packages below.
 */
@NullMarked
package org.refundrill.scenario;

import org.jspecify.annotations.NullMarked;
