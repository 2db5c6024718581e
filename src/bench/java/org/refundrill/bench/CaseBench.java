package org.refundrill.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.casefile.CaseFile;
import org.refundrill.content.Library;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.json.JsonCaseWire;
import org.refundrill.names.FakerNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Proof;

/** Cases of the shipped content: made, and proven with everything that {@code verify} checks. */
@State(Scope.Benchmark)
public class CaseBench {
    private static final List<ExerciseType> TYPES = ExerciseTypes.all();

    private final AtomicLong number = new AtomicLong();
    private CaseDesk desk;
    private List<Scenario> scenarios;
    private Exercise exercise;
    private Response response;

    private static CaseDesk desk(Path project) {
        Problems problems = new Problems();
        List<String> ids = TYPES.stream().map(ExerciseType::id).toList();
        Library library = Library.read(project, words -> new FakerNames(), ids, problems);
        return new CaseDesk(() -> library, TYPES);
    }

    /** The right answers to the first cases of a scenario. */
    static List<Map<String, Object>> answers(Path project, String scenario, int count) {
        CaseDesk desk = desk(project);
        Scenario family = desk.catalogue().scenarios().get(scenario);
        return LongStream.rangeClosed(1, count)
                .mapToObj(seed -> desk.pose(desk.generate(family, seed)).keyResponses())
                .toList();
    }

    /** Reads the content of the working directory. */
    @Setup
    public void read() {
        desk = desk(Path.of(""));
        scenarios = List.copyOf(desk.catalogue().scenarios().values());
        exercise = desk.pose(desk.generate(scenarios.get(0), 1));
        response = new Response(exercise.keyResponses(), null);
    }

    private CaseFile next() {
        long n = number.getAndIncrement();
        return desk.generate(scenarios.get((int) (n % scenarios.size())), 1 + n / scenarios.size());
    }

    /** A case with its key. */
    @Benchmark
    @Threads(Threads.MAX)
    public CaseFile generate() {
        return next();
    }

    /** A case with its key, and all checks of {@code verify}, on all processors. */
    @Benchmark
    @Threads(Threads.MAX)
    public Proof generateAndProve() {
        long n = number.getAndIncrement();
        Proof proof = new Proof(desk, new JsonCaseWire(desk));
        proof.check(scenarios.get((int) (n % scenarios.size())), 1 + n / scenarios.size());
        return proof;
    }

    /** One answer read and marked. */
    @Benchmark
    public Assessment answerAndAssess() {
        return exercise.assess(
                exercise.step(TaskState.fresh(), new Action.Submit(response)).state());
    }
}
