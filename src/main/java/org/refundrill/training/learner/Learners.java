package org.refundrill.training.learner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.LearnerStates.Kept;
import org.refundrill.training.Store;
import org.refundrill.training.Watcher;

/**
 * What everybody is believed to know, kept up with the log: from where it stood last, else from what was kept, else from the
 * first event on. Whichever way, it is the same to the last bit. When somebody tuned the model, all of it is made again.
 */
public final class Learners {
    /** Changes whenever another state comes of the same log. */
    private static final String MODEL = "2";

    private static final List<String> KINDS = List.of(Event.ASSESSED, Event.MARKED, Event.TUNED);
    private static final int PAGE = 500;

    /** After so many new answers the state is kept. */
    private static final int OFTEN = 40;

    private final Supplier<Store> store;
    private @Nullable Standing now;

    /** Over a store that is opened when first needed. */
    public Learners(Supplier<Store> store) {
        this.store = store;
    }

    /** A state on its way through the log. */
    private static final class Standing {
        private final Learning learning;
        private final String model;
        private final long base;
        private long position;
        private int taken;

        Standing(Learning learning, String model, long base) {
            this.learning = learning;
            this.model = model;
            this.base = base;
            this.position = base;
        }
    }

    /** Everybody as of the log's last event. */
    synchronized Learning upToDate() {
        return upToDate(Watcher.NOBODY);
    }

    /** The same for somebody who watches. */
    synchronized Learning upToDate(Watcher watcher) {
        while (true) {
            Standing standing = now == null ? begun() : now;
            now = standing;
            try {
                follow(standing, watcher);
                if (standing.taken >= OFTEN) {
                    keep(standing);
                }
                return standing.learning;
            } catch (Overtaken from) {
                now = null;
            }
        }
    }

    /** Follows the log to its end and keeps what came of it, so that nobody waits for it later. */
    public synchronized void keepUp() {
        upToDate();
        Standing standing = now;
        if (standing != null && standing.position > standing.base) {
            keep(standing);
        }
    }

    private void follow(Standing standing, Watcher watcher) {
        Reading reading = new Reading(log(), standing.position, watcher);
        List<Placed> page;
        do {
            page = log().after(standing.position, PAGE, KINDS);
            for (Placed placed : page) {
                Event event = placed.event();
                if (event.kind().equals(Event.ASSESSED)) {
                    standing.learning.take(Answered.of(event));
                    standing.taken++;
                } else if (event.kind().equals(Event.MARKED)) {
                    Judged.of(log().of(event.trainee(), event.code()), event).ifPresent(standing.learning::take);
                    standing.taken++;
                } else if (!TunedDetails.parameters(event).equals(standing.learning.parameters())) {
                    throw new Overtaken();
                }
                standing.position = placed.position();
            }
            reading.upTo(standing.position, page.size() == PAGE);
        } while (page.size() == PAGE);
    }

    /** The place in the log of the last answer that was followed. */
    synchronized long position() {
        upToDate();
        return now == null ? 0 : now.position;
    }

    /** One trainee as of the log's last event. */
    synchronized Followed of(String trainee) {
        while (true) {
            Learning learning = upToDate();
            try {
                return learning.of(trainee);
            } catch (Overtaken somebodyKeptMore) {
                now = null;
            }
        }
    }

    private EventLog log() {
        return store.get().log();
    }

    private Standing begun() {
        FilterParameters parameters = TunedDetails.newest(log());
        String model = model(parameters);
        Optional<Kept> shared = store.get().states().shared(model);
        long base = shared.map(Kept::position).orElse(0L);
        Learning learning = new Learning(parameters, trainee -> kept(model, base, trainee));
        shared.ifPresent(kept -> StateShape.read(kept.state(), learning));
        return new Standing(learning, model, base);
    }

    private Followed.@Nullable State kept(String model, long base, String trainee) {
        if (base == 0) {
            return null;
        }
        Kept kept = store.get().states().of(model, trainee).orElse(null);
        if (kept != null && kept.position() > base) {
            throw new Overtaken();
        }
        return kept == null ? null : StateShape.trainee(kept.state());
    }

    /** The state from which all started is none any more: somebody kept a later one, or tuned the model. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("kept meanwhile", null, false, false);
        }
    }

    private void keep(Standing standing) {
        Map<String, Map<String, Object>> trainees = new LinkedHashMap<>();
        standing.learning
                .changed()
                .forEach(trainee -> trainees.put(
                        trainee, StateShape.of(standing.learning.of(trainee).state())));
        Kept shared = new Kept(standing.position, StateShape.of(standing.learning));
        boolean kept = store.get().states().keep(standing.model, standing.base, shared, trainees);
        // What was kept, or what somebody else kept, is where to go on from.
        now = null;
        if (!kept) {
            return;
        }
        Standing next = new Standing(standing.learning, standing.model, standing.position);
        next.learning.changed().clear();
        now = next;
    }

    /** What a state was made with: it is of no use to another program or under other parameters. */
    private static String model(FilterParameters parameters) {
        StringBuilder model = new StringBuilder(MODEL);
        TunedDetails.shape(parameters).values().forEach(value -> {
            model.append(' ');
            model.append(value instanceof String number ? exact(number) : value);
        });
        return model.toString();
    }

    private static String exact(String number) {
        return Long.toHexString(Double.doubleToLongBits(Double.parseDouble(number)));
    }
}
