package org.refundrill.exercise.process;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A line of stations that returns pass through is read in figures; one change is chosen and its effect foreseen. */
public final class ProcessType implements ExerciseType {
    @Override
    public String id() {
        return "process";
    }

    @Override
    public Text title() {
        return new Text("Improving the line", "流程改进");
    }

    @Override
    public Exercise pose(Brief brief) {
        Study study = StudyReader.read(brief);
        List<Element> elements = new ArrayList<>(new AskedElements(brief).all());
        elements.addAll(new ChangeElements(brief, study).all());
        return new FormExercise(
                brief,
                new Text(
                        "Read the day in the figures, choose one change, and say what it will bring.",
                        "根据当日数据选定一项改进，并预测它的效果。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new LineFigures(study));
    }
}
