package org.refundrill.training.learner;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Tuning;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;

/** What the log says of a look for better parameters: those before, the best ones, what both cost, and which hold now. */
final class TunedDetails {
    private TunedDetails() {}

    /** The parameters that hold: those that were accepted last, else the ones that the program comes with. */
    static FilterParameters newest(EventLog log) {
        return log.last(Event.TUNED).map(TunedDetails::parameters).orElse(FilterParameters.DEFAULT);
    }

    static Map<String, Object> of(Tuning tuning, int cases) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cases", cases);
        details.put("outcome", tuning.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        details.put("before", shape(tuning.before()));
        details.put("best", shape(tuning.best()));
        details.put("lossBefore", Double.toString(tuning.lossBefore()));
        details.put("lossBest", Double.toString(tuning.lossBest()));
        details.put("parameters", shape(tuning.result()));
        return details;
    }

    /** Parameters by their names; as text, so that the same numbers are read again. */
    static Map<String, Object> shape(FilterParameters parameters) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("globalVariance", Double.toString(parameters.globalVariance()));
        shape.put("skillVariance", Double.toString(parameters.skillVariance()));
        shape.put("itemVariance", Double.toString(parameters.itemVariance()));
        shape.put("globalDrift", Double.toString(parameters.globalDrift()));
        shape.put("skillDrift", Double.toString(parameters.skillDrift()));
        shape.put("gain", Double.toString(parameters.gain()));
        shape.put("keptDays", Double.toString(parameters.keptDays()));
        shape.put("likeness", Double.toString(parameters.likeness()));
        shape.put("chanceFloor", parameters.chanceFloor());
        return shape;
    }

    /** The parameters that hold from such an event on. */
    static FilterParameters parameters(Event tuned) {
        if (!(tuned.details().get("parameters") instanceof Map<?, ?> shape)) {
            return FilterParameters.DEFAULT;
        }
        return new FilterParameters(
                number(shape.get("globalVariance")),
                number(shape.get("skillVariance")),
                number(shape.get("itemVariance")),
                number(shape.get("globalDrift")),
                number(shape.get("skillDrift")),
                number(shape.get("gain")),
                number(shape.get("keptDays")),
                number(shape.get("likeness")),
                Boolean.TRUE.equals(shape.get("chanceFloor")));
    }

    private static double number(@Nullable Object written) {
        return Double.parseDouble(String.valueOf(written));
    }
}
