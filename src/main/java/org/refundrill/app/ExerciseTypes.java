package org.refundrill.app;

import java.util.List;
import org.refundrill.content.DraftLoader;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.amount.AmountType;
import org.refundrill.exercise.audit.AuditType;
import org.refundrill.exercise.coding.CodingType;
import org.refundrill.exercise.datadesk.DataDeskType;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.disputefile.DisputeFileType;
import org.refundrill.exercise.drafting.AuthoringType;
import org.refundrill.exercise.drafting.PolicyHolesType;
import org.refundrill.exercise.drafting.TableWritingType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.fairness.FairnessType;
import org.refundrill.exercise.flash.FlashType;
import org.refundrill.exercise.followup.FollowUpType;
import org.refundrill.exercise.goodwill.GoodwillType;
import org.refundrill.exercise.inspection.InspectionType;
import org.refundrill.exercise.investigation.InvestigationType;
import org.refundrill.exercise.markets.MarketsType;
import org.refundrill.exercise.mediation.MediationType;
import org.refundrill.exercise.plan.PlanType;
import org.refundrill.exercise.priorities.PrioritiesType;
import org.refundrill.exercise.procedure.ProcedureType;
import org.refundrill.exercise.process.ProcessType;
import org.refundrill.exercise.reply.ReplyType;
import org.refundrill.exercise.returnrecord.ReturnRecordType;
import org.refundrill.exercise.rulechange.ChecklistType;
import org.refundrill.exercise.rulechange.LawNoteType;
import org.refundrill.exercise.rulechange.RuleChangeType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.exercise.shift.ShiftType;
import org.refundrill.exercise.sorting.SortingType;
import org.refundrill.exercise.upwards.ReportType;
import org.refundrill.query.CaseQueries;
import org.refundrill.sentences.SentenceReader;

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
            new ShiftType(),
            new InspectionType(),
            new SortingType(),
            new PrioritiesType(),
            new ReturnRecordType(),
            new ProcedureType(),
            new FollowUpType(),
            new InvestigationType(),
            new ProcessType(),
            new PlanType(),
            new ReplyType(new SentenceReader()),
            new MediationType(),
            new DisputeFileType(),
            new GoodwillType(),
            new RuleChangeType(),
            new ChecklistType(),
            new LawNoteType(),
            new PolicyHolesType(),
            new AuthoringType(),
            new TableWritingType(new DraftLoader(TableWritingType.table(), TableWritingType.columns())));

    private ExerciseTypes() {}

    /** The types, each with what it needs from a technology. */
    public static List<ExerciseType> all() {
        return ALL;
    }
}
