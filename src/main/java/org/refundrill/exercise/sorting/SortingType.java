package org.refundrill.exercise.sorting;

import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Hazards;
import org.refundrill.language.Text;

/**
 * A timed run at the belt: some twenty returned pieces, one key for each. A piece earns the share that its lane recovers of
 * the best; a hazard in the wrong lane fails the run. Pace is what the acts say it was, and counts for right pieces only.
 *
 * <p>The scenario asks one question of each piece, with {@code worth} its lanes; setting {@code hazards} names the lanes that
 * keep people safe.
 */
public final class SortingType implements ExerciseType {
    @Override
    public String id() {
        return "sorting";
    }

    @Override
    public Text title() {
        return new Text("Sorting belt", "分拣带");
    }

    @Override
    public Exercise pose(Brief brief) {
        Hazards hazards = new Hazards(brief.caseFile().scenario().question());
        AskedElements asked = new AskedElements(brief);
        List<Element> pieces = asked.all().stream().map(hazards::mind).toList();
        return new FormExercise(
                brief,
                new Text("Sort each piece into its lane, at the pace of the belt.", "请按分拣带节奏，把每件分到对应的道。"),
                pieces,
                asked.forgone(),
                new Belt(brief, pieces));
    }
}
