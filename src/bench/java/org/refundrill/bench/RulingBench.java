package org.refundrill.bench;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.refundrill.decision.Ruling;
import org.refundrill.rulebook.Rulebook;

/** The same table of twenty rows: our ruling with its grounds against the bare decision of a second engine. */
@State(Scope.Thread)
public class RulingBench {
    private static final int CASES = 140;
    private static final Logger TALK = Logger.getLogger("org.kie.dmn");

    private List<Map<String, Object>> facts;
    private Rulebook rulebook;
    private DMNRuntime runtime;
    private DMNModel model;
    private int next;

    /** Reads both and sees that they say the same. */
    @Setup
    public void read() {
        TALK.setLevel(Level.OFF);
        facts = IntStream.range(0, CASES).mapToObj(TwentyRows::facts).toList();
        rulebook = TwentyRows.rulebook();
        Resource resource = ResourceFactory.newReaderResource(new StringReader(TwentyRows.dmn()), "UTF-8");
        resource.setSourcePath("twenty.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        for (int i = 0; i < CASES; i++) {
            String ours = ourRulingWithGrounds().first().outcome().kind().id();
            next--;
            Object theirs =
                    theirBareDecision().getDecisionResultByName("outcome").getResult();
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(facts.get(i) + ": " + ours + ", but " + theirs);
            }
        }
    }

    private Map<String, Object> facts() {
        next = (next + 1) % CASES;
        return facts.get(next);
    }

    /** Ours. */
    @Benchmark
    public Ruling ourRulingWithGrounds() {
        return rulebook.decide(facts());
    }

    /** Theirs. */
    @Benchmark
    public DMNResult theirBareDecision() {
        DMNContext context = runtime.newContext();
        facts().forEach(context::set);
        return runtime.evaluateAll(model, context);
    }
}
