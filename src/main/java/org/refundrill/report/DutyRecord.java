package org.refundrill.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** What one person has done of each duty. */
final class DutyRecord {
    /** A duty is shown from so many passed cases on. */
    static final int ENOUGH = 3;

    private static final double SHARE = 0.8;

    private final Map<String, Trained> trained;
    private final Map<String, Worked[]> duties = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();

    /**
     * First answers to cases of a duty.
     *
     * @param n how many
     * @param passed how many of them were passed
     * @param critical how many held a critical mistake
     * @param last when the last one was answered; null where none was
     */
    record Worked(int n, int passed, int critical, @Nullable Instant last) {
        static final Worked NONE = new Worked(0, 0, 0, null);

        Worked plus(boolean pass, boolean fatal, Instant at) {
            return new Worked(n + 1, passed + (pass ? 1 : 0), critical + (fatal ? 1 : 0), at);
        }

        double share() {
            return n == 0 ? 0 : (double) passed / n;
        }

        /** Whether the duty can be left to them. */
        boolean can() {
            return passed >= ENOUGH && passed >= SHARE * n;
        }
    }

    DutyRecord(Member member, Curriculum curriculum, Map<String, Trained> trained) {
        this.trained = trained;
        for (Done done : member.done()) {
            String family = done.answered().scenario();
            families.merge(family, 1, Integer::sum);
            Trained what = trained.get(family);
            if (what != null) {
                boolean fatal = done.answered().elements().stream().anyMatch(element -> element.critical());
                boolean passed = done.passed(curriculum.passMark());
                Worked[] byTier = duties.computeIfAbsent(what.duty(), any -> none());
                for (int tier = 0; tier < Math.min(byTier.length, what.tier()); tier++) {
                    byTier[tier] =
                            byTier[tier].plus(passed, fatal, done.answered().at());
                }
            }
        }
    }

    /** Nothing of any tier and of those above it. */
    private static Worked[] none() {
        return new Worked[] {Worked.NONE, Worked.NONE, Worked.NONE, Worked.NONE};
    }

    Worked of(String duty) {
        return of(duty, 1);
    }

    /** Of cases of that tier and harder ones. */
    Worked of(String duty, int tier) {
        Worked[] byTier = duties.get(duty);
        return byTier == null ? Worked.NONE : byTier[tier - 1];
    }

    /** The duties that were met. */
    Set<String> met() {
        return duties.keySet();
    }

    /** The family of cases to practise next for a part of a path: the one met least, of these the easiest; empty for none. */
    String next(CareerPath.Part part, Map<String, List<String>> byDuty) {
        return byDuty.getOrDefault(part.duty(), List.of()).stream()
                .filter(family -> tier(family) >= part.tier())
                .min(Comparator.comparingInt((String family) -> families.getOrDefault(family, 0))
                        .thenComparingInt(this::tier)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private int tier(String family) {
        Trained what = trained.get(family);
        return what == null ? 0 : what.tier();
    }

    /** The families of cases that train each duty, in the order of their ids. */
    static Map<String, List<String>> families(Map<String, Trained> trained) {
        Map<String, List<String>> families = new TreeMap<>();
        trained.forEach((family, what) ->
                families.computeIfAbsent(what.duty(), any -> new ArrayList<>()).add(family));
        return Collections.unmodifiableMap(families);
    }
}
