package org.refundrill.exercise.disputefile;

import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CloserLook;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.language.Text;

/**
 * The answer to a dispute: whether it is contested, which papers of a drawer go into the packet, what the statement says,
 * and by when. What lies in a paper is read by opening it; a paper that harms the case lessens the packet by a quarter.
 */
public final class DisputeFileType implements ExerciseType {
    private static final int MINUTES = 6;

    @Override
    public String id() {
        return "dispute-file";
    }

    @Override
    public Text title() {
        return new Text("Dispute file", "争议举证");
    }

    @Override
    public Exercise pose(Brief brief) {
        AskedElements asked = new AskedElements(brief);
        List<Element> elements = asked.all();
        return new FormExercise(
                        brief,
                        new Text(
                                "Answer the dispute: contest or not, with which papers and which statement, by when.",
                                "请答复争议：是否抗辩、附哪些材料、如何陈述、何时截止。"),
                        elements,
                        asked.forgone(),
                        new CloserLook(
                                brief,
                                new Text("Open a paper and read it", "翻看一份材料"),
                                new Text("Which one?", "看哪一份？"),
                                MINUTES))
                .explainedBy(new Drawer(brief));
    }
}
