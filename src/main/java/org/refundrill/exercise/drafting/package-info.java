/**
 * Owns the exercises about tables that somebody drafts: finding the holes of a firm's policy and what closes them, and writing a
 * row and its test cases. What is right is found by the search that the lint uses. May use the contract of exercises and what
 * that may use.
 */
@NullMarked
package org.refundrill.exercise.drafting;

import org.jspecify.annotations.NullMarked;
