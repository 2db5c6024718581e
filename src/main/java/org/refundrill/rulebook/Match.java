package org.refundrill.rulebook;

/** Whether a row applies: an unknown value makes it neither match nor fail. */
enum Match {
    YES,
    NO,
    UNKNOWN
}
