package org.refundrill.exercise.returnrecord;

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

/** A return record, half filled and with slips, is put right against the papers of the case. */
public final class ReturnRecordType implements ExerciseType {
    @Override
    public String id() {
        return "record";
    }

    @Override
    public Text title() {
        return new Text("Return record", "退货登记");
    }

    /** What a record must not hold. */
    @Override
    public List<String> restsOn(Brief brief) {
        String barred = brief.caseFile().scenario().question().settings().get("barred");
        return barred == null ? List.of() : List.of(barred);
    }

    @Override
    public Exercise pose(Brief brief) {
        List<Element> elements = new AskedElements(brief).all();
        return new FormExercise(
                brief,
                new Text(
                        "The return record is half filled: what it does not show is still empty, and what it shows need not be"
                                + " right. Say for each field what has to stand in it in the end, by the papers of the case.",
                        "这张退货登记只填了一半：没列出的栏目尚未填写，已填的也未必都对。请对照案卷材料，写出每一栏最终应填的内容。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Confidentiality(brief, elements));
    }
}
