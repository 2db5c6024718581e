package org.refundrill.training.exam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.Written;

/** The forms of an exam as they were fixed when it was first sat: what is learnt later does not change them. */
final class Forms {
    /** The forms of an exam were fixed. */
    static final String FIXED = "exam-forms";

    private static final int ALL = 10_000;

    private Forms() {}

    /** What tells one version of a blueprint's quotas from another. */
    static String version(Blueprint blueprint) {
        return UUID.nameUUIDFromBytes((blueprint.parts() + " " + blueprint.forms()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static Optional<List<ExamForm>> fixed(EventLog log, Blueprint blueprint) {
        return log.after(0, ALL, List.of(FIXED)).stream()
                .map(EventLog.Placed::event)
                .filter(event -> blueprint.id().equals(event.details().get("exam"))
                        && version(blueprint).equals(event.details().get("version")))
                .findFirst()
                .map(Forms::read);
    }

    static Map<String, Object> written(Blueprint blueprint, List<ExamForm> forms) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("exam", blueprint.id());
        details.put("version", version(blueprint));
        details.put(
                "forms",
                forms.stream()
                        .map(form -> form.slots().stream().map(Forms::shape).toList())
                        .toList());
        return details;
    }

    private static Map<String, Object> shape(ExamForm.Slot slot) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("scenario", slot.scenario());
        shape.put("row", slot.row());
        shape.put("difficulty", slot.difficulty());
        return shape;
    }

    private static List<ExamForm> read(Event event) {
        List<ExamForm> forms = new ArrayList<>();
        if (event.details().get("forms") instanceof List<?> list) {
            for (Object form : list) {
                List<ExamForm.Slot> slots = new ArrayList<>();
                if (form instanceof List<?> all) {
                    all.forEach(slot -> slots.add(slot(slot)));
                }
                forms.add(new ExamForm(forms.size() + 1, slots));
            }
        }
        return forms;
    }

    private static ExamForm.Slot slot(Object written) {
        Map<?, ?> slot = written instanceof Map<?, ?> map ? map : Map.of();
        return new ExamForm.Slot(
                Written.text(slot.get("scenario")),
                Written.text(slot.get("row")),
                Written.decimal(slot.get("difficulty")).doubleValue());
    }
}
