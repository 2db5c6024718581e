package org.refundrill.exercise;

import java.util.List;
import org.refundrill.language.Text;

/** A kind of practice. One type, one package; the list of types is in the wiring. */
public interface ExerciseType {
    /** Its name in scenarios, such as {@code ruling}. */
    String id();

    /** What people call it. */
    Text title();

    /** The task on this case. */
    Exercise pose(Brief brief);

    /** The values of the rulebook that the key of a case rests on beside those that its scenario asks for; mostly none. */
    default List<String> restsOn(Brief brief) {
        return List.of();
    }
}
