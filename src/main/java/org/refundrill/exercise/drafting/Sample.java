package org.refundrill.exercise.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;

/**
 * A case that a policy is tried on.
 *
 * @param place where its day lies, whatever the limits are: first, after-first, last, after-last
 * @param days days since delivery
 * @param state the state of the goods
 */
record Sample(String place, long days, String state) {
    /** The cases at and beside two limits, in every state of the goods. */
    static List<Sample> around(long first, long last) {
        List<Sample> samples = new ArrayList<>();
        for (String state : Policy.STATES) {
            samples.add(new Sample("first", first, state));
            samples.add(new Sample("after-first", first + 1, state));
            samples.add(new Sample("last", last, state));
            samples.add(new Sample("after-last", last + 1, state));
        }
        return samples;
    }

    String id() {
        return state + "-" + place;
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
