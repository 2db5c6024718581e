package org.refundrill.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.decision.ClauseId;
import org.refundrill.report.PracticeHistory.Element;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Answer;
import org.refundrill.report.TraineeView.CaseRef;
import org.refundrill.report.TraineeView.Mistakes;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Verdict;

/** The mistakes, by the clause that decides; equal mistakes are told once, with all their cases. */
final class MistakesBlock {
    private record Slip(String asked, String given, String due) {}

    private static final class Missed {
        private final Map<Slip, List<CaseRef>> slips = new LinkedHashMap<>();
        private int asked;
        private int missed;
    }

    private final Attempts attempts;
    private final Map<ClauseId, Clause> clauses;
    private final Map<ClauseId, Missed> byClause = new TreeMap<>();

    MistakesBlock(Attempts attempts, Map<ClauseId, Clause> clauses) {
        this.attempts = attempts;
        this.clauses = clauses;
        attempts.elements(this::add);
    }

    private void add(CaseRef item, Element element) {
        Missed missed = byClause.computeIfAbsent(element.clause(), c -> new Missed());
        missed.asked++;
        if (element.verdict() != Verdict.RIGHT) {
            missed.missed++;
            Slip slip = new Slip(
                    attempts.say(element.question()), attempts.say(element.given()), attempts.say(element.due()));
            missed.slips.computeIfAbsent(slip, s -> new ArrayList<>()).add(item);
        }
    }

    Mistakes view() {
        List<TraineeView.Clause> rows = new ArrayList<>();
        byClause.forEach((id, missed) -> {
            if (missed.missed > 0) {
                rows.add(row(id, missed));
            }
        });
        rows.sort((a, b) -> Integer.compare(b.missed(), a.missed()));
        return new Mistakes(List.copyOf(rows), next(rows));
    }

    private TraineeView.Clause row(ClauseId id, Missed missed) {
        Clause clause = clauses.get(id);
        List<Answer> answers = new ArrayList<>();
        missed.slips.forEach((slip, cases) ->
                answers.add(new Answer(slip.asked(), slip.given(), slip.due(), cases.size(), List.copyOf(cases))));
        answers.sort((a, b) -> Integer.compare(b.times(), a.times()));
        return new TraineeView.Clause(
                id.value(),
                clause == null ? "" : attempts.say(clause.title()),
                clause == null ? "" : attempts.say(clause.text()),
                clause == null ? "" : clause.source(),
                missed.missed,
                missed.asked,
                List.copyOf(answers));
    }

    private Advice next(List<TraineeView.Clause> rows) {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        if (rows.isEmpty()) {
            return Attempts.plain(AdviceKind.NO_MISTAKE);
        }
        TraineeView.Clause first = rows.get(0);
        List<CaseRef> cases = first.answers().get(0).cases();
        return Attempts.about(
                AdviceKind.CLAUSE,
                (first.id() + " " + first.title()).strip(),
                "",
                first.missed(),
                cases.get(cases.size() - 1));
    }
}
