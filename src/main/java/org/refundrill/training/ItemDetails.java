package org.refundrill.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.KeyFeature;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.scoring.Finding;
import org.refundrill.skill.SkillId;

/**
 * What the log says beside the marks so that an answer can be taken as evidence of what somebody knows: the row that
 * decided, the skills and options of each element, and both answers in the language of forms.
 */
final class ItemDetails {
    private final Exercise exercise;
    private final TaskState finished;
    private final Map<String, Object> given;
    private final Map<String, Object> due;
    private final Map<String, Integer> options;
    private final Set<String> texts;

    ItemDetails(Exercise exercise, TaskState finished) {
        this.exercise = exercise;
        this.finished = finished;
        this.given = exercise.understood(finished);
        this.due = exercise.keyResponses();
        this.options = exercise.features().stream()
                .collect(Collectors.toMap(KeyFeature::id, KeyFeature::options, (first, same) -> first));
        // What somebody wrote in words stands in the answer already.
        this.texts = exercise.form().fields().stream()
                .filter(field -> field.kind() == Field.Kind.TEXT)
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    /** What a case as a whole adds. */
    Map<String, Object> ofCase(CaseFile file) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("tier", file.scenario().tier());
        details.put("row", ItemRow.of(file));
        List<String> shown = List.copyOf(exercise.filled(TaskState.fresh()).keySet());
        if (!exercise.features().isEmpty() && !shown.isEmpty()) {
            details.put("given", shown);
        }
        exercise.payment(finished).ifPresent(payment -> {
            Map<String, Object> money = new LinkedHashMap<>();
            money.put("due", payment.due().minor());
            money.put("paid", payment.paid().minor());
            money.put("approve", payment.approve().minor());
            money.put("refuse", payment.refuse().minor());
            details.put("money", money);
        });
        return details;
    }

    /** What an element adds. */
    Map<String, Object> of(Finding finding) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("skills", finding.skills().stream().map(SkillId::value).toList());
        details.put("options", options.getOrDefault(finding.id(), 0));
        if (!texts.contains(finding.id())) {
            put(details, "answer", given.get(finding.id()));
            put(details, "key", due.get(finding.id()));
        }
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
