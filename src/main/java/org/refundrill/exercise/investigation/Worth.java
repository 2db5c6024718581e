package org.refundrill.exercise.investigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each enquiry of a course was worth: the questions that it settled, or that would be open without it. */
final class Worth {
    private final Seen seen;
    private final Course course;
    private final Map<Sent, List<String>> settled = new LinkedHashMap<>();

    Worth(Seen seen, Course course) {
        this.seen = seen;
        this.course = course;
        Set<String> known = course.records();
        Set<String> before = new LinkedHashSet<>();
        for (Sent one : course.closed()) {
            Set<String> after = new LinkedHashSet<>(before);
            after.addAll(one.records());
            Set<String> gained = new LinkedHashSet<>(seen.settled(after));
            gained.removeAll(seen.settled(before));
            gained.addAll(missed(known, without(one)));
            settled.put(one, List.copyOf(gained));
            before = after;
        }
        for (Sent one : course.sent()) {
            Set<String> more = new LinkedHashSet<>(known);
            more.addAll(one.enquiry().brings());
            settled.computeIfAbsent(one, open -> missed(more, known));
        }
    }

    private Set<String> without(Sent left) {
        Set<String> records = new LinkedHashSet<>();
        course.closed().stream().filter(one -> !one.equals(left)).forEach(one -> records.addAll(one.records()));
        return records;
    }

    /** What is settled on some records and open on others. */
    private List<String> missed(Set<String> with, Set<String> without) {
        List<String> missed = new ArrayList<>(seen.settled(with));
        missed.removeAll(seen.settled(without));
        return missed;
    }

    /** The questions that hang on an enquiry, by field id; none where nothing was gained by it. */
    List<String> of(Sent sent) {
        return settled.getOrDefault(sent, List.of());
    }

    /** The enquiries by which nothing was gained. */
    List<Sent> needless() {
        return course.sent().stream().filter(sent -> of(sent).isEmpty()).toList();
    }

    /** How many questions asking can settle beside those that the file settles. */
    int possible() {
        return seen.all().size() - seen.settled(Set.of()).size();
    }

    /** How many of them it has settled. */
    int gained() {
        return Math.max(
                0,
                seen.settled(course.records()).size() - seen.settled(Set.of()).size());
    }
}
