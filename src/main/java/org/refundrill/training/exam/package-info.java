/**
 * Owns exams: forms made from blueprints, sittings with their clock, what they come to. It recommends and never decides:
 * that a named person does. May use training, curriculum and psychometrics; it does not change what practice has learnt.
 */
@NullMarked
package org.refundrill.training.exam;

import org.jspecify.annotations.NullMarked;
