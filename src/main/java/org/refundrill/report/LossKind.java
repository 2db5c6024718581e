package org.refundrill.report;

/** In which way answers would have cost money. */
public enum LossKind {
    /** More would have been paid than was due. */
    OVER,
    /** Nothing would have been paid although something was due. */
    REFUSED,
    /** Less would have been paid than was due, but something. */
    CUT,
    /** The amount was right or not asked; something else cost. */
    OTHER
}
