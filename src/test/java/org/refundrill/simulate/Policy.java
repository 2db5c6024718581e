package org.refundrill.simulate;

/** Ways to choose the next case, to be compared. */
enum Policy {
    /** Any case that was not worked this week. */
    RANDOM,
    /** The skills in turn, any case of each. */
    ROUND_ROBIN,
    /** Any case of the skill with the lowest mean. */
    WEAKEST_FIRST,
    /** What the program does. */
    EXPECTED_GAIN
}
