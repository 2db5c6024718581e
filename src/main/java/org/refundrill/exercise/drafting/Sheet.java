package org.refundrill.exercise.drafting;

import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;

/** Pages that lie on the desk from the beginning; nothing can be done but read them. */
record Sheet(List<Dossier.Panel> pages) implements Workplace {
    @Override
    public List<Act> acts(TaskState state) {
        return List.of();
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        return pages;
    }
}
