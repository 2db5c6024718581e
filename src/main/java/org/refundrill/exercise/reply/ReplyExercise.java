package org.refundrill.exercise.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.KeyFeature;
import org.refundrill.exercise.Payment;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Waiting;
import org.refundrill.form.Form;
import org.refundrill.language.Text;
import org.refundrill.scoring.Assessment;

/** A form with a letter in it. What the letter means beyond its figures waits for a trainer. */
final class ReplyExercise implements Exercise {
    private final FormExercise form;
    private final LetterClaims claims;
    private final LetterKey key;

    ReplyExercise(FormExercise form, LetterClaims claims, LetterKey key) {
        this.form = form;
        this.claims = claims;
        this.key = key;
    }

    @Override
    public Text instruction() {
        return form.instruction();
    }

    @Override
    public Form form() {
        return form.form();
    }

    @Override
    public Step step(TaskState state, Action action) {
        return form.step(state, action);
    }

    @Override
    public Assessment assess(TaskState state) {
        return form.assess(state);
    }

    @Override
    public List<Waiting> waiting(TaskState state) {
        Action last = state.log().get(state.log().size() - 1);
        Object written = last instanceof Action.Submit submit
                ? submit.response().fields().get(LetterElements.FIELD)
                : null;
        return written instanceof String text ? claims.of(text) : List.of();
    }

    @Override
    public Optional<Text> sample() {
        return Optional.of(key.model());
    }

    @Override
    public Map<String, Object> keyResponses() {
        return form.keyResponses();
    }

    @Override
    public Map<String, Object> filled(TaskState state) {
        return form.filled(state);
    }

    @Override
    public List<KeyFeature> features() {
        return form.features();
    }

    @Override
    public Map<String, Object> understood(TaskState state) {
        return form.understood(state);
    }

    @Override
    public Optional<Payment> payment(TaskState state) {
        return form.payment(state);
    }

    @Override
    public List<Probe> probes() {
        return form.probes();
    }
}
