package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.LearnerStates.Kept;
import org.refundrill.training.Store;
import org.refundrill.training.TrainersWord;
import org.refundrill.training.Written;

/**
 * Everybody's first answers, kept beside the log so that a report about hundreds of people need not read all of it again.
 * Nothing is lost when what is kept is gone: it is made from the log once more, and that takes its time.
 */
final class Digests {
    private static final String MODEL = "digest 3";
    private static final int PAGE = 500;
    private static final String NAMES = "trainees";

    private final Supplier<Store> store;

    Digests(Supplier<Store> store) {
        this.store = store;
    }

    /**
     * Everybody's first answers in the order of the log, by trainee in the order of names.
     *
     * @param told is told how many answers were read from the log so far, each time some were
     */
    Map<String, List<Done>> all(IntConsumer told) {
        Optional<Kept> shared = store.get().states().shared(MODEL);
        Map<String, List<Done>> all = new TreeMap<>();
        long base = shared.map(Kept::position).orElse(0L);
        shared.ifPresent(kept -> {
            if (kept.state().get(NAMES) instanceof List<?> names) {
                names.forEach(name -> all.put(Written.text(name), kept(Written.text(name))));
            }
        });
        Set<String> changed = new LinkedHashSet<>();
        long position = follow(base, all, changed, told);
        if (!changed.isEmpty()) {
            Map<String, Map<String, Object>> states = new LinkedHashMap<>();
            changed.forEach(trainee -> states.put(trainee, DoneShape.of(all.getOrDefault(trainee, List.of()))));
            // Where somebody else kept more meanwhile, theirs is as good: it is of the same log.
            store.get()
                    .states()
                    .keep(MODEL, base, new Kept(position, Map.of(NAMES, List.copyOf(all.keySet()))), states);
        }
        return all;
    }

    private List<Done> kept(String trainee) {
        return store.get()
                .states()
                .of(MODEL, trainee)
                .map(kept -> DoneShape.read(trainee, kept.state()))
                .orElseGet(ArrayList::new);
    }

    private long follow(long base, Map<String, List<Done>> all, Set<String> changed, IntConsumer told) {
        Map<String, Set<String>> met = new LinkedHashMap<>();
        long position = base;
        int read = 0;
        List<Placed> page;
        do {
            page = store.get().log().after(position, PAGE, List.of(Event.ASSESSED, Event.MARKED));
            for (Placed placed : page) {
                Event event = placed.event();
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
                position = placed.position();
            }
            read += page.size();
            if (!page.isEmpty()) {
                told.accept(read);
            }
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
