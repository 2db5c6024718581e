package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Variable;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Checks how named values are used: nothing stands unused, and nothing decides from the decision itself. */
final class UseCheck {

    private final Names names;
    private final Map<String, TableDraft> drafts;
    private final Map<String, DecisionTable> tables;
    private final Problems problems;

    UseCheck(Names names, Map<String, TableDraft> drafts, Map<String, DecisionTable> tables, Problems problems) {
        this.names = names;
        this.drafts = drafts;
        this.tables = tables;
        this.problems = problems;
    }

    /**
     * Tells what is wrong.
     *
     * @param procedure how requests are decided; null where none are
     * @param answers the slots of the values that exercises ask for
     */
    void tell(RulebookSource source, @Nullable Procedure procedure, Set<Integer> answers) {
        if (procedure != null) {
            order(procedure);
        }
        // A mistake elsewhere may be the reason why a name seems unused.
        if (!problems.hasErrors()) {
            unused(source, procedure, answers);
        }
    }

    private int[] reads(int slot) {
        Node node = names.node(slot);
        return node == null ? new int[0] : node.reads();
    }

    /** The tables that decide may not ask what was decided. */
    private void order(Procedure procedure) {
        List<DecisionTable> deciding = new ArrayList<>();
        deciding.add(procedure.route());
        procedure.routes().values().forEach(table -> table.ifPresent(deciding::add));
        for (DecisionTable table : new LinkedHashSet<>(deciding)) {
            Set<Integer> behind = new LinkedHashSet<>();
            for (int slot : TableCompiler.reads(table)) {
                behind(slot, behind);
            }
            TableDraft draft = drafts.get(table.name);
            for (int slot : behind) {
                if (draft != null
                        && slot >= procedure.said()
                        && slot < procedure.said() + Procedure.Said.values().length) {
                    problems.add(draft.name()
                            .span()
                            .error(
                                    "this table decides, and yet depends on '" + names.name(slot) + "'",
                                    "only amounts, deadlines and duties may ask what was decided"));
                }
            }
        }
    }

    private void behind(int slot, Set<Integer> found) {
        if (found.add(slot)) {
            for (int read : reads(slot)) {
                behind(read, found);
            }
        }
    }

    private void unused(RulebookSource source, @Nullable Procedure procedure, Set<Integer> answers) {
        Set<Integer> read = new LinkedHashSet<>(answers);
        for (int slot = 0; slot < names.size(); slot++) {
            for (int other : reads(slot)) {
                read.add(other);
            }
        }
        Set<DecisionTable> ruling = new LinkedHashSet<>();
        if (procedure != null) {
            read.addAll(List.of(procedure.ceiling(), procedure.tenderKinds(), procedure.tenderAmounts()));
            ruling.addAll(procedure.tables());
        }
        for (DecisionTable table : ruling) {
            for (int slot : TableCompiler.reads(table)) {
                read.add(slot);
            }
        }
        String selectedBy = source.selectedBy().text();
        tell(source.facts().keySet(), "fact", selectedBy, read);
        tell(source.parameters().keySet(), "parameter", selectedBy, read);
        tell(source.derived().keySet(), "derived value", selectedBy, read);
        drafts.forEach((name, draft) -> {
            boolean used = ruling.contains(tables.get(name))
                    || names.find(name).filter(v -> read.contains(v.slot())).isPresent();
            if (!used) {
                warn(draft.name(), "table");
            }
        });
    }

    private void tell(Set<Located> defined, String what, String selectedBy, Set<Integer> read) {
        for (Located name : defined) {
            Optional<Variable> variable = names.find(name.text());
            boolean used = variable.filter(v -> read.contains(v.slot())).isPresent();
            if (!used && !name.text().equals(selectedBy)) {
                warn(name, what);
            }
        }
    }

    private void warn(Located name, String what) {
        problems.add(
                name.span().warning("nothing uses the " + what + " '" + name.text() + "'", "use it, or remove it"));
    }
}
