package org.refundrill.exercise.investigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for the enquiries that suffice at the least of one's own time, so that nothing needless is among them. */
final class ShortestPath {
    /** More sets than this are not looked at: a trainee waits for the debrief. */
    private static final int MOST = 400;

    private final Seen seen;
    private final List<Enquiry> harmless;
    private List<Enquiry> best;
    private int looked;

    private ShortestPath(Seen seen, List<Enquiry> all) {
        this.seen = seen;
        this.harmless = all.stream().filter(enquiry -> enquiry.harm() == null).toList();
        this.best = thinned();
    }

    /** A shortest sufficient path: who takes longest to answer is asked first. */
    static List<Enquiry> shortest(Seen seen, List<Enquiry> all) {
        ShortestPath path = new ShortestPath(seen, all);
        path.search(0, new ArrayList<>(), 0);
        List<Enquiry> ordered = new ArrayList<>(path.best);
        ordered.sort(Comparator.comparing(Enquiry::usual).reversed());
        return List.copyOf(ordered);
    }

    /** All of them, less one after the other that is not missed, the dearest first. */
    private List<Enquiry> thinned() {
        List<Enquiry> kept = new ArrayList<>(harmless);
        List<Enquiry> dearest = new ArrayList<>(harmless);
        dearest.sort(Comparator.comparingInt(Enquiry::minutes).reversed());
        for (Enquiry enquiry : dearest) {
            List<Enquiry> less = new ArrayList<>(kept);
            less.remove(enquiry);
            if (seen.suffices(records(less))) {
                kept = less;
            }
        }
        return kept;
    }

    private void search(int from, List<Enquiry> taken, int minutes) {
        if (minutes >= cost(best) || looked >= MOST) {
            return;
        }
        looked++;
        if (seen.suffices(records(taken))) {
            best = List.copyOf(taken);
            return;
        }
        for (int i = from; i < harmless.size(); i++) {
            taken.add(harmless.get(i));
            search(i + 1, taken, minutes + harmless.get(i).minutes());
            taken.remove(taken.size() - 1);
        }
    }

    private static int cost(List<Enquiry> enquiries) {
        return enquiries.stream().mapToInt(Enquiry::minutes).sum();
    }

    static Set<String> records(List<Enquiry> enquiries) {
        Set<String> records = new LinkedHashSet<>();
        enquiries.forEach(enquiry -> records.addAll(enquiry.brings()));
        return records;
    }
}
