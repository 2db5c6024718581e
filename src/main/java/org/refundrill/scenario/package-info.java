/**
 * Owns scenarios: what an author draws, the world that follows from it, and what is asked. May use {@code world},
 * {@code feel}, {@code language}, {@code skill} and {@code decision}; invented people come through {@link NameSource}.
 */
@NullMarked
package org.refundrill.scenario;

import org.jspecify.annotations.NullMarked;
