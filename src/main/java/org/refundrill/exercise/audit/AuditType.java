package org.refundrill.exercise.audit;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.OpenFiles;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** An audit of closed cases: some were ruled wrong, and nothing but their files shows which. */
public final class AuditType implements ExerciseType {
    private static final int MINUTES_A_FILE = 5;

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public Text title() {
        return new Text("Audit of closed cases", "结案质检");
    }

    @Override
    public Exercise pose(Brief brief) {
        ClosedCases cases = ClosedCases.in(brief);
        Findings findings = new Findings(brief, cases);
        return new FormExercise(
                        brief,
                        new Text(
                                "These cases are closed. Find those that were ruled wrong, and say which of them cost most.",
                                "以下案件均已结案。请找出裁错的案件，并指出损失最大的一件。"),
                        findings.elements(),
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                        new OpenFiles(cases.briefs(), cases.panels(), MINUTES_A_FILE))
                .explainedBy(findings::explained);
    }
}
