package org.refundrill.training.learner;

import org.refundrill.training.Event;
import org.refundrill.training.Store;

/** Follows a log once more and tells of each answer what was expected of it just before it came. */
public final class Foretold {
    private final Learning learning;

    /** By the parameters that hold for a store. Its log is handed over event by event. */
    public Foretold(Store store) {
        this.learning = new Learning(TunedDetails.newest(store.log()), trainee -> null);
    }

    /** Is told of one answer to one question. */
    public interface Listener {
        /**
         * An answer.
         *
         * @param item scenario, element and deciding row
         * @param expected the credit that was expected, 0 to 1
         * @param came the credit that came
         */
        void told(String item, double expected, double came);
    }

    /** Takes the next event of the log; answers of practice that are evidence are told. */
    public void take(Event event, Listener listener) {
        if (event.kind().equals(Event.ASSESSED)) {
            learning.take(Answered.of(event)).stream()
                    .filter(update -> update.weight() > 0)
                    .forEach(update -> listener.told(update.item().toString(), update.expected(), update.got()));
        }
    }
}
