package org.refundrill.exercise.rulechange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.scenario.RandomStream;

/**
 * A note about a class of goods, then cases: what was due before it and what is due after, and which of a colleague's rulings
 * rests on the old text.
 */
public final class LawNoteType implements ExerciseType {
    private static final int OWN = 3;

    @Override
    public String id() {
        return "law-note";
    }

    @Override
    public Text title() {
        return new Text("A note of law", "规则通知");
    }

    @Override
    public Exercise pose(Brief brief) {
        Revision revision = new Revision(brief);
        Questions questions = new Questions(revision);
        List<OpenCase> own = revision.cases().subList(0, OWN);
        List<OpenCase> others = revision.cases().subList(OWN, revision.cases().size());
        Slip slip = slip(revision, others);
        OpenCase misread = slip.of();
        List<Element> elements = new ArrayList<>();
        for (OpenCase one : own) {
            Text called = OpenCase.called(one.number());
            elements.add(questions.outcome(
                    "before-" + one.id(),
                    new Text(called.en() + ": what was due before the note?", called.zh() + "在通知施行前应如何处理？"),
                    one.old(),
                    1));
            elements.add(questions.outcome(
                    "after-" + one.id(),
                    new Text(called.en() + ": what is due now?", called.zh() + "现在应如何处理？"),
                    one.now(),
                    2));
        }
        elements.add(questions.one(
                "wrong",
                new Text("Which of your colleague's rulings is wrong?", "同事的哪一件裁错了？"),
                OpenCase.options(others),
                misread.id(),
                4,
                questions.basis(misread.now())));
        elements.add(
                questions.clause(new Text("Which clause did your colleague misread?", "同事误读了哪一条？"), misread.now(), 5));
        return new FormExercise(
                brief,
                new Text(
                        "Read the note. Say of the first three cases what was due before it and what is due now; then check your"
                                + " colleague's rulings on the others, all made by the new text. One is wrong.",
                        "请阅读通知，指出前三件在施行前和现在各应如何处理；再核对同事按新文本所裁的其余案件，其中一件有误。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Papers(
                        List.of(note(revision), revision.oldText(), rulings(revision, others, slip)),
                        List.of(questions.differences(), questions.compared())));
    }

    /** A colleague's slip: every other one by reading the old text where the texts differ, the others for no good reason. */
    private static Slip slip(Revision revision, List<OpenCase> others) {
        RandomStream stream = revision.stream("misread");
        List<OpenCase> turning = others.stream().filter(OpenCase::turns).toList();
        boolean oldText = stream.below(2) == 0 && !turning.isEmpty();
        List<OpenCase> from = oldText ? turning : others;
        OpenCase one = from.get((int) stream.below(from.size()));
        if (oldText) {
            return new Slip(one, revision.outcome(one.old()));
        }
        String due = OpenCase.id(one.now().outcome());
        List<Text> besides = revision.outcomes().entrySet().stream()
                .filter(outcome -> !outcome.getKey().equals(due))
                .map(Map.Entry::getValue)
                .toList();
        return new Slip(one, besides.get((int) stream.below(besides.size())));
    }

    /**
     * A ruling of the colleague that is wrong.
     *
     * @param of the case
     * @param ruled what the colleague made of it
     */
    private record Slip(OpenCase of, Text ruled) {}

    private static Dossier.Panel note(Revision revision) {
        List<PolicyLine> lines = new ArrayList<>();
        for (String id : revision.changed()) {
            PolicyLine line = revision.after().lines().get(id);
            if (line != null) {
                lines.add(line);
            }
        }
        return PolicyText.panel("note", new Text("The note: these lines hold now", "通知：以下各行自施行日起适用"), lines);
    }

    private static Dossier.Panel rulings(Revision revision, List<OpenCase> others, Slip slip) {
        List<List<Text>> rows = others.stream()
                .map(one -> List.of(
                        OpenCase.called(one.number()), one == slip.of() ? slip.ruled() : revision.outcome(one.now())))
                .toList();
        return new Dossier.Panel(
                "rulings",
                new Text("Your colleague's rulings by the new text", "同事按新文本所裁"),
                Dossier.Layout.FIELDS,
                List.of(),
                rows);
    }
}
