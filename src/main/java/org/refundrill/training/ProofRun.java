package org.refundrill.training;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.refundrill.scenario.Scenario;

/** Proves many cases on all processors. What comes out does not depend on how many there are. */
public final class ProofRun {
    private final CaseDesk desk;
    private final CaseWire wire;
    private final BooleanSupplier stopped;

    /**
     * A run.
     *
     * @param stopped asked between cases: whether somebody wants to see what there is so far
     */
    public ProofRun(CaseDesk desk, CaseWire wire, BooleanSupplier stopped) {
        this.desk = desk;
        this.wire = wire;
        this.stopped = stopped;
    }

    /** Proves cases dealt over the scenarios in turn; a scenario's i-th case has the seed {@code seed + i - 1}. */
    public Proof over(List<Scenario> scenarios, long count, long seed) {
        Proof all = new Proof(desk, wire);
        Chunks.over(count, (begin, end) -> chunk(scenarios, begin, end, seed), all::add);
        return all;
    }

    /** How lazy players fare on each scenario over so many cases: means by player. */
    public Map<String, Map<String, BigDecimal>> lazy(List<Scenario> scenarios, long seed, int cases) {
        LazyPlayers players = new LazyPlayers(desk);
        Map<String, Future<Map<String, BigDecimal>>> asked = new LinkedHashMap<>();
        Map<String, Map<String, BigDecimal>> means = new LinkedHashMap<>();
        ExecutorService workers = Chunks.workers();
        try {
            for (Scenario scenario : scenarios) {
                asked.put(scenario.id(), workers.submit(() -> players.means(scenario, seed, cases)));
            }
            for (Map.Entry<String, Future<Map<String, BigDecimal>>> one : asked.entrySet()) {
                means.put(one.getKey(), one.getValue().get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw Chunks.cause(broken);
        } finally {
            workers.shutdownNow();
        }
        return means;
    }

    private Proof chunk(List<Scenario> scenarios, long begin, long end, long seed) {
        Proof proof = new Proof(desk, wire);
        for (long i = begin; i < end && !stopped.getAsBoolean(); i++) {
            proof.check(scenarios.get((int) (i % scenarios.size())), seed + i / scenarios.size());
        }
        return proof;
    }
}
