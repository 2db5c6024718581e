/**
 * Owns the authors' files: finds packs and turns their YAML into the vocabulary of the work, with every problem in its
 * place. May use the packages that own what it reads and {@code content.yaml}; no other edge.
 */
@NullMarked
package org.refundrill.content;

import org.jspecify.annotations.NullMarked;
