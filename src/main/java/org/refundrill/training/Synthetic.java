package org.refundrill.training;

import java.util.Optional;
import org.refundrill.language.Text;

/** Tells data that the program made up from what people did. */
public final class Synthetic {
    /** How everything that is called by a name begins, where the program made it up. */
    public static final String PREFIX = "synthetic-";

    private static final Text NOTE = new Text(
            "Synthetic data: these people do not exist, and nobody gave these answers.", "模拟数据：以下人员和作答均由程序虚构，并非真实记录。");

    private Synthetic() {}

    /** What every view of a store says first where the program made up what is in it; empty for practice of people. */
    public static Optional<Text> note(Store store) {
        return store.log().last(Event.SIMULATED).map(event -> NOTE);
    }

    /** The same for what one trainee did. */
    public static Optional<Text> note(String trainee) {
        return trainee.startsWith(PREFIX) ? Optional.of(NOTE) : Optional.empty();
    }
}
