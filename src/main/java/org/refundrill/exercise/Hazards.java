package org.refundrill.exercise;

import java.util.List;
import java.util.Map;
import org.refundrill.scenario.Question;

/**
 * Which due answers are a matter of safety, as the scenario's setting {@code hazards} lists them: to miss one of them fails
 * the case, whatever else was right.
 */
public final class Hazards {
    private final List<String> words;

    /** The hazards that a scenario names; none where it names none. */
    public Hazards(Question question) {
        Map<String, String> settings = question.settings();
        this.words = List.of(settings.getOrDefault("hazards", "").strip().split("[,\\s]+"));
    }

    /** The same element, critical where what is due keeps people safe. */
    public Element mind(Element element) {
        boolean safety = element.due() instanceof String due && words.contains(due);
        return safety
                ? new Element(
                        element.field(),
                        element.skill(),
                        element.weight(),
                        true,
                        element.due(),
                        element.judge(),
                        element.basis(),
                        element.aspect())
                : element;
    }
}
