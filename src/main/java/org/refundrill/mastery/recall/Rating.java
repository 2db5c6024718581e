package org.refundrill.mastery.recall;

/** How well something was remembered. */
public enum Rating {
    /** Not. */
    AGAIN(1),
    /** With trouble. */
    HARD(2),
    /** As it should be. */
    GOOD(3),
    /** Without any effort. */
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** 1 to 4, as the formulas take it. */
    int grade() {
        return grade;
    }
}
