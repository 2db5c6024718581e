package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.world.World;

/**
 * Two versions of one rulebook, each asked about the same case as if it alone had ever been in force.
 *
 * @param from the one version
 * @param to the other
 */
public record RuleChange(Rulebook from, Rulebook to) {

    /**
     * A case that the versions decide differently.
     *
     * @param from the ruling of the one version on the first request on which they differ
     * @param to the ruling of the other version on that request
     */
    public record Turn(RequestRuling from, RequestRuling to) {
        /** The rows that decide on the two sides, as {@code table/row}. */
        public List<String> rows() {
            return List.of(row(from), row(to)).stream().distinct().toList();
        }

        /** The clauses that decide on the two sides. */
        public List<ClauseId> clauses() {
            List<ClauseId> clauses = new ArrayList<>();
            for (RequestRuling ruling : List.of(from, to)) {
                ClauseId decisive = ruling.grounds().decisive();
                if (decisive != null && !clauses.contains(decisive)) {
                    clauses.add(decisive);
                }
            }
            return clauses;
        }

        private static String row(RequestRuling ruling) {
            return ruling.grounds().table() + "/" + ruling.grounds().row();
        }
    }

    /** How the versions differ on a case; empty where they say the same. */
    public Optional<Turn> turn(World world) {
        Ruling before = from.decide(world);
        Ruling after = to.decide(world);
        for (int i = 0; i < before.requests().size(); i++) {
            if (!same(before.requests().get(i), after.requests().get(i))) {
                return Optional.of(
                        new Turn(before.requests().get(i), after.requests().get(i)));
            }
        }
        return Optional.empty();
    }

    /** Whether two rulings come to the same and rest on the same clause; what a sum or a date cites does not matter. */
    private static boolean same(RequestRuling a, RequestRuling b) {
        return a.outcome().equals(b.outcome())
                && a.acceptable().equals(b.acceptable())
                && Objects.equals(a.grounds().decisive(), b.grounds().decisive())
                && amounts(a).equals(amounts(b))
                && times(a).equals(times(b));
    }

    private static List<Object> amounts(RequestRuling ruling) {
        List<Object> amounts = new ArrayList<>();
        for (AmountLine line : ruling.amounts()) {
            amounts.add(Arrays.asList(line.component(), line.payer(), line.tender(), line.amount()));
        }
        return amounts;
    }

    private static List<Object> times(RequestRuling ruling) {
        List<Object> times = new ArrayList<>();
        ruling.deadlines()
                .forEach(deadline -> times.add(Arrays.asList(deadline.what(), deadline.until(), deadline.loser())));
        ruling.duties().forEach(duty -> times.add(Arrays.asList(duty.what(), duty.until())));
        return times;
    }

    /** The parameters whose values are not the same in both, and those that only one of them has. */
    public List<String> changedParameters() {
        return changed(parameters(from), parameters(to));
    }

    /** The rows that do not say the same in both, and those that only one of them has, as {@code table/row}. */
    public List<String> changedRows() {
        return changed(rows(from), rows(to));
    }

    /** The clauses that do not read the same in both, and those that only one of them has. */
    public List<String> changedClauses() {
        return changed(clauses(from), clauses(to));
    }

    private static Map<String, Object> parameters(Rulebook rulebook) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Blueprint.Value value : rulebook.blueprint().values()) {
            if (value.origin() instanceof Blueprint.Origin.Fixed || value.origin() instanceof Blueprint.Origin.Dated) {
                parameters.put(value.name(), value.origin());
            }
        }
        return parameters;
    }

    private static Map<String, Object> rows(Rulebook rulebook) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Blueprint.Table table : rulebook.blueprint().tables()) {
            for (Blueprint.Row row : table.rows()) {
                List<Object> said = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    said.add(table.inputs().get(i).name() + " "
                            + row.cells().get(i).text());
                }
                row.says().forEach(say -> said.add(words(say)));
                said.add(row.clauses());
                rows.put(table.name() + "/" + row.name(), said);
            }
        }
        return rows;
    }

    private static String words(Blueprint.Say say) {
        return say.word() + " "
                + (say.expression() == null ? "" : say.expression().toFeel(name -> name));
    }

    private static Map<String, Object> clauses(Rulebook rulebook) {
        Map<String, Object> clauses = new LinkedHashMap<>();
        rulebook.clauses().forEach((id, clause) -> clauses.put(id.value(), clause));
        return clauses;
    }

    private static List<String> changed(Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return List.copyOf(names);
    }
}
