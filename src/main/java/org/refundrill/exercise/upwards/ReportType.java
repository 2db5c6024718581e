package org.refundrill.exercise.upwards;

import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CloserLook;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.language.Text;

/** A report upwards: what the pile shows, who must know, how many there are, which proof goes along, what is asked for. */
public final class ReportType implements ExerciseType {
    @Override
    public String id() {
        return "report-up";
    }

    @Override
    public Text title() {
        return new Text("Report upwards", "向上反馈");
    }

    @Override
    public Exercise pose(Brief brief) {
        AskedElements asked = new AskedElements(brief);
        List<Element> elements = asked.all();
        return new FormExercise(
                        brief,
                        new Text(
                                "Write the report: to whom, what, how many, with which proof.",
                                "请写出上报内容：报给谁、什么问题、多少件、附哪些凭证。"),
                        elements,
                        asked.forgone(),
                        new CloserLook(
                                brief, new Text("Look at a unit again", "再看一件"), new Text("Which one?", "看哪一件？"), 4))
                .explainedBy(new ReportDue(elements));
    }
}
