package org.refundrill.exercise.flash;

import org.refundrill.language.Text;

/** How sure somebody is of a ruling, as a forecast that it is right. */
enum Certainty {
    SURE("sure", 0.95, new Text("sure", "有把握")),
    LIKELY("likely", 0.75, new Text("rather sure", "比较有把握")),
    GUESS("guess", 0.50, new Text("a guess", "猜的"));

    private final String id;
    private final double forecast;
    private final Text label;

    Certainty(String id, double forecast, Text label) {
        this.id = id;
        this.forecast = forecast;
        this.label = label;
    }

    String id() {
        return id;
    }

    /** 0 to 1. */
    double forecast() {
        return forecast;
    }

    Text label() {
        return label;
    }
}
