/**
 * Owns what is asked as data, and the reading of what was typed. May use language, money and problem.
 */
@NullMarked
package org.refundrill.form;

import org.jspecify.annotations.NullMarked;
