package org.refundrill.exercise.rulechange;

import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;

/**
 * Papers that lie beside the file, and what is shown with the debrief.
 *
 * @param shown from the beginning
 * @param explaining once the form is in
 */
record Papers(List<Dossier.Panel> shown, List<Dossier.Panel> explaining) implements Workplace {
    @Override
    public List<Act> acts(TaskState state) {
        return List.of();
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        return shown;
    }

    @Override
    public List<Dossier.Panel> explained(TaskState state) {
        return explaining;
    }
}
