package org.refundrill.training;

import java.util.List;
import org.refundrill.problem.Problems;

/** Checks what authors wrote. */
public interface ContentCheck {
    /** What is wrong in these pack folders and curricula; without any, in all content. Examples are run. */
    Result check(List<String> paths);

    /**
     * What a check came to.
     *
     * @param problems what is wrong
     * @param rulebooks how many rulebook versions were read
     * @param scenarios how many scenarios were read
     * @param examples how many examples were run
     * @param curricula how many curricula were read
     */
    record Result(Problems problems, int rulebooks, int scenarios, int examples, int curricula) {}
}
