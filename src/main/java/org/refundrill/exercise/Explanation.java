package org.refundrill.exercise;

import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;

/** What a type shows with the debrief beside the marks: how each figure is reached, how two codings agree. */
@FunctionalInterface
public interface Explanation {
    /** Nothing beside the marks. */
    Explanation NONE = answers -> List.of();

    /** Panels for people, for understood answers by field id. */
    List<Dossier.Panel> of(Map<String, Object> answers);
}
