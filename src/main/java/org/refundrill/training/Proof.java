package org.refundrill.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Proves generated cases: one right ruling, nothing hidden in it, a key that scores 1, flips that flip. */
public final class Proof {

    /** Every how many cases the flips are applied: they cost more than all other checks together. */
    private static final int FLIPS_EVERY = 50;

    private static final int MOST = 100;
    private final CaseDesk desk;
    private final CaseWire wire;
    private final Map<String, Long> checks = new LinkedHashMap<>();
    private final List<Failed> failures = new ArrayList<>();
    private long cases;

    /** A proof of cases that go the way of scripts through the wire. */
    public Proof(CaseDesk desk, CaseWire wire) {
        this.desk = desk;
        this.wire = wire;
    }

    /** Takes in what another proof found after this one. */
    void add(Proof later) {
        cases += later.cases;
        later.checks.forEach((name, times) -> checks.merge(name, times, Long::sum));
        later.failures.stream().limit(MOST - failures.size()).forEach(failures::add);
    }

    /**
     * A check that did not hold.
     *
     * @param check which
     * @param code the case
     * @param detail what was found instead
     */
    public record Failed(String check, String code, String detail) {}

    /** Checks the case of a seed. */
    public void check(Scenario scenario, long seed) {
        CaseFile file = desk.generate(scenario, seed);
        Ruling ruling = file.ruling();
        cases++;
        for (RequestRuling request : ruling.requests()) {
            holds(
                    "decided",
                    file,
                    !request.grounds().row().isEmpty(),
                    "hangs on " + request.outcome().proof());
            holds(
                    "best-ruling",
                    file,
                    request.acceptable().contains(request.outcome()),
                    "the outcome is not among the acceptable ones");
        }
        for (CaseFile there : desk.elsewhere(file, file.world())) {
            RequestRuling request = there.ruling().first();
            holds(
                    "decided-elsewhere",
                    file,
                    !request.grounds().row().isEmpty(),
                    there.scenario().rulebook() + " hangs on "
                            + request.outcome().proof());
        }
        Exercise exercise = desk.pose(file);
        changed(file, exercise);
        key(file, exercise);
        // By the seed, so that the same cases are looked at however the work is divided.
        if (Math.floorMod(seed, FLIPS_EVERY) == 0) {
            flips(file);
        }
    }

    /**
     * The ruling must stay the same on the way through JSON, without the hidden records and for another person. The case
     * is decided again with all three changes at once; only where that differs are they told apart.
     */
    private void changed(CaseFile file, Exercise exercise) {
        World read = wire.read(file, wire.world(file));
        World visible = read.withoutHidden();
        boolean together = same(file, othersEyes(visible));
        boolean json = together || same(file, read);
        boolean hidden = together || same(file, visible);
        boolean temper = together || (!(json && hidden) && same(file, othersEyes(read)));
        if (!file.scenario().question().values().isEmpty()) {
            Map<String, Object> key = exercise.keyResponses();
            Map<String, Object> other = desk.pose(file.in(othersEyes(visible))).keyResponses();
            holds("answers", file, key.equals(other), "other answers without the hidden records, for another person");
        }
        holds("json", file, json, "another ruling after the way through JSON");
        if (visible.records().size() < read.records().size()) {
            holds("hidden-dropped", file, hidden, "another ruling without the hidden records");
        }
        holds("temper", file, temper, "another ruling for another person");
    }

    private void key(CaseFile file, Exercise exercise) {
        named(file, exercise);
        Action submit = new Action.Submit(new Response(wire.sent(exercise.keyResponses()), null));
        Step step = exercise.step(TaskState.fresh(), submit);
        if (step instanceof Step.Submitted submitted) {
            BigDecimal score = exercise.assess(submitted.state()).score();
            holds("key-scores-one", file, score.compareTo(BigDecimal.ONE) == 0, "the key scores " + score);
        } else {
            holds("key-scores-one", file, false, "the key cannot be read: " + step);
        }
    }

    /** Skills that a scenario gives to elements belong to elements that there are. */
    private void named(CaseFile file, Exercise exercise) {
        for (String element : file.scenario().question().skills().keySet()) {
            boolean there = exercise.features().stream()
                    .anyMatch(feature ->
                            feature.id().equals(element) || feature.id().startsWith(element + "."));
            holds("skills-named", file, there, "asks.skills names '" + element + "', which is not asked");
        }
    }

    private void flips(CaseFile file) {
        List<Grounds.Flip> flips = desk.withFlips(file)
                .ruling()
                .leading()
                .map(ruling -> ruling.grounds().flips())
                .orElse(List.of());
        for (Grounds.Flip flip : flips) {
            String code = flip.code();
            if (code != null && desk.read(code) instanceof CaseCode.Known known) {
                CaseFile twin = desk.generate(known.code());
                holds("flip", file, differs(file.ruling(), twin.ruling()), "the twin " + code + " has the same ruling");
            } else {
                holds("flip", file, false, "the code " + code + " of a twin cannot be read");
            }
        }
    }

    private static boolean differs(Ruling a, Ruling b) {
        return !a.first().outcome().equals(b.first().outcome())
                || !java.util.Objects.equals(
                        a.first().grounds().decisive(), b.first().grounds().decisive())
                || !a.first().amounts().equals(b.first().amounts());
    }

    private boolean same(CaseFile file, World world) {
        if (!same(file.ruling(), desk.rulebook(file.scenario(), world).decide(world))) {
            return false;
        }
        List<CaseFile> elsewhere = desk.elsewhere(file, file.world());
        List<CaseFile> changed = desk.elsewhere(file, world);
        for (int i = 0; i < elsewhere.size(); i++) {
            if (!same(elsewhere.get(i).ruling(), changed.get(i).ruling())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Ruling ruling, Ruling other) {
        for (int i = 0; i < ruling.requests().size(); i++) {
            RequestRuling a = ruling.requests().get(i);
            RequestRuling b = other.requests().get(i);
            if (!a.outcome().equals(b.outcome())
                    || !a.amounts().equals(b.amounts())
                    || !a.deadlines().equals(b.deadlines())
                    || !a.grounds().clauses().equals(b.grounds().clauses())) {
                return false;
            }
        }
        return true;
    }

    /** The same case of somebody else in another mood who spends more. */
    private static World othersEyes(World world) {
        return world.one("buyer")
                .map(buyer -> {
                    WorldRecord other = buyer.with("name", Text.same("N. N."));
                    Object temper = buyer.get("temper");
                    other = temper == null
                            ? other
                            : other.with("temper", temper.equals("calm") ? "threatening" : "calm");
                    return world.with(other.with("spent", new BigDecimal("98765.43")));
                })
                .orElse(world);
    }

    private void holds(String check, CaseFile file, boolean good, String detail) {
        checks.merge(check, 1L, Long::sum);
        if (!good && failures.size() < MOST) {
            failures.add(new Failed(check, file.code(), file.scenario().id() + " seed " + file.seed() + ": " + detail));
        }
    }

    public long cases() {
        return cases;
    }

    /** How often each check was made. */
    public Map<String, Long> checks() {
        return checks;
    }

    /** What did not hold; at most a hundred. */
    public List<Failed> failures() {
        return failures;
    }
}
