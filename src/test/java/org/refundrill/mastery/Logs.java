package org.refundrill.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.refundrill.skill.SkillId;

/** Logs and evidence for tests. */
final class Logs {
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private Logs() {}

    static List<SkillId> skills(String... names) {
        return List.of(names).stream().map(SkillId::new).toList();
    }

    static ItemId item(String name) {
        return new ItemId("late-return", name, "");
    }

    /** One element that asks for these skills, of an item of middling difficulty. */
    static Evidence element(double credit, String... skills) {
        return new Evidence(item("outcome"), new Item(0, 0, 0), skills(skills), credit, 1, 0);
    }

    static CaseEvidence exam(Instant at, Evidence... elements) {
        return new CaseEvidence(at, false, List.of(elements));
    }

    static CaseEvidence practice(Instant at, Evidence... elements) {
        return new CaseEvidence(at, true, List.of(elements));
    }

    /** Cases of several trainees over some days, drawn from a seed; the answers follow abilities and difficulties. */
    static List<Worked> drawn(long seed, int trainees, int cases, int skills, double spread) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Worked> log = new ArrayList<>();
        double[] able = random.doubles(trainees, -spread, spread).toArray();
        double[] hard = random.doubles(40, -1.5, 1.5).toArray();
        for (int n = 0; n < cases; n++) {
            for (int t = 0; t < trainees; t++) {
                List<Evidence> elements = new ArrayList<>();
                for (int e = random.nextInt(1, 5); e > 0; e--) {
                    int item = random.nextInt(hard.length);
                    List<SkillId> asked = new ArrayList<>(List.of(new SkillId("K" + (1 + item % skills))));
                    if (item % 3 == 0 && skills > 1) {
                        asked.add(new SkillId("K" + (1 + (item + 1) % skills)));
                    }
                    double chance = 1 / (1 + Math.exp(hard[item] - able[t]));
                    double credit = random.nextDouble() < chance ? 1 : random.nextInt(4) == 0 ? 0.5 : 0;
                    elements.add(new Evidence(item("e" + item), Item.unknown(0.5), asked, credit, 1, 4));
                }
                Instant at = MONDAY.plus(Duration.ofHours(n * 20L)).plusSeconds(t);
                log.add(new Worked("trainee-" + t, new CaseEvidence(at, true, elements)));
            }
        }
        return log;
    }
}
