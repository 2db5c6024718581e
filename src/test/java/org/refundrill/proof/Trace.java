package org.refundrill.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.rulebook.TableRow;
import org.refundrill.world.World;

/** From a rule of the domain to the clauses that say it in any version, the rows that cite them, how often those fired. */
final class Trace {
    private final RulebookShelf shelf;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, TableRow> rows = new LinkedHashMap<>();
    private final SecondOpinion opinion;
    private final RuleNames names = new RuleNames();
    private final Map<String, Long> fired = new ConcurrentHashMap<>();

    private Trace(ShippedCases cases, SecondOpinion opinion) {
        this.opinion = opinion;
        this.shelf = cases.library().rulebooks().get(opinion.pack());
        for (RulebookShelf.Version version : shelf.versions()) {
            Rulebook rulebook = version.rulebook();
            rulebook.clauses().forEach((id, clause) -> clauses.put(id.value(), clause));
            rulebook.rows().forEach(row -> rows.put(row.id(), row));
        }
    }

    /** Goes over the pack's examples and generated cases. */
    static Trace over(ShippedCases cases, SecondOpinion opinion, long count) {
        Trace trace = new Trace(cases, opinion);
        cases.examples(opinion).forEach(example -> trace.take(example.world()));
        cases.deal(opinion.pack(), count, trace::take);
        return trace;
    }

    private void take(CaseFile file) {
        take(file.world());
    }

    private void take(World world) {
        shelf.of(world).fired(world).forEach(row -> fired.merge(row.id(), 1L, Long::sum));
    }

    /** Rules without a clause, and clauses that should decide but whose rows never fired. */
    List<String> holes() {
        List<String> holes = new ArrayList<>();
        for (String[] rule : rules()) {
            if (clauses(rule).isEmpty()) {
                holes.add("rule " + rule[0] + " has no clause");
            }
        }
        for (Clause clause : clauses.values()) {
            if (!clause.informative() && times(clause.id()) == 0) {
                holes.add("clause " + clause.id() + " never fired");
            }
        }
        return holes;
    }

    /** The page: a line for every rule, clause and row. */
    String markdown(long count) {
        StringBuilder page = new StringBuilder("# From the rules to the rows: ")
                .append(opinion.pack())
                .append("\n\n")
                .append("Which clause says a rule, which rows cite it, and how often those fired over the examples"
                        + " and ")
                .append(count)
                .append(" generated cases.\n"
                        + "Written by the program; refresh with `mvn test -Dtest=TraceTest -Drefresh`.\n\n")
                .append("| rule | clause | row | fired |\n|---|---|---|---:|\n");
        for (String[] rule : rules()) {
            for (Clause clause : clauses(rule)) {
                lines(rule[0], clause, page);
            }
        }
        return page.toString();
    }

    private void lines(String rule, Clause clause, StringBuilder page) {
        List<String> citing = citing(clause.id());
        if (citing.isEmpty()) {
            page.append("| ").append(rule).append(" | ").append(clause.id()).append(" | informs | |\n");
        }
        for (String row : citing) {
            page.append("| ").append(rule).append(" | ").append(clause.id()).append(" | ");
            page.append(row).append(" | ").append(fired.getOrDefault(row, 0L)).append(" |\n");
        }
    }

    private List<String[]> rules() {
        return opinion.table("rules.txt", 3);
    }

    private List<Clause> clauses(String[] rule) {
        List<String> wanted = rule[1].isEmpty() ? names.clauses(rule[0]) : List.of(rule[1].split(" "));
        return clauses.values().stream()
                .filter(clause -> wanted.stream()
                        .anyMatch(name -> RuleNames.says(name, clause.id().value())))
                .toList();
    }

    private List<String> citing(ClauseId clause) {
        return rows.values().stream()
                .filter(row -> row.clauses().contains(clause))
                .map(TableRow::id)
                .toList();
    }

    private long times(ClauseId clause) {
        return citing(clause).stream()
                .mapToLong(row -> fired.getOrDefault(row, 0L))
                .sum();
    }
}
