package org.refundrill.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.RequestRuling;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.scenario.Scenario;

/** What a change of rules does: to generated cases, to examples, and to what was practised before. */
public final class Impact {
    private static final int PAGE = 1_000;
    private final CaseDesk desk;
    private final RuleChange change;

    /** The impact of a change. */
    public Impact(CaseDesk desk, RuleChange change) {
        this.desk = desk;
        this.change = change;
    }

    /**
     * A case that flips.
     *
     * @param code its code, or the id of an example
     * @param scenario its scenario; empty for an example
     * @param turn how the versions decide it
     */
    public record Flip(String code, String scenario, RuleChange.Turn turn) {}

    /**
     * What became of generated cases.
     *
     * @param cases how many were looked at
     * @param flips those that flip, in the order of the cases
     */
    public record Cases(long cases, List<Flip> flips) {
        /** The rows that decide flipped cases under either version, with how many, as {@code table/row}. */
        public Map<String, Integer> rows() {
            Map<String, Integer> rows = new TreeMap<>();
            flips.forEach(flip -> flip.turn().rows().forEach(row -> rows.merge(row, 1, Integer::sum)));
            return rows;
        }

        /** The clauses that decide flipped cases under either version, with how many. */
        public Map<String, Integer> clauses() {
            Map<String, Integer> clauses = new TreeMap<>();
            flips.forEach(
                    flip -> flip.turn().clauses().forEach(clause -> clauses.merge(clause.value(), 1, Integer::sum)));
            return clauses;
        }
    }

    /**
     * A past attempt whose case flips.
     *
     * @param attempt its name in the log
     * @param trainee who worked
     * @param flip the case
     */
    public record Touched(UUID attempt, String trainee, Flip flip) {}

    /** The scenarios whose cases the rulebook decides, in order. */
    public List<Scenario> scenarios() {
        return desk.catalogue().scenarios().values().stream()
                .filter(scenario -> scenario.rulebook().equals(change.to().id()))
                .toList();
    }

    /** Looks at cases dealt over the scenarios in turn, as they are generated. */
    public Cases over(List<Scenario> scenarios, long count, long seed) {
        List<Flip> flips = new ArrayList<>();
        Chunks.over(scenarios.isEmpty() ? 0 : count, (begin, end) -> chunk(scenarios, begin, end, seed), flips::addAll);
        return new Cases(scenarios.isEmpty() ? 0 : count, flips);
    }

    private List<Flip> chunk(List<Scenario> scenarios, long begin, long end, long seed) {
        List<Flip> flips = new ArrayList<>();
        for (long i = begin; i < end; i++) {
            flip(dealt(desk, scenarios, i, seed)).ifPresent(flips::add);
        }
        return flips;
    }

    /** The case at a place in the row, dealt over the scenarios in turn. */
    static CaseFile dealt(CaseDesk desk, List<Scenario> scenarios, long place, long seed) {
        return desk.generate(scenarios.get((int) (place % scenarios.size())), seed + place / scenarios.size());
    }

    private Optional<Flip> flip(CaseFile file) {
        return change.turn(file.world())
                .map(turn -> new Flip(file.code(), file.scenario().id(), turn));
    }

    /** The examples that flip. */
    public List<Flip> examples() {
        List<Flip> flips = new ArrayList<>();
        for (Example example : desk.catalogue().examples(change.to().id())) {
            change.turn(example.world())
                    .map(turn -> new Flip(example.id(), "", turn))
                    .ifPresent(flips::add);
        }
        return flips;
    }

    /** The assessed attempts in a store whose cases flip, in the order of the log. */
    public List<Touched> attempts(Store store, CaseText texts) {
        CaseFinder finder = new CaseFinder(desk, texts);
        Map<UUID, String> kept = new LinkedHashMap<>();
        Map<String, Optional<Flip>> known = new LinkedHashMap<>();
        List<Touched> touched = new ArrayList<>();
        long position = 0;
        while (true) {
            List<EventLog.Placed> page = store.log().after(position, PAGE);
            for (EventLog.Placed placed : page) {
                Event event = placed.event();
                if (event.kind().equals(Event.OPENED)) {
                    kept.put(event.attempt(), Written.text(event.details().get("case")));
                } else if (event.kind().equals(Event.ASSESSED)) {
                    String hash = kept.getOrDefault(event.attempt(), "");
                    known.computeIfAbsent(
                                    event.code() + " " + hash,
                                    k -> found(
                                            finder, event.code(), store.cases().text(hash)))
                            .ifPresent(flip -> touched.add(new Touched(event.attempt(), event.trainee(), flip)));
                    kept.remove(event.attempt());
                }
                position = placed.position();
            }
            if (page.size() < PAGE) {
                return touched;
            }
        }
    }

    private Optional<Flip> found(CaseFinder finder, String code, Optional<String> kept) {
        Found found = finder.find(code, kept);
        return found instanceof Found.Ready ready
                        && ready.file().scenario().rulebook().equals(change.to().id())
                ? flip(ready.file())
                : Optional.empty();
    }

    /** What a ruling comes to, in minor units. */
    public static long total(RequestRuling ruling) {
        return ruling.amounts().stream()
                .mapToLong(line -> line.amount().minor())
                .sum();
    }
}
