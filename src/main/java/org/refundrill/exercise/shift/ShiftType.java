package org.refundrill.exercise.shift;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.OpenFiles;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A service manager's shift: a queue is shared out among people, and two trainees' rulings are reviewed. */
public final class ShiftType implements ExerciseType {
    private static final int MINUTES_A_FILE = 5;

    @Override
    public String id() {
        return "shift";
    }

    @Override
    public Text title() {
        return new Text("A manager's shift", "主管当班");
    }

    @Override
    public Exercise pose(Brief brief) {
        List<Brief> files = new Drawer(brief).files();
        int queued = files.size() - Review.COUNT;
        Roster roster = new Roster(brief, files.subList(0, queued));
        Review review = new Review(brief, files.subList(queued, files.size()), queued + 1);
        List<Element> elements = new ArrayList<>(new AskedElements(brief).all());
        elements.addAll(roster.elements());
        elements.addAll(review.elements());
        List<Dossier.Panel> lying = new ArrayList<>(roster.panels());
        lying.addAll(review.panels());
        return new FormExercise(
                        brief,
                        new Text(
                                "Share out the queue by what each person may do and by when each case is due. Then review what two trainees ruled.",
                                "请按各人可办事项与各案时限分派待办，再复核两名新人的裁决。"),
                        elements,
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                        new OpenFiles(files, lying, MINUTES_A_FILE))
                .judgedTogether(List.of(roster.inTime()))
                .explainedBy(answers -> {
                    List<Dossier.Panel> panels = new ArrayList<>(roster.explained(answers));
                    panels.addAll(review.explained());
                    return panels;
                });
    }
}
