package org.refundrill.training;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Exercise;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.scenario.Word;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Twin;
import org.refundrill.scoring.Verdict;

/**
 * Finds, for answers that went wrong, a case that differs in one drawn value and has another answer due. It works for every
 * type of exercise: what is compared is the key.
 */
final class Twins {
    /** A trainee waits for the debrief: no more cases than this are looked at, and fewer where cases are large. */
    private static final int MOST = 40;

    private static final int MOST_OF_LARGE_ONES = 8;
    private static final int LARGE = 100;
    private static final int PER_DRAW = 3;

    /** Stands where no twin was found yet. */
    private static final Twin NONE = new Twin("", null, null, Text.same(""), "");

    private final CaseDesk desk;

    Twins(CaseDesk desk) {
        this.desk = desk;
    }

    /** The assessment with twins for what went wrong and has no flip, as far as some were found. */
    Assessment told(CaseFile file, Exercise exercise, Assessment assessment) {
        Map<String, Twin> found = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.verdict() != Verdict.RIGHT && finding.flip() == null) {
                found.put(finding.id(), NONE);
            }
        }
        if (found.isEmpty()) {
            return assessment;
        }
        look(file, exercise, found);
        return assessment.with(assessment.findings().stream()
                .map(finding -> {
                    Twin twin = found.getOrDefault(finding.id(), NONE);
                    return twin == NONE ? finding : finding.with(twin);
                })
                .toList());
    }

    private void look(CaseFile file, Exercise exercise, Map<String, Twin> found) {
        Map<String, Object> key = exercise.keyResponses();
        int left = file.world().records().size() > LARGE ? MOST_OF_LARGE_ONES : MOST;
        for (String draw : file.scenario().recipe().changeable()) {
            List<Object> others = file.scenario().recipe().others(draw, file.draws());
            for (Object other : others.subList(0, Math.min(PER_DRAW, others.size()))) {
                if (left-- == 0 || found.values().stream().noneMatch(twin -> twin == NONE)) {
                    return;
                }
                compare(file, desk.twin(file, draw, other), draw, key, found);
            }
        }
    }

    private void compare(CaseFile file, CaseFile twin, String draw, Map<String, Object> key, Map<String, Twin> found) {
        Exercise other = desk.pose(twin);
        Map<String, Object> then = other.keyResponses();
        List<String> open = new ArrayList<>(found.keySet());
        open.removeIf(field -> found.get(field) != NONE);
        for (String field : open) {
            Object due = then.get(field);
            if (due != null && key.containsKey(field) && !Objects.equals(due, key.get(field))) {
                found.put(
                        field,
                        new Twin(
                                draw,
                                plain(file.draws().get(draw)),
                                plain(twin.draws().get(draw)),
                                shown(other.form(), field, due),
                                twin.code()));
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Word word ? word.id() : value;
    }

    private static Text shown(Form form, String id, Object due) {
        Field field = form.fields().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Reading reading = new FormReader(ZoneOffset.UTC).read(new Form(List.of(field)), Map.of(id, due));
        return reading instanceof Reading.Accepted accepted
                ? Answers.shown(field, Objects.requireNonNull(accepted.answers().get(id)))
                : Text.same(String.valueOf(due));
    }
}
