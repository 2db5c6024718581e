package org.refundrill.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/**
 * What one trainee has practised, in both languages: the raw material of the trainee report.
 *
 * @param trainee who practised
 * @param attempts the assessed cases, in any order
 * @param clauses the clauses that elements name; one that is missing is shown by its id alone
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
     * @param family the scenario it is of
     * @param unit the curriculum unit's title; null for a case practised outside a curriculum
     * @param exercise what the exercise type is called
     * @param finished when the form was accepted
     * @param worked how long the trainee worked on it; null when unknown
     * @param help what was looked up on the way
     * @param confidence how sure the trainee was of the whole case, 0 to 1; null when not asked
     * @param versions what it was made from and judged by
     * @param result what it was worth
     */
    public record Attempt(
            String code,
            Family family,
            @Nullable Text unit,
            Text exercise,
            Instant finished,
            @Nullable Duration worked,
            Help help,
            @Nullable BigDecimal confidence,
            Versions versions,
            Result result) {}

    /** A scenario: the name to type, and what people call it. */
    public record Family(String id, Text title) {}

    /**
     * Help taken.
     *
     * @param hints hints taken
     * @param lookUps on-request records asked for
     * @param needless how many of them the ruling does not rest on
     */
    public record Help(int hints, int lookUps, int needless) {}

    /**
     * What an attempt was made from and judged by.
     *
     * @param content the content and its version, as one name
     * @param rulebook the rulebook and its version, as one name
     * @param scoring the version of the scoring rules
     */
    public record Versions(String content, String rulebook, String scoring) {}

    /**
     * What an attempt was worth.
     *
     * @param score 0 to 1
     * @param passed whether the case was passed
     * @param elements what was asked, in the form's order
     * @param stake what the answers would have paid and what was due; null where the task asks for no amount
     * @param regret what the answers cost more than the due ones
     */
    public record Result(
            BigDecimal score,
            boolean passed,
            List<Element> elements,
            @Nullable Stake stake,
            Money regret) {
        public Result {
            elements = List.copyOf(elements);
        }
    }

    /** What the answers would have paid to the buyer, beside what was due. */
    public record Stake(Money paid, Money due) {
        private static final List<String> SUMS = List.of("refund", "total");
        private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,12}(?:\\.[0-9]{1,3})?) ([A-Z]{3})");

        /** The stake as the element that asks for the whole sum tells it; empty when none does. */
        public static Optional<Stake> in(List<Element> elements) {
            return elements.stream()
                    .filter(element -> SUMS.contains(element.id()))
                    .findFirst()
                    .flatMap(element -> read(element.given().en())
                            .flatMap(paid -> read(element.due().en()).map(due -> new Stake(paid, due))));
        }

        static Optional<Money> read(String written) {
            Matcher money = WRITTEN.matcher(written);
            if (!money.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Money(new BigDecimal(money.group(1)), Currency.getInstance(money.group(2))));
            } catch (IllegalArgumentException | ArithmeticException unknown) {
                return Optional.empty();
            }
        }
    }

    /**
     * One answered element of a case.
     *
     * @param id its name; {@code outcome} for the ruling itself
     * @param question what was asked
     * @param skill the skill it is evidence for
     * @param verdict right, partial or wrong
     * @param credit 0 to 1, after hints
     * @param critical whether getting it wrong fails the case
     * @param clause the clause that decides it
     * @param given the answer given
     * @param due an acceptable answer
     */
    public record Element(
            String id,
            Text question,
            SkillId skill,
            Verdict verdict,
            BigDecimal credit,
            boolean critical,
            ClauseId clause,
            Text given,
            Text due) {
        /** The element that holds the ruling itself. */
        public static final String OUTCOME = "outcome";
    }
}
