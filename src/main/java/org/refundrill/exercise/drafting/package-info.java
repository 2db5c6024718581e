/**
 * Owns the exercises about tables that somebody drafts: finding the holes of a firm's policy and what closes them, writing a row
 * and its test cases, and writing a whole table as a file. What is right is found by the search that the lint uses; a file is
 * read through a port. May use the contract of exercises and what that may use.
 */
@NullMarked
package org.refundrill.exercise.drafting;

import org.jspecify.annotations.NullMarked;
