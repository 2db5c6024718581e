package org.refundrill.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * What a scenario asks of the trainee.
 *
 * @param exercise the exercise type's id
 * @param settings what the type needs to know, such as which deadline is asked
 * @param instruction said above the form; empty texts where the type's own is enough
 * @param values questions that the rulebook answers, in the order they are asked
 * @param skills the skills that elements are evidence for, by the element's id; those that are not named have their type's
 */
public record Question(
        String exercise,
        Map<String, String> settings,
        Text instruction,
        List<AskedValue> values,
        Map<String, List<SkillId>> skills) {
    public Question {
        values = List.copyOf(values);
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
    }

    /** A question whose elements have the skills that its type gives them. */
    public Question(String exercise, Map<String, String> settings, Text instruction, List<AskedValue> values) {
        this(exercise, settings, instruction, values, Map.of());
    }

    /** A question whose type knows by itself what to ask. */
    public Question(String exercise, Map<String, String> settings, Text instruction) {
        this(exercise, settings, instruction, List.of());
    }
}
