package org.refundrill.exercise.inspection;

import java.util.List;
import org.refundrill.exercise.Element;

/** Which of the questions rest on what a check brings to light. */
final class Settled {
    private Settled() {}

    static List<Element> by(Check check, List<Element> elements) {
        return elements.stream()
                .filter(element -> element.basis().facts().stream()
                        .flatMap(fact -> fact.from().stream())
                        .anyMatch(path -> path.startsWith(check.record() + ".")))
                .toList();
    }
}
