package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Fact;

/** Gives the reasons of single values, as the judge gives those of rulings. */
final class Answers {
    private final Program program;
    private final Map<String, ClauseId> sources;
    private final Set<TableRow> fired = new LinkedHashSet<>();

    /**
     * Answers of a rulebook.
     *
     * @param sources the clauses that say how values come about, by name
     */
    Answers(Program program, Map<String, ClauseId> sources) {
        this.program = program;
        this.sources = sources;
    }

    /** The answer that an evaluation, which must trace, gives to a name. */
    Answer of(Evaluation evaluation, String name, int slot) {
        evaluation.watch(fired);
        Object value = evaluation.value(slot);
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (int read : program.node(slot).reads()) {
            if (read >= program.firstFact() && evaluation.asked(read)) {
                parts.put(program.name(read), evaluation.value(read));
            }
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (int fact : program.factsBehind(slot)) {
            if (evaluation.asked(fact)) {
                facts.put(program.name(fact), new Fact(evaluation.value(fact), evaluation.paths(fact)));
            }
        }
        return new Answer(value, clauses(evaluation, name, slot), parts, facts, evaluation.steps());
    }

    /** The clause of the value itself or of the rows that gave it, then those of what it was computed from. */
    private List<ClauseId> clauses(Evaluation evaluation, String name, int slot) {
        List<ClauseId> clauses = new ArrayList<>();
        cite(sources.get(name), clauses);
        row(evaluation, slot).forEach(clause -> cite(clause, clauses));
        for (int read : program.node(slot).reads()) {
            if (read >= program.firstFact() && evaluation.asked(read)) {
                cite(sources.get(program.name(read)), clauses);
                row(evaluation, read).forEach(clause -> cite(clause, clauses));
            }
        }
        return clauses;
    }

    private List<ClauseId> row(Evaluation evaluation, int slot) {
        if (!(program.node(slot) instanceof TableValue value)) {
            return List.of();
        }
        int row = evaluation.chosen(slot);
        return row >= 0
                ? value.table().rows.get(row).clauses()
                : fired.stream()
                        .filter(each -> each.table().equals(value.table().name))
                        .flatMap(each -> each.clauses().stream())
                        .distinct()
                        .toList();
    }

    private static void cite(@Nullable ClauseId clause, List<ClauseId> clauses) {
        if (clause != null && !clauses.contains(clause)) {
            clauses.add(clause);
        }
    }
}
