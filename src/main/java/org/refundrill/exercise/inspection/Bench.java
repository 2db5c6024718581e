package org.refundrill.exercise.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;

/** The bench: checks as long as there are minutes left; a check that came too early or hurt somebody is told. */
final class Bench implements Workplace {
    private final Checks checks;
    private final List<Element> elements;
    private final int minutes;
    private final Harm harm;

    Bench(Brief brief, Checks checks, List<Element> elements) {
        this.checks = checks;
        this.elements = elements;
        String given = brief.caseFile().scenario().question().settings().getOrDefault("minutes", "0");
        this.minutes = Integer.parseInt(given);
        this.harm = new Harm(brief, checks, elements);
    }

    @Override
    public int minutes() {
        return minutes;
    }

    @Override
    public List<Act> acts(TaskState state) {
        List<Check> done = checks.done(state);
        return checks.all().stream()
                .filter(check -> !done.contains(check))
                .filter(check -> minutes == 0 || state.minutes() + check.minutes() <= minutes)
                .map(check -> new Act(check.id(), check.label(), check.minutes()))
                .toList();
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        Check check = checks.of(act.id()).orElseThrow();
        return new Came(
                new Text(check.label().en() + ": noted.", check.label().zh() + "：已记录。"),
                check.record(),
                List.of(check.record()));
    }

    @Override
    public List<Finding> findings(TaskState state) {
        List<Finding> findings = new ArrayList<>(harm.byActs(checks.done(state)));
        findings.addAll(harm.byAnswers(state));
        return findings;
    }

    /** Checks that nothing asked here hangs on, and that no other check had to wait for. */
    @Override
    public List<String> needless(TaskState state) {
        List<Check> done = checks.done(state);
        Set<String> awaited = new LinkedHashSet<>();
        for (Check check : done) {
            String first = check.first();
            if (first != null) {
                awaited.add(first);
            }
        }
        return done.stream()
                .filter(check -> !awaited.contains(check.id())
                        && Settled.by(check, elements).isEmpty())
                .map(Check::id)
                .toList();
    }
}
