package org.refundrill.exercise.rulechange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Brief;
import org.refundrill.language.Text;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.RandomStream;
import org.refundrill.world.World;

/**
 * Two texts of one rulebook beside a drawer of open cases. The record {@code notice} names the versions as {@code older} and
 * {@code newer}; the value {@code text.holds} of the newer one says of each case which text decides it.
 */
final class Revision {
    static final String HOLDS = "text.holds";
    private final Brief brief;
    private final RuleChange change;
    private final PolicyText before;
    private final PolicyText after;
    private final Map<String, PolicyLine> lines = new LinkedHashMap<>();
    private final Map<String, Text> outcomes = new LinkedHashMap<>();
    private final List<OpenCase> cases;

    Revision(Brief brief) {
        this.brief = brief;
        this.change = new RuleChange(version("older"), version("newer"));
        this.before = new PolicyText(change.from());
        this.after = new PolicyText(change.to());
        for (Rulebook version : brief.files().versions(brief.caseFile())) {
            PolicyText text = new PolicyText(version);
            lines.putAll(text.lines());
            outcomes.putAll(text.outcomes());
        }
        this.cases = ruled();
    }

    private Rulebook version(String field) {
        String wanted = String.valueOf(brief.caseFile().world().value("notice", field));
        return brief.files().versions(brief.caseFile()).stream()
                .filter(rulebook -> rulebook.version().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "scenario '" + brief.caseFile().scenario().id() + "' names no version as notice." + field));
    }

    String setting(String name) {
        return brief.caseFile().scenario().question().settings().getOrDefault(name, "");
    }

    private List<OpenCase> ruled() {
        World world = brief.caseFile().world().withoutHidden();
        List<RequestRuling> old = change.from().decide(world).requests();
        List<RequestRuling> now = change.to().decide(world).requests();
        List<OpenCase> all = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Object text = change.to().value(world, now.get(i).request(), HOLDS);
            all.add(new OpenCase(i + 1, old.get(i), now.get(i), "new".equals(text)));
        }
        return List.copyOf(all);
    }

    /** The clause that says which text decides an open case. */
    ClauseId pendingClause() {
        return change.to().sourceOf(HOLDS).orElse(new ClauseId(HOLDS));
    }

    Brief brief() {
        return brief;
    }

    Rulebook newer() {
        return change.to();
    }

    PolicyText before() {
        return before;
    }

    PolicyText after() {
        return after;
    }

    List<OpenCase> cases() {
        return cases;
    }

    /** Every subject on which any text of the rulebook has a line, with what the newest of them says. */
    Map<String, PolicyLine> lines() {
        return lines;
    }

    /** The lines that do not say the same in both texts. */
    Set<String> changed() {
        Set<String> changed = new LinkedHashSet<>(change.changedParameters());
        changed.addAll(change.changedRows());
        changed.retainAll(lines.keySet());
        return changed;
    }

    /** Whether what a list says on a subject is what the new text says. */
    boolean holds(PolicyLine line) {
        PolicyLine now = after.lines().get(line.id());
        return now != null && Objects.equals(now.says(), line.says());
    }

    /** What can come out by any text of the rulebook. */
    Map<String, Text> outcomes() {
        return outcomes;
    }

    /** What a ruling comes to, without the sum. */
    Text outcome(RequestRuling ruling) {
        String id = OpenCase.id(ruling.outcome());
        return outcomes().getOrDefault(id, Text.same(id));
    }

    /** What is drawn for this task beside its cases. */
    RandomStream stream(String name) {
        return RandomStream.of(brief.caseFile().seed()
                ^ RandomStream.hash(brief.caseFile().scenario().id() + name));
    }

    Dossier.Panel oldText() {
        return PolicyText.panel(
                "old-text",
                new Text("Old text (of a table's rows the first that applies decides)", "旧文本（同表各行，先适用者为准）"),
                List.copyOf(before.lines().values()));
    }

    Dossier.Panel newText() {
        return PolicyText.panel(
                "new-text",
                new Text("New text (of a table's rows the first that applies decides)", "新文本（同表各行，先适用者为准）"),
                List.copyOf(after.lines().values()));
    }

    /** What a change says of one line, the old and the new side by side. */
    Text difference(String id) {
        PolicyLine old = before.lines().get(id);
        PolicyLine now = after.lines().get(id);
        Text none = new Text("(nothing)", "（无）");
        Text was = old == null ? none : old.says();
        Text is = now == null ? none : now.says();
        return new Text("was: " + was.en() + " / now: " + is.en(), "原为：" + was.zh() + " / 现为：" + is.zh());
    }
}
