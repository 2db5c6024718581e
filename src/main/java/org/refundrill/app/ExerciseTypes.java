package org.refundrill.app;

import java.util.List;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.amount.AmountType;
import org.refundrill.exercise.audit.AuditType;
import org.refundrill.exercise.coding.CodingType;
import org.refundrill.exercise.datadesk.DataDeskType;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.fairness.FairnessType;
import org.refundrill.exercise.flash.FlashType;
import org.refundrill.exercise.markets.MarketsType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.exercise.shift.ShiftType;
import org.refundrill.exercise.upwards.ReportType;
import org.refundrill.query.CaseQueries;

/** Every exercise type there is: a new one is one line here. */
public final class ExerciseTypes {
    private static final List<ExerciseType> ALL = List.of(
            new RulingType(),
            new AmountType(),
            new DeadlineType(),
            new EvidenceType(),
            new MarketsType(),
            new DataDeskType(new CaseQueries()),
            new ReportType(),
            new CodingType(),
            new AuditType(),
            new FlashType(),
            new FairnessType(),
            new ShiftType());

    private ExerciseTypes() {}

    /** The types, each with what it needs from a technology. */
    public static List<ExerciseType> all() {
        return ALL;
    }
}
