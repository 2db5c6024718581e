package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.LearnerStates.Kept;
import org.refundrill.training.Store;
import org.refundrill.training.TrainersWord;
import org.refundrill.training.Watcher;
import org.refundrill.training.Written;

/**
 * Everybody's first answers, kept beside the log so that a report about hundreds of people need not read all of it again.
 * Nothing is lost when what is kept is gone: it is made from the log once more, and that takes its time.
 */
final class Digests {
    private static final String MODEL = "digest 4";
    private static final List<String> KINDS = List.of(Event.ASSESSED, Event.MARKED, Event.FLAGGED);
    private static final int PAGE = 500;
    private static final String NAMES = "trainees";

    private final Supplier<Store> store;
    private final InTray tray = new InTray();

    Digests(Supplier<Store> store) {
        this.store = store;
    }

    /**
     * Everybody's first answers in the order of the log, by trainee in the order of names.
     *
     * @param watcher is told how far the log was read
     */
    Map<String, List<Done>> all(Watcher watcher) {
        Optional<Kept> before = store.get().states().shared(MODEL);
        Map<String, List<Done>> all = new TreeMap<>();
        long base = before.map(Kept::position).orElse(0L);
        before.ifPresent(kept -> {
            tray.read(kept.state());
            if (kept.state().get(NAMES) instanceof List<?> names) {
                names.forEach(name -> all.put(Written.text(name), kept(Written.text(name))));
            }
        });
        Set<String> changed = new LinkedHashSet<>();
        long position = follow(base, all, changed, watcher);
        if (position > base) {
            Map<String, Map<String, Object>> states = new LinkedHashMap<>();
            changed.forEach(trainee -> states.put(trainee, DoneShape.of(all.getOrDefault(trainee, List.of()))));
            Map<String, Object> shared = new LinkedHashMap<>();
            shared.put(NAMES, List.copyOf(all.keySet()));
            shared.putAll(tray.shape());
            // Where somebody else kept more meanwhile, theirs is as good: it is of the same log.
            store.get().states().keep(MODEL, base, new Kept(position, shared), states);
        }
        return all;
    }

    /** What lies there for the trainer; after everybody's answers were read. */
    InTray tray() {
        return tray;
    }

    private List<Done> kept(String trainee) {
        return store.get()
                .states()
                .of(MODEL, trainee)
                .map(kept -> DoneShape.read(trainee, kept.state()))
                .orElseGet(ArrayList::new);
    }

    private long follow(long base, Map<String, List<Done>> all, Set<String> changed, Watcher watcher) {
        Reading reading = new Reading(store.get().log(), base, watcher);
        Map<String, Set<String>> met = new LinkedHashMap<>();
        long position = base;
        List<Placed> page;
        do {
            page = store.get().log().after(position, PAGE, KINDS);
            for (Placed placed : page) {
                Event event = placed.event();
                position = placed.position();
                tray.take(event);
                if (event.kind().equals(Event.FLAGGED)) {
                    continue;
                }
                List<Done> own = all.computeIfAbsent(event.trainee(), any -> new ArrayList<>());
                Set<String> codes = met.computeIfAbsent(event.trainee(), any -> {
                    Set<String> known = new LinkedHashSet<>();
                    own.forEach(done -> known.add(done.answered().code()));
                    return known;
                });
                if (event.kind().equals(Event.MARKED)) {
                    judged(own, event);
                } else if (codes.add(event.code())) {
                    own.add(Done.of(event));
                }
                changed.add(event.trainee());
            }
            reading.upTo(position, page.size() == PAGE);
        } while (page.size() == PAGE);
        return position;
    }

    /** A trainer's mark: the answer it belongs to stands there with all marks it has by now. */
    private void judged(List<Done> own, Event mark) {
        TrainersWord.in(store.get().log().of(mark.trainee(), mark.code())).stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .findFirst()
                .map(Done::of)
                .ifPresent(done -> own.replaceAll(one -> one.answered().code().equals(mark.code()) ? done : one));
    }
}
