package org.refundrill.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.refundrill.mastery.CaseEvidence;
import org.refundrill.mastery.Cohort;
import org.refundrill.mastery.Evidence;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.KnowledgeFilter;
import org.refundrill.mastery.Update;
import org.refundrill.mastery.Worked;
import org.refundrill.skill.SkillId;

/** The learner model with thirty skills: one element weighed, and everything built again from a log of 500,000. */
@State(Scope.Benchmark)
public class MasteryBench {
    /** How many elements the log to rebuild from has. */
    static final int ELEMENTS = 500_000;

    private static final int SKILLS = 30;
    private static final int TRAINEES = 500;
    private static final int A_CASE = 5;
    private static final int ITEMS = 2_000;
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Worked> log = new ArrayList<>();
    private final List<CaseEvidence> single = new ArrayList<>();
    private KnowledgeFilter filter = new KnowledgeFilter(FilterParameters.DEFAULT);
    private Items items = new Items();
    private int next;

    /** Draws the log. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n = 0; n < ELEMENTS / A_CASE; n++) {
            List<Evidence> elements = new ArrayList<>();
            for (int e = 0; e < A_CASE; e++) {
                elements.add(evidence(random));
            }
            Instant at = START.plusSeconds(n * 60L);
            log.add(new Worked("trainee-" + n % TRAINEES, new CaseEvidence(at, true, elements)));
        }
        for (int n = 0; n < ITEMS; n++) {
            single.add(new CaseEvidence(START.plusSeconds(n), true, List.of(evidence(random))));
        }
    }

    private static Evidence evidence(SplittableRandom random) {
        SkillId first = new SkillId("K" + (1 + random.nextInt(SKILLS)));
        SkillId second = new SkillId("K" + (1 + random.nextInt(SKILLS)));
        List<SkillId> skills = first.equals(second) ? List.of(first) : List.of(first, second);
        ItemId item = new ItemId("scenario-" + random.nextInt(ITEMS / 4), "e" + random.nextInt(4), "");
        return new Evidence(item, Item.unknown(0.5), skills, random.nextInt(3) / 2.0, 1, 0);
    }

    /** Everybody begins anew. */
    @Setup(Level.Iteration)
    public void begin() {
        filter = new KnowledgeFilter(FilterParameters.DEFAULT);
        items = new Items();
        single.forEach(one -> filter.take(one, items));
    }

    /** One element weighed, told and learnt from. */
    @Benchmark
    public List<Update> weighAnElement() {
        next = next + 1 == single.size() ? 0 : next + 1;
        return filter.take(single.get(next), items);
    }

    /** All of the log. */
    @Benchmark
    public Cohort rebuild() {
        return Cohort.rebuilt(FilterParameters.DEFAULT, log);
    }
}
