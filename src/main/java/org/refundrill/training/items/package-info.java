/**
 * Owns what everybody's answers say about the questions themselves: how hard they are, whether they tell people apart, which
 * wrong answers draw. May use training and psychometrics; it knows questions, and of people only that they differ.
 */
@NullMarked
package org.refundrill.training.items;

import org.jspecify.annotations.NullMarked;
