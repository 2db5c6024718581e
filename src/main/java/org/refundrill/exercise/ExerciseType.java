package org.refundrill.exercise;

import java.util.List;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;

/** A kind of practice. One type, one package; the list of types is in the wiring. */
public interface ExerciseType {
    /** Its name in scenarios, such as {@code ruling}. */
    String id();

    /** What people call it. */
    Text title();

    /** The values of the rulebook that its keys rest on, beside those that a scenario asks for; mostly none. */
    default List<String> reads(Rulebook rulebook) {
        return List.of();
    }

    /** The task on this case. */
    Exercise pose(Brief brief);
}
