package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.refundrill.decision.ClauseId;
import org.refundrill.mastery.Steadiness;
import org.refundrill.training.Event;

/** Whether a trainee gets the same clause right whatever it comes dressed as, day after day. */
public final class ClauseMeetings {
    /** How many times in a row are asked for. */
    public static final int K = 3;

    private final Map<ClauseId, Steadiness> clauses;

    private ClauseMeetings(Map<ClauseId, Steadiness> clauses) {
        this.clauses = clauses;
    }

    /** From a trainee's events. A case worked with steps given, or again, shows nothing of this. */
    static ClauseMeetings of(List<Event> history) {
        return ofAnswers(history.stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .map(Answered::of)
                .toList());
    }

    /** From a trainee's answers. */
    static ClauseMeetings ofAnswers(List<Answered> answers) {
        Map<ClauseId, List<Steadiness.Meeting>> meetings = new TreeMap<>();
        for (Answered answered : answers) {
            if (!answered.helped()) {
                add(answered, meetings);
            }
        }
        Map<ClauseId, Steadiness> clauses = new LinkedHashMap<>();
        meetings.forEach((clause, met) -> clauses.put(clause, Steadiness.of(met)));
        return new ClauseMeetings(clauses);
    }

    private static void add(Answered answered, Map<ClauseId, List<Steadiness.Meeting>> meetings) {
        Map<ClauseId, Boolean> right = new LinkedHashMap<>();
        for (Answered.Element element : answered.elements()) {
            right.merge(element.clause(), element.right() && answered.hints() == 0, Boolean::logicalAnd);
        }
        String disguise = answered.scenario() + " " + answered.code();
        right.forEach((clause, passed) -> meetings.computeIfAbsent(clause, any -> new ArrayList<>())
                .add(new Steadiness.Meeting(disguise, answered.day(), passed)));
    }

    /** Every clause that was met on enough days, with how probable it is to be right that many times in a row. */
    public Map<ClauseId, Double> passing() {
        Map<ClauseId, Double> passing = new LinkedHashMap<>();
        clauses.forEach((clause, steadiness) -> {
            OptionalDouble share = steadiness.passing(K);
            if (share.isPresent()) {
                passing.put(clause, share.getAsDouble());
            }
        });
        return passing;
    }

    /** The mean over these clauses; empty where there is none. */
    public OptionalDouble mean() {
        return passing().values().stream().mapToDouble(Double::doubleValue).average();
    }

    /** The meetings with each clause. */
    public Map<ClauseId, Steadiness> all() {
        return clauses;
    }
}
