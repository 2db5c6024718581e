package org.refundrill.scenario;

import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;

/**
 * What a scenario asks of the trainee.
 *
 * @param exercise the exercise type's id
 * @param settings what the type needs to know, such as which deadline is asked
 * @param instruction said above the form; empty texts where the type's own is enough
 * @param values questions that the rulebook answers, in the order they are asked
 */
public record Question(String exercise, Map<String, String> settings, Text instruction, List<AskedValue> values) {
    public Question {
        values = List.copyOf(values);
    }

    /** A question whose type knows by itself what to ask. */
    public Question(String exercise, Map<String, String> settings, Text instruction) {
        this(exercise, settings, instruction, List.of());
    }
}
