package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Brief;
import org.refundrill.report.TraineeView.Clause;
import org.refundrill.report.TraineeView.Skill;

/** The few words at the top: what stands highest and lowest, and what to type next. */
final class BriefBlock {
    private static final int ENOUGH_ANSWERS = 3;

    private BriefBlock() {}

    static Brief view(
            TraineeView.Overview overview,
            TraineeView.Skills skills,
            TraineeView.Mistakes mistakes,
            TraineeView.Attempts attempts) {
        List<Skill> known =
                skills.rows().stream().filter(s -> s.n() >= ENOUGH_ANSWERS).toList();
        Skill best =
                known.stream().max(Comparator.comparingInt(Skill::permille)).orElse(null);
        Skill least =
                known.stream().min(Comparator.comparingInt(Skill::permille)).orElse(null);
        boolean differ = best != null && least != null && best.permille() > least.permille();
        List<Advice> todo = new ArrayList<>();
        mistakes.clauses().stream().findFirst().map(BriefBlock::read).ifPresent(todo::add);
        Advice weakest = attempts.next();
        if (weakest.kind() == AdviceKind.REPLAY) {
            todo.add(weakest);
        }
        if (!overview.next().command().isEmpty()) {
            todo.add(overview.next());
        }
        return new Brief(differ ? best : null, differ ? least : null, List.copyOf(todo));
    }

    private static Advice read(Clause clause) {
        String name = (clause.id() + " " + clause.title()).strip();
        return Attempts.typing(AdviceKind.CLAUSE, name, "", clause.cases().size(), "rules --clause " + clause.id());
    }
}
