/**
 * Owns invented people, drawn with Datafaker. May use {@code scenario}, whose port it implements, and
 * {@code language}; nothing else may use it but the wiring.
 */
@NullMarked
package org.refundrill.names;

import org.jspecify.annotations.NullMarked;
