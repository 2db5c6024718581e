package org.refundrill.training.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.training.Assignment;
import org.refundrill.training.LearnerStates.Kept;
import org.refundrill.training.Store;
import org.refundrill.training.Written;

/** Keeps what was foretold beside the log: it takes long to make, and a report only shows it. */
final class Foresight {
    private static final String MODEL = "forecast ";
    private static final int USUAL_DAYS = 30;
    private static final String MADE = "made";
    private static final String TRAINEES = "trainees";

    private final Supplier<Store> store;

    Foresight(Supplier<Store> store) {
        this.store = store;
    }

    /** The next day by which somebody was to finish a curriculum, or else thirty days from today. */
    static LocalDate due(Member member, Curriculum curriculum, List<Assignment> given, LocalDate today) {
        return given.stream()
                .filter(one -> one.curriculum().equals(curriculum.id()))
                .filter(one -> member.trainee().equals(one.trainee())
                        || one.cohort() != null && member.cohorts().contains(one.cohort()))
                .map(Assignment::due)
                .filter(due -> !due.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today.plusDays(USUAL_DAYS));
    }

    void keep(Curriculum curriculum, long position, Prospects prospects) {
        String model = MODEL + curriculum.id();
        long before = store.get().states().shared(model).map(Kept::position).orElse(0L);
        Map<String, Object> shared = new LinkedHashMap<>();
        shared.put(MADE, prospects.made().toString());
        shared.put(TRAINEES, List.copyOf(prospects.people().keySet()));
        Map<String, Map<String, Object>> people = new LinkedHashMap<>();
        prospects.people().forEach((trainee, prospect) -> people.put(trainee, prospect.shape()));
        // Where somebody else looked ahead meanwhile, theirs is as good.
        store.get().states().keep(model, before, new Kept(Math.max(1, position), shared), people);
    }

    Prospects kept(Curriculum curriculum) {
        String model = MODEL + curriculum.id();
        Optional<Kept> shared = store.get().states().shared(model);
        if (shared.isEmpty() || !(shared.get().state().get(TRAINEES) instanceof List<?> trainees)) {
            return Prospects.NONE;
        }
        Map<String, Prospects.Prospect> people = new TreeMap<>();
        for (Object trainee : trainees) {
            store.get()
                    .states()
                    .of(model, Written.text(trainee))
                    .ifPresent(kept -> people.put(Written.text(trainee), Prospects.Prospect.read(kept.state())));
        }
        return new Prospects(Instant.parse(Written.text(shared.get().state().get(MADE))), people);
    }
}
