package org.refundrill.exercise.flash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Labels;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;

/**
 * An answer in a flash: what is decided, and how sure one is of it.
 *
 * @param outcome the id of a kind of outcome
 * @param certainty how sure
 */
record Call(String outcome, Certainty certainty) {
    String id() {
        return outcome + "." + certainty.id();
    }

    /** The call that an option stands for. */
    static Optional<Call> of(@Nullable Object answer) {
        for (Certainty certainty : Certainty.values()) {
            String end = "." + certainty.id();
            if (answer instanceof String id && id.endsWith(end)) {
                return Optional.of(new Call(id.substring(0, id.length() - end.length()), certainty));
            }
        }
        return Optional.empty();
    }

    /** Every outcome with every certainty, in this order. */
    static List<Option> options(List<String> outcomes) {
        List<Option> options = new ArrayList<>();
        for (String outcome : outcomes) {
            for (Certainty certainty : Certainty.values()) {
                Call call = new Call(outcome, certainty);
                options.add(new Option(call.id(), call.label()));
            }
        }
        return List.copyOf(options);
    }

    private Text label() {
        Text decided = Labels.outcome(outcome);
        return new Text(
                decided.en() + ", " + certainty.label().en(),
                decided.zh() + "，" + certainty.label().zh());
    }
}
