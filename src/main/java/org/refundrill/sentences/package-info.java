/**
 * Owns the reading of letters by small sentence models that come as jars, and the cues that correct them. What it finds is
 * a proposal. May use the port of exercises, language and JSON; nothing else knows it but the wiring.
 */
@NullMarked
package org.refundrill.sentences;

import org.jspecify.annotations.NullMarked;
