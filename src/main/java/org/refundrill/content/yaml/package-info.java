/**
 * Strict YAML with positions: the tree of a file, what is refused in it, and how records are bound to it.
 * May use {@code problem}, snakeyaml-engine and Jackson; knows nothing of rulebooks or scenarios.
 */
@NullMarked
package org.refundrill.content.yaml;

import org.jspecify.annotations.NullMarked;
