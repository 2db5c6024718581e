package org.refundrill.exercise.process.line;

/**
 * A return that comes in.
 *
 * @param arrives minutes after the line opens; not negative
 * @param again whether it is sent back once on its way
 */
public record Piece(int arrives, boolean again) {}
