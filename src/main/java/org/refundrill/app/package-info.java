/**
 * Starts the program, wires its parts and lists the exercise types. It may use every other package; none may use it.
 */
@NullMarked
package org.refundrill.app;

import org.jspecify.annotations.NullMarked;
