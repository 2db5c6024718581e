package org.refundrill.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.TableRow;
import org.refundrill.scenario.AskedValue;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.WorldRecord;

/**
 * What generated cases reach: rows that fired in any table, clauses that such rows rest on, and the duties, skills and
 * tiers that the cases train.
 */
public final class Coverage {
    private final CaseDesk desk;
    private final Set<String> clauses = new TreeSet<>();
    private final Set<String> cited = new TreeSet<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final Map<String, Long> fired = new TreeMap<>();
    private final Map<String, Long> duties = new TreeMap<>();
    private final Map<String, Long> skills = new TreeMap<>();
    private final Map<Integer, Long> tiers = new TreeMap<>();
    private final Set<String> rulebooks = new LinkedHashSet<>();
    private final Set<String> unmet = new TreeSet<>();

    public Coverage(CaseDesk desk) {
        this.desk = desk;
    }

    /** Goes over cases dealt over the scenarios in turn. */
    public void over(List<Scenario> scenarios, long count, long seed) {
        Map<String, Set<ClauseId>> open = new LinkedHashMap<>();
        scenarios.forEach(s -> open.put(s.id(), new LinkedHashSet<>(s.reaches())));
        for (long i = 0; i < count; i++) {
            Scenario scenario = scenarios.get((int) (i % scenarios.size()));
            CaseFile file = desk.generate(scenario, seed + i / scenarios.size());
            Set<ClauseId> stated = take(file);
            Set<ClauseId> left = open.get(scenario.id());
            if (left != null) {
                left.removeAll(stated);
            }
        }
        open.forEach((scenario, left) -> left.forEach(clause -> unmet.add(scenario + " " + clause)));
    }

    private Set<ClauseId> take(CaseFile file) {
        Scenario scenario = file.scenario();
        duties.merge(scenario.duty(), 1L, Long::sum);
        scenario.skills().forEach(skill -> skills.merge(skill.value(), 1L, Long::sum));
        tiers.merge(scenario.tier(), 1L, Long::sum);
        Rulebook rulebook = desk.rulebook(scenario, file.world());
        if (rulebooks.add(rulebook.id() + " " + rulebook.version())) {
            for (Clause clause : rulebook.clauses().values()) {
                if (!clause.informative()) {
                    clauses.add(clause.id().value());
                }
            }
            rulebook.rows().forEach(row -> rows.add(row.id()));
        }
        Set<TableRow> rows = new LinkedHashSet<>(rulebook.fired(file.world()));
        Set<ClauseId> stated = new LinkedHashSet<>();
        for (RequestRuling ruling : file.ruling().requests()) {
            stated.addAll(cited(ruling));
        }
        for (String read : desk.restsOn(file)) {
            rows.addAll(rulebook.fired(file.world(), null, read));
            stated.addAll(rulebook.answer(file.world(), null, read).clauses());
        }
        for (AskedValue asked : scenario.question().values()) {
            for (@Nullable String request : asked(asked, file)) {
                rows.addAll(rulebook.fired(file.world(), request, asked.value()));
                stated.addAll(
                        rulebook.answer(file.world(), request, asked.value()).clauses());
            }
            Optional.ofNullable(asked.clause()).ifPresent(stated::add);
        }
        Set<ClauseId> judged = judgedBy(file);
        judged.forEach(clause -> cited.add(clause.value()));
        stated.addAll(judged);
        for (TableRow row : rows) {
            fired.merge(row.id(), 1L, Long::sum);
            row.clauses().forEach(clause -> cited.add(clause.value()));
        }
        if (!scenario.question().values().isEmpty()) {
            stated.forEach(clause -> cited.add(clause.value()));
        }
        return stated;
    }

    /** The clauses that the answers due to a case rest on, as its exercise type has them. */
    private Set<ClauseId> judgedBy(CaseFile file) {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        if (desk.canPose(file.scenario())) {
            Exercise exercise = desk.pose(file);
            Step step =
                    exercise.step(TaskState.fresh(), new Action.Submit(new Response(exercise.keyResponses(), null)));
            if (step instanceof Step.Submitted) {
                exercise.assess(step.state()).findings().forEach(finding -> clauses.add(finding.clause()));
            }
        }
        return clauses;
    }

    /** The requests of which a value is asked; one that is none where it is asked of the case as a whole. */
    private static List<@Nullable String> asked(AskedValue asked, CaseFile file) {
        return asked.each() == null
                ? Collections.singletonList(null)
                : file.world().requests().stream()
                        .<@Nullable String>map(WorldRecord::id)
                        .toList();
    }

    /** Every clause that a ruling rests on or follows from. */
    static Set<ClauseId> cited(RequestRuling ruling) {
        Set<ClauseId> cited = new LinkedHashSet<>(ruling.grounds().clauses());
        ruling.amounts().forEach(line -> cited.add(line.clause()));
        ruling.deadlines().forEach(deadline -> cited.add(deadline.clause()));
        ruling.duties().forEach(duty -> cited.add(duty.clause()));
        return cited;
    }

    /** The clauses that rows can rest on. */
    public Reach clauses() {
        return Reach.of(clauses, cited);
    }

    /** The rows of all tables, as {@code table/row}. */
    public Reach rows() {
        return Reach.of(rows, fired.keySet());
    }

    /** In how many cases each row fired, as {@code table/row}. */
    public Map<String, Long> fired() {
        return fired;
    }

    /** Cases by duty. */
    public Map<String, Long> duties() {
        return duties;
    }

    /** Cases by skill. */
    public Map<String, Long> skills() {
        return skills;
    }

    /** Cases by tier. */
    public Map<Integer, Long> tiers() {
        return tiers;
    }

    /** Clauses that a scenario says it reaches and did not, as {@code scenario clause}. */
    public List<String> unmet() {
        return List.copyOf(unmet);
    }

    /**
     * How much of something was reached.
     *
     * @param total how many there are
     * @param reached how many of them were reached
     * @param missing the others, in order
     */
    public record Reach(int total, int reached, List<String> missing) {
        static Reach of(Collection<String> all, Set<String> reached) {
            List<String> missing = new ArrayList<>(all);
            missing.removeAll(reached);
            return new Reach(all.size(), all.size() - missing.size(), List.copyOf(missing));
        }
    }
}
