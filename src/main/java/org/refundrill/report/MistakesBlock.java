package org.refundrill.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refundrill.decision.ClauseId;
import org.refundrill.report.PracticeHistory.Element;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.Answers;
import org.refundrill.report.TraineeView.CaseRef;
import org.refundrill.report.TraineeView.Mistakes;
import org.refundrill.report.TraineeView.Slip;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Verdict;

/** The mistakes, by the clause that decides; equal mistakes are told once, with all their cases. */
final class MistakesBlock {
    private static final int IN_DETAIL = 6;
    private static final int GROUPS = 6;

    private static final class Missed {
        private final Map<Slip, List<CaseRef>> slips = new LinkedHashMap<>();
        private final List<CaseRef> cases = new ArrayList<>();
        private int asked;
        private int missed;

        void add(CaseRef item, Slip slip) {
            missed++;
            slips.computeIfAbsent(slip, s -> new ArrayList<>()).add(item);
            if (!cases.contains(item)) {
                cases.add(item);
            }
        }

        /** Mistakes that always came together stand together, those of most cases first. */
        List<Answers> answers() {
            Map<List<CaseRef>, List<Slip>> together = new LinkedHashMap<>();
            slips.forEach((slip, where) ->
                    together.computeIfAbsent(where, w -> new ArrayList<>()).add(slip));
            List<Answers> answers = new ArrayList<>();
            together.forEach((where, what) -> answers.add(new Answers(List.copyOf(where), List.copyOf(what))));
            answers.sort((a, b) -> Integer.compare(b.cases().size(), a.cases().size()));
            return answers;
        }
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
            Figures figures = attempts.figures();
            missed.add(
                    item,
                    new Slip(
                            attempts.say(element.question()),
                            figures.answer(element.given()),
                            figures.answer(element.due())));
        }
    }

    Mistakes view() {
        List<TraineeView.Clause> rows = new ArrayList<>();
        byClause.forEach((id, missed) -> {
            if (missed.missed > 0) {
                rows.add(row(id, missed));
            }
        });
        rows.sort((a, b) -> a.cases().size() == b.cases().size()
                ? Integer.compare(b.missed(), a.missed())
                : Integer.compare(b.cases().size(), a.cases().size()));
        int cut = Math.min(IN_DETAIL, rows.size());
        return new Mistakes(List.copyOf(rows.subList(0, cut)), List.copyOf(rows.subList(cut, rows.size())), next(rows));
    }

    private TraineeView.Clause row(ClauseId id, Missed missed) {
        Clause clause = clauses.get(id);
        List<Answers> answers = missed.answers();
        int shown = Math.min(GROUPS, answers.size());
        return new TraineeView.Clause(
                id.value(),
                clause == null ? "" : attempts.say(clause.title()),
                clause == null ? "" : attempts.say(clause.text()),
                clause == null ? "" : clause.source(),
                missed.missed,
                missed.asked,
                List.copyOf(missed.cases),
                List.copyOf(answers.subList(0, shown)),
                answers.size() - shown);
    }

    private Advice next(List<TraineeView.Clause> rows) {
        if (attempts.size() == 0) {
            return Attempts.plain(AdviceKind.START);
        }
        if (rows.isEmpty()) {
            return Attempts.plain(AdviceKind.NO_MISTAKE);
        }
        TraineeView.Clause first = rows.get(0);
        return Attempts.about(
                AdviceKind.CLAUSE,
                (first.id() + " " + first.title()).strip(),
                "",
                first.cases().size(),
                first.cases().get(first.cases().size() - 1));
    }
}
