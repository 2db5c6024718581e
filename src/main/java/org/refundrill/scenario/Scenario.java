package org.refundrill.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * A family of cases as an author wrote it, checked and compiled. What generation needs stands in {@link Recipe}.
 *
 * @param id its name
 * @param pack the pack it belongs to
 * @param title what people call it; shown to trainees, so it must not give rulings away
 * @param rulebook the rulebook that decides its cases
 * @param desk the seat rulings are given from: seller, platform, warehouse or bank
 * @param duty the one duty it counts for, such as {@code EC1}
 * @param skills the skills it trains, the primary one first
 * @param tier 1 to 4
 * @param question what is asked
 * @param reaches clauses that its cases must be able to reach
 * @param recipe how its cases are made
 * @param bundle the cases that its cases are made of; null for those that are cases of their own
 * @param markets other markets in which its cases are decided, too; mostly none
 */
public record Scenario(
        String id,
        String pack,
        Text title,
        String rulebook,
        String desk,
        String duty,
        List<SkillId> skills,
        int tier,
        Question question,
        List<ClauseId> reaches,
        Recipe recipe,
        @Nullable Bundle bundle,
        List<Market> markets) {
    public Scenario {
        skills = List.copyOf(skills);
        reaches = List.copyOf(reaches);
        markets = List.copyOf(markets);
    }

    /** A scenario whose cases stand for themselves and are decided by its own rulebook alone. */
    public Scenario(
            String id,
            String pack,
            Text title,
            String rulebook,
            String desk,
            String duty,
            List<SkillId> skills,
            int tier,
            Question question,
            List<ClauseId> reaches,
            Recipe recipe) {
        this(id, pack, title, rulebook, desk, duty, skills, tier, question, reaches, recipe, null, List.of());
    }

    /** The family as it is seen from another market: decided there, by what can be reached there. */
    public Scenario in(Market market) {
        return new Scenario(
                id,
                market.rulebook(),
                title,
                market.rulebook(),
                desk,
                duty,
                skills,
                tier,
                question,
                market.reaches(),
                recipe,
                bundle,
                List.of());
    }

    /** The same family with other markets. */
    public Scenario with(List<Market> others) {
        return new Scenario(
                id, pack, title, rulebook, desk, duty, skills, tier, question, reaches, recipe, bundle, others);
    }
}
