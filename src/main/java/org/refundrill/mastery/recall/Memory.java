package org.refundrill.mastery.recall;

/**
 * How something is remembered.
 *
 * @param stability after how many days it is remembered with a probability of nine tenths
 * @param difficulty how hard it is to keep, 1 to 10
 */
public record Memory(double stability, double difficulty) {}
