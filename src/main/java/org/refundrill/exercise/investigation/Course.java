package org.refundrill.exercise.investigation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.TaskState;

/**
 * How the enquiries of a case went: what was asked when, and what time it is. It follows from the case and the log alone.
 *
 * @param now what the case's clock shows
 * @param sent what was asked, in order
 */
record Course(OffsetDateTime now, List<Sent> sent) {
    /** The act of waiting. */
    static final String WAIT = "wait";

    Course {
        sent = List.copyOf(sent);
    }

    /** Where a log has led. */
    static Course of(Enquiries enquiries, TaskState state) {
        Course course = new Course(enquiries.begin(), List.of());
        for (Action action : state.log()) {
            if (action instanceof Action.Act act) {
                course = course.after(enquiries, String.valueOf(act.what().get(Act.DO)));
            }
        }
        return course;
    }

    /** Where one more act leads. */
    Course after(Enquiries enquiries, String act) {
        if (act.equals(WAIT)) {
            return new Course(next().orElse(now), sent);
        }
        Enquiry enquiry = enquiries.find(act);
        if (enquiry == null) {
            return this;
        }
        OffsetDateTime asked = now.plusMinutes(enquiry.minutes());
        List<Sent> more = new ArrayList<>(sent);
        more.add(enquiries.send(enquiry, asked));
        return new Course(asked, more);
    }

    /** When something is known next: an answer, or that none comes any more; empty where nothing is waited for. */
    Optional<OffsetDateTime> next() {
        return sent.stream()
                .map(Sent::closed)
                .filter(closed -> closed.isAfter(now))
                .min(Comparator.comparing(OffsetDateTime::toInstant));
    }

    /** How many minutes it takes until then. */
    int minutesToNext() {
        return next().map(at -> (int) Duration.between(now, at).toMinutes()).orElse(0);
    }

    /** Whether something was asked already. */
    boolean asked(Enquiry enquiry) {
        return sent.stream().anyMatch(one -> one.enquiry().equals(enquiry));
    }

    /** What it is known of what became of it, the first first. */
    List<Sent> closed() {
        return sent.stream()
                .filter(one -> one.isClosed(now))
                .sorted(Comparator.comparing(one -> one.closed().toInstant()))
                .toList();
    }

    /** The ids of the records that are known. */
    Set<String> records() {
        Set<String> records = new LinkedHashSet<>();
        closed().forEach(one -> records.addAll(one.records()));
        return records;
    }

    /** What asking has taken of one's own time. */
    int effort() {
        return sent.stream().mapToInt(one -> one.enquiry().minutes()).sum();
    }
}
