package org.refundrill.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.form.Form;
import org.refundrill.language.Text;
import org.refundrill.scoring.Assessment;

/** A task posed on one case: what is asked, what actions do, and what the log of actions is worth. */
public interface Exercise {
    /** What the trainee is told to do. */
    Text instruction();

    /** What is asked; the same fields for every case of the type. */
    Form form();

    /** What an action does. Time and chance are in the case already. */
    Step step(TaskState state, Action action);

    /** What a finished log is worth. */
    Assessment assess(TaskState state);

    /** What in a finished log only a person can judge, with what a machine reads in it; mostly nothing. Asked once. */
    default List<Waiting> waiting(TaskState state) {
        return List.of();
    }

    /** An answer in words that would do, where one is asked for. */
    default Optional<Text> sample() {
        return Optional.empty();
    }

    /** One best response by field id, in the plain JSON form of {@link org.refundrill.form.Response}; it scores 1. */
    Map<String, Object> keyResponses();

    /** What can be done now beside looking records up, always in the same order; mostly nothing. */
    default List<Act> acts(TaskState state) {
        return List.of();
    }

    /** What these acts are about now, such as the piece at hand; nothing where they are about the case as a whole. */
    default Optional<Text> about(TaskState state) {
        return Optional.empty();
    }

    /** What was brought to light by acts, to be shown with the file. */
    default List<Dossier.Panel> panels(TaskState state) {
        return List.of();
    }

    /** Answers that the acts so far give to fields, which need no asking then: by field id, in plain JSON form. */
    default Map<String, Object> filled(TaskState state) {
        return Map.of();
    }

    /** What is shown with the debrief beside the marks; nothing before the form was accepted. */
    default List<Dossier.Panel> explained(TaskState state) {
        return List.of();
    }

    /** What it will be judged by, in the form's order, before anything is answered. */
    default List<KeyFeature> features() {
        return List.of();
    }

    /** What the form that ends a finished log was understood as: by field id, in plain JSON form. */
    default Map<String, Object> understood(TaskState state) {
        return Map.of();
    }

    /** What a finished log pays; none where no amount is asked for. */
    default Optional<Payment> payment(TaskState state) {
        return Optional.empty();
    }

    /** How many minutes of the case's own clock there are for looking things up and acting; 0 where nobody counts. */
    default int minutes() {
        return 0;
    }

    /** Questions that are answered with a file one writes, each with what the file begins with; mostly none. */
    default Map<String, String> documents() {
        return Map.of();
    }

    /** How many real seconds the next act should take; 0 where nobody counts. */
    default int seconds(TaskState state) {
        return 0;
    }

    /** Logs that must come out right, partial, wrong and unreadable on this case. */
    List<Probe> probes();
}
