package org.refundrill.exercise;

import java.util.List;
import org.refundrill.casefile.CaseFile;
import org.refundrill.language.Text;

/** A kind of practice. One type, one package; the list of types is in the wiring. */
public interface ExerciseType {
    /** Its name in scenarios, such as {@code ruling}. */
    String id();

    /** What people call it. */
    Text title();

    /** The values of the rulebook that its keys rest on, beside those that a scenario asks for; mostly none. */
    default List<String> reads() {
        return List.of();
    }

    /** The same for one case, where they differ from case to case. */
    default List<String> reads(CaseFile file) {
        return reads();
    }

    /** The task on this case. */
    Exercise pose(Brief brief);
}
