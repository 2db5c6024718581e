package org.refundrill.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Assessment;
import org.refundrill.skill.SkillId;

/**
 * What one trainee has practised, in the words of the trade: the raw material of the trainee report.
 *
 * @param trainee who practised
 * @param attempts the assessed cases, in any order
 * @param clauses the clauses that findings may name; one that is missing is shown by its id alone
 * @param skills what the skills are called; one that is missing is shown by its id alone
 */
public record PracticeHistory(
        String trainee, List<Attempt> attempts, Map<ClauseId, Clause> clauses, Map<SkillId, Text> skills) {
    public PracticeHistory {
        attempts = List.copyOf(attempts);
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
    }

    /**
     * One case worked to its end.
     *
     * @param code the case code
     * @param family the scenario's title
     * @param unit the curriculum unit's title; null for a case practised outside a curriculum
     * @param exercise what the exercise type is called
     * @param finished when the form was accepted
     * @param worked how long the trainee worked on it
     * @param hints hints taken
     * @param lookUps on-request records asked for
     * @param needless how many of them the ruling does not rest on
     * @param confidence how sure the trainee was of the whole case, 0 to 1; null when not asked
     * @param money what the answers would have paid and what was due; null where the task asks for no amount
     * @param questions what the elements asked, by element id; one that is missing is shown by its id
     * @param versions what it was made from and judged by
     * @param assessment what it was worth
     */
    public record Attempt(
            String code,
            Text family,
            @Nullable Text unit,
            Text exercise,
            Instant finished,
            Duration worked,
            int hints,
            int lookUps,
            int needless,
            @Nullable BigDecimal confidence,
            @Nullable Stake money,
            Map<String, Text> questions,
            Versions versions,
            Assessment assessment) {
        public Attempt {
            questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        }
    }

    /** What the answers would have paid to the buyer, beside what was due. */
    public record Stake(Money paid, Money due) {}

    /**
     * What an attempt was made from and judged by.
     *
     * @param content the scenario pack and its version, as one name
     * @param rulebook the rulebook and its version, as one name
     * @param scoring the version of the scoring rules
     */
    public record Versions(String content, String rulebook, String scoring) {}
}
