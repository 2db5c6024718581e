package org.refundrill.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.RequestRuling;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.Workings;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;

/**
 * An engine that somebody else wrote comes to the same results on generated cases: every derived value and every table, with
 * all its outputs and all rows that apply. Every fifth case is compared once more with a fact or two unknown.
 */
class SecondEngineOnCasesTest {
    private static final int CASES = Integer.getInteger("dmn.cases", 3_000);
    private static final int GAPS = 5;
    private static final int THREADS = 2;

    private final CaseDesk desk = Shipped.desk();
    private final List<Scenario> scenarios =
            List.copyOf(desk.catalogue().scenarios().values());
    private final Map<Rulebook, SecondEngine> engines = new ConcurrentHashMap<>();

    @Test
    void agreesOnEveryDecision() throws Exception {
        long begin = System.nanoTime();
        List<Differences> found = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Differences>>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                int first = part;
                parts.add(threads.submit(() -> compare(first)));
            }
            for (Future<List<Differences>> part : parts) {
                found.addAll(part.get());
            }
        } finally {
            threads.shutdownNow();
        }
        Files.writeString(Path.of("target", "second-engine.txt"), report(found, System.nanoTime() - begin));
        assertThat(found.stream().flatMap(differences -> differences.found().stream()))
                .isEmpty();
    }

    private static String report(List<Differences> found, long nanos) {
        return CASES + " cases, "
                + found.stream().mapToLong(Differences::evaluations).sum() + " evaluations, "
                + found.stream().mapToLong(Differences::compared).sum() + " results compared, the second engine asked "
                + found.stream().mapToLong(Differences::asked).sum() + " times, "
                + found.stream().mapToInt(d -> d.found().size()).sum() + " differences, "
                + nanos / 1_000_000_000L + " s\n";
    }

    /** Every case that falls to this part, dealt over the scenarios in their order. */
    private List<Differences> compare(int part) {
        Map<Rulebook, Differences> all = new LinkedHashMap<>();
        for (int i = part; i < CASES; i += THREADS) {
            CaseFile file = desk.generate(scenarios.get(i % scenarios.size()), 1 + i / scenarios.size());
            Rulebook rulebook = desk.rulebook(file.scenario(), file.world());
            Differences differences = all.computeIfAbsent(rulebook, r -> new Differences(engine(r), r));
            for (RequestRuling request : file.ruling().requests()) {
                differences.compare(file.code(), rulebook.workings(file.world(), request.request()));
                if (i % GAPS == 0) {
                    differences.compare(
                            file.code() + " with gaps", withGaps(rulebook, file, request.request(), i / GAPS));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private SecondEngine engine(Rulebook rulebook) {
        return engines.computeIfAbsent(rulebook, r -> new SecondEngine(DmnExport.of(r)));
    }

    private static Workings withGaps(Rulebook rulebook, CaseFile file, String request, int turn) {
        Map<String, Object> facts = new LinkedHashMap<>(rulebook.facts(file.world(), request));
        List<String> names = List.copyOf(facts.keySet());
        facts.put(names.get(turn % names.size()), null);
        facts.put(names.get(turn * 31 % names.size()), null);
        return rulebook.workings(facts);
    }
}
