package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;

/**
 * The clauses a trainee chooses from: what the scenario, or in a drawer its cases, can reach, filled up with neighbours in the rulebook. The same
 * for every case of a scenario as far as possible, always of one size and in one order, so that they give nothing away.
 */
public final class ClauseOptions {
    private static final int COUNT = 8;

    private ClauseOptions() {}

    /** The options of a case; the clauses that are due are always among them. */
    public static List<Option> of(Brief brief, Set<ClauseId> due) {
        Map<ClauseId, Clause> clauses = brief.rulebook().clauses();
        Set<ClauseId> pool = pool(brief, clauses, due);
        Set<ClauseId> chosen = pool.size() <= COUNT && pool.containsAll(due) ? pool : drawn(brief, pool, due);
        return chosen.stream().sorted().map(id -> option(clauses, id)).toList();
    }

    private static boolean isCitable(ClauseId id, Map<ClauseId, Clause> clauses, Set<ClauseId> due) {
        Clause clause = clauses.get(id);
        return clause != null && (!clause.informative() || due.contains(id));
    }

    private static Set<ClauseId> pool(Brief brief, Map<ClauseId, Clause> clauses, Set<ClauseId> due) {
        Set<ClauseId> pool = new LinkedHashSet<>();
        for (ClauseId id : reached(brief.caseFile())) {
            if (isCitable(id, clauses, due)) {
                pool.add(id);
            }
        }
        if (pool.size() < COUNT) {
            fill(
                    pool,
                    clauses.keySet().stream()
                            .filter(id -> isCitable(id, clauses, due))
                            .toList());
        }
        return pool;
    }

    /** What the scenario can reach, and in a drawer what the cases in it can. */
    private static Set<ClauseId> reached(CaseFile file) {
        Set<ClauseId> reached = new LinkedHashSet<>(file.scenario().reaches());
        file.parts().forEach(part -> reached.addAll(part.scenario().reaches()));
        return reached;
    }

    private static void fill(Set<ClauseId> pool, List<ClauseId> citable) {
        List<ClauseId> centres = pool.isEmpty() ? citable.subList(0, Math.min(1, citable.size())) : List.copyOf(pool);
        pool.addAll(centres);
        for (int distance = 1; distance < citable.size() && pool.size() < COUNT; distance++) {
            for (ClauseId centre : centres) {
                addAt(citable, citable.indexOf(centre) + distance, pool);
                addAt(citable, citable.indexOf(centre) - distance, pool);
            }
        }
    }

    private static void addAt(List<ClauseId> citable, int index, Set<ClauseId> pool) {
        if (index >= 0 && index < citable.size() && pool.size() < COUNT) {
            pool.add(citable.get(index));
        }
    }

    /** Which of too many stand beside the due ones hangs on the seed alone. */
    private static Set<ClauseId> drawn(Brief brief, Set<ClauseId> pool, Set<ClauseId> due) {
        long seed = brief.caseFile().seed();
        List<ClauseId> others = new ArrayList<>(pool);
        others.removeAll(due);
        others.sort(Comparator.<ClauseId>comparingLong(id -> mixed(seed, id.value()))
                .thenComparing(Comparator.naturalOrder()));
        Set<ClauseId> drawn = new LinkedHashSet<>(due);
        others.stream().limit(Math.max(0, COUNT - due.size())).forEach(drawn::add);
        return drawn;
    }

    private static long mixed(long seed, String name) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    private static Option option(Map<ClauseId, Clause> clauses, ClauseId id) {
        Clause clause = clauses.get(id);
        Text title = clause == null ? Text.same("") : clause.title();
        return new Option(id.value(), new Text((id + " " + title.en()).strip(), (id + " " + title.zh()).strip()));
    }
}
