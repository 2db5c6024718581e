/**
 * Owns the typed records of a case: what a specialist can look up, ask for, or never see. May use feel, language and money.
 */
@NullMarked
package org.refundrill.world;

import org.jspecify.annotations.NullMarked;
