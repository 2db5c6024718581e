package org.refundrill.training;

import java.util.List;
import org.refundrill.problem.Problems;

/** Checks what authors wrote. */
public interface ContentCheck {
    /** What is wrong in these pack folders; without any, in all content. Examples are run. */
    Result check(List<String> folders);

    /**
     * What a check came to.
     *
     * @param problems what is wrong
     * @param rulebooks how many rulebook versions were read
     * @param scenarios how many scenarios were read
     * @param examples how many examples were run
     */
    record Result(Problems problems, int rulebooks, int scenarios, int examples) {}
}
