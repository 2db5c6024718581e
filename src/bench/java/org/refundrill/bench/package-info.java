/**
 * Measures the figures that the project promises and writes them down. It may use every other package.
 */
@NullMarked
package org.refundrill.bench;

import org.jspecify.annotations.NullMarked;
