package org.refundrill.report;

/** The things a report can tell a trainee to do; each has its sentence in both languages. */
public enum AdviceKind {
    /** Nothing was practised yet. */
    START,
    /** The last case lies a week or more back. */
    RESUME,
    /** Too few cases for the figures to mean much. */
    MORE_CASES,
    /** One family fails more than any other. */
    FAMILY,
    /** Everything was passed: go on to what is new. */
    WIDEN,
    /** One skill stands lowest. */
    SKILL,
    /** All skills stand well, one was asked least. */
    SKILL_SELDOM,
    /** One clause was missed most. */
    CLAUSE,
    NO_MISTAKE,
    /** One pair of outcomes is mixed up most. */
    PAIR,
    NO_CONFUSION,
    /** Paying too much costs most. */
    OVER,
    /** Refusing what is due costs most. */
    REFUSED,
    /** Paying too little costs most. */
    CUT,
    /** Something other than the amount cost most. */
    OTHER_LOSS,
    NO_LOSS,
    /** No case asked for an amount. */
    NO_AMOUNT,
    /** A case was failed in high confidence. */
    SURE_AND_WRONG,
    /** Hints were taken in many cases. */
    HINTS,
    /** Records were asked for that decide nothing. */
    NEEDLESS,
    /** Confidence was stated lower than deserved. */
    MODEST,
    /** A failed case was worked far faster than usual. */
    HASTY,
    STEADY,
    /** The weakest case is worth another try. */
    REPLAY,
    /** Every case reached the full score. */
    FULL_SCORE
}
