package org.refundrill.exercise.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;

/** A case that a policy is tried on. */
record Sample(long days, String state) {
    /** The cases at and beside two limits, in every state of the goods. */
    static List<Sample> around(long first, long last) {
        List<Sample> samples = new ArrayList<>();
        for (long days : List.of(first, first + 1, last, last + 1)) {
            Policy.STATES.forEach(state -> samples.add(new Sample(days, state)));
        }
        return samples;
    }

    String id() {
        return state + "-" + days;
    }

    List<Object> values() {
        return List.of(BigDecimal.valueOf(days), state);
    }

    Text told() {
        Text name = Policy.state(state);
        return new Text("day " + days + ", " + name.en(), "第 " + days + " 天，" + name.zh());
    }

    Option option() {
        return new Option(id(), told());
    }
}
