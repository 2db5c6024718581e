package org.refundrill.simulate;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.skill.SkillId;

/** Cases drawn from a seed, spread evenly over the skills. */
public final class CaseBank {
    private static final List<String> RULINGS = List.of("approve", "refuse", "partly-approve", "ask");
    private static final int TRAPS = 8;
    /** How much of the spread lies between cases, and how much between the questions of one. */
    private static final double LEVEL = 0.8;

    private static final double OWN = 0.6;

    private CaseBank() {}

    /**
     * So many cases of three to five elements. The ruling asks for the skill that the case is about, each of the other
     * questions for that one or, as often as not, for another; one in four needs a second skill. Half of the questions
     * offer four answers, the others are typed.
     *
     * @param spread the standard deviation of difficulty, in logits
     */
    public static List<SimulatedCase> drawn(long seed, int cases, List<SkillId> skills, double spread) {
        Chance chance = new Chance(seed, -1);
        List<SimulatedCase> bank = new ArrayList<>();
        for (int n = 0; n < cases; n++) {
            SkillId primary = skills.get(n % skills.size());
            double level = chance.normal(0, spread * LEVEL);
            int count = chance.number(3, 6);
            List<SimulatedCase.Element> elements = new ArrayList<>();
            for (int e = 0; e < count; e++) {
                boolean other = e > 0 && chance.happens(0.5);
                SkillId first = other ? skills.get(chance.number(0, skills.size())) : primary;
                SkillId second = skills.get(chance.number(0, skills.size()));
                boolean both = chance.happens(0.25) && !second.equals(first);
                String trap = chance.happens(0.15) ? trap(chance.number(0, TRAPS)) : "";
                double difficulty = level + chance.normal(0, spread * OWN);
                elements.add(new SimulatedCase.Element(
                        "e" + e,
                        both ? List.of(first, second) : List.of(first),
                        difficulty,
                        chance.happens(0.5) ? 4 : 0,
                        trap));
            }
            bank.add(new SimulatedCase("case-" + n, RULINGS.get(chance.number(0, RULINGS.size())), elements));
        }
        return bank;
    }

    /** The wrong rules that cases can trap somebody with. */
    static String trap(int number) {
        return "wrong-rule-" + Math.floorMod(number, TRAPS);
    }
}
