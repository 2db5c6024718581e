package org.refundrill.training.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Action;
import org.refundrill.scoring.Verdict;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.MarkedCase;
import org.refundrill.training.Occasion;
import org.refundrill.training.Origin;

/** What the answers of a sitting come to. Every case counts the same. */
final class ExamMarks {
    private final Function<CaseFile, Origin> origins;
    private final Sitting sitting;
    private final List<Case> cases = new ArrayList<>();

    private record Case(CaseFile file, MarkedCase.@Nullable Marked marked) {
        BigDecimal score() {
            return marked == null ? BigDecimal.ZERO : marked.assessment().score();
        }

        /** How many elements of it a trainer has to read. */
        int waiting() {
            return marked != null && marked.details().get("waits") instanceof List<?> waits ? waits.size() : 0;
        }

        boolean critical() {
            return marked != null
                    && marked.assessment().findings().stream()
                            .anyMatch(finding -> finding.critical() && finding.verdict() == Verdict.WRONG);
        }
    }

    ExamMarks(CaseDesk desk, Function<CaseFile, Origin> origins, Exams exams, Sitting sitting) {
        this.origins = origins;
        this.sitting = sitting;
        for (int place = 0; place < sitting.cases().size(); place++) {
            CaseFile file = exams.file(sitting, place);
            Map<String, Object> answer = sitting.answers().get(place);
            cases.add(new Case(
                    file, answer == null ? null : marked(desk, file, answer).orElse(null)));
        }
    }

    private static Optional<MarkedCase.Marked> marked(CaseDesk desk, CaseFile file, Map<String, Object> answer) {
        List<Action> acts = new ArrayList<>();
        if (answer.get("acts") instanceof List<?> written) {
            written.forEach(act -> MarkedCase.action(plain(act)).ifPresent(acts::add));
        }
        return new MarkedCase(desk, file, Occasion.NONE).mark(acts, plain(answer.get("responses")), null);
    }

    private static Map<String, Object> plain(@Nullable Object written) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> map) {
            map.forEach((name, value) -> plain.put(String.valueOf(name), value));
        }
        return plain;
    }

    /** The share of the credit. */
    double score() {
        return cases.stream()
                .map(Case::score)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(0);
    }

    /** Whether a mistake was made that fails a case. */
    boolean critical() {
        return cases.stream().anyMatch(Case::critical);
    }

    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("score", BigDecimal.valueOf(score()).setScale(4, RoundingMode.HALF_EVEN));
        details.put("scores", cases.stream().map(Case::score).toList());
        details.put("codes", cases.stream().map(one -> one.file().code()).toList());
        details.put("answered", sitting.answers().size());
        details.put("critical", critical());
        int waiting = cases.stream().mapToInt(Case::waiting).sum();
        if (waiting > 0) {
            details.put("waiting", waiting);
        }
        return details;
    }

    /** One event for each answered case, in the shape of a marked case of practice. */
    List<Event> events(Supplier<UUID> ids, Instant at) {
        List<Event> events = new ArrayList<>();
        for (int place = 0; place < cases.size(); place++) {
            Case one = cases.get(place);
            Map<String, Object> answer = sitting.answers().get(place);
            if (one.marked() != null && answer != null) {
                Map<String, Object> details = new LinkedHashMap<>(one.marked().details());
                details.put("exam", sitting.exam());
                details.put("form", sitting.form());
                details.put("place", place);
                details.put("seconds", answer.get("seconds"));
                if (one.waiting() > 0) {
                    details.put("responses", answer.get("responses"));
                }
                events.add(new Event(
                        ids.get(),
                        ids.get(),
                        0,
                        sitting.trainee(),
                        Sitting.EXAMINED,
                        one.file().code(),
                        at,
                        origins.apply(one.file()),
                        details));
            }
        }
        return events;
    }
}
