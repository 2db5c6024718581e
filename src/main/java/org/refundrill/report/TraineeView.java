package org.refundrill.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;

/**
 * Everything the trainee report shows, in the wanted language and with every figure already written out. Numbers beside
 * a text are for drawing only: {@code permille} places a mark, the text beside it is what people read.
 *
 * @param language the language of all texts
 * @param trainee who practised
 * @param made when the report was made
 * @param zone the time zone of all times
 * @param knowledge what the trainee is believed to know; empty where the report tells of cases alone
 */
public record TraineeView(
        Language language,
        String trainee,
        String made,
        String zone,
        List<Page.Block> knowledge,
        Brief brief,
        Overview overview,
        Skills skills,
        Mistakes mistakes,
        Outcomes outcomes,
        Losses losses,
        Pace pace,
        Attempts attempts) {

    /** A case as other blocks point to it: its number in the list of attempts, and its code. */
    public record CaseRef(int number, String code) {}

    /** A name and how often it occurred. */
    public record Count(String name, int n) {}

    /**
     * A proportion with its 90 % Wilson interval.
     *
     * @param text the share as a percentage; a dash when n is 0
     * @param interval both ends as percentages
     */
    public record Share(int hits, int n, int permille, int low, int high, String text, String interval) {}

    /**
     * What to do next, said at the end of a block. The template words it; here is what it speaks of.
     *
     * @param about the skill, clause, family or outcome meant
     * @param instead the other outcome, where two are meant
     * @param figure the figure that says so
     * @param times how often
     * @param command what to type; empty where there is nothing
     * @param example the case meant, where there is one
     */
    public record Advice(
            AdviceKind kind,
            String about,
            String instead,
            String figure,
            int times,
            String command,
            @Nullable CaseRef example) {}

    /**
     * The report in a few words.
     *
     * @param strongest the skill that stands highest; null while there are too few answers to say
     * @param weakest the skill that stands lowest; null likewise
     * @param todo what to type next, the most useful first
     */
    public record Brief(@Nullable Skill strongest, @Nullable Skill weakest, List<Advice> todo) {}

    /**
     * What was practised, when, and made from which versions.
     *
     * @param period the first and the last day
     */
    public record Overview(
            String period,
            int days,
            int cases,
            int distinct,
            Share passed,
            List<Family> families,
            List<Count> exercises,
            List<Count> contents,
            List<Count> rulebooks,
            List<Count> scorings,
            Advice next) {}

    /**
     * A family of cases that was practised.
     *
     * @param unit the curriculum's unit; empty outside a curriculum
     */
    public record Family(String unit, String name, int cases, int passed) {}

    /** Scores of the elements, by skill. */
    public record Skills(List<Skill> rows, Advice next) {}

    /**
     * How the elements of one skill came out.
     *
     * @param n elements answered
     * @param credit mean credit after hints, as a percentage
     * @param right the elements that were fully right
     * @param few whether n is too small to lean on
     */
    public record Skill(String id, String title, int n, int permille, String credit, Share right, boolean few) {}

    /**
     * Mistakes, by the clause that decides.
     *
     * @param clauses the clauses missed most, in detail
     * @param others the other clauses that were missed
     */
    public record Mistakes(List<Clause> clauses, List<Clause> others, Advice next) {}

    /**
     * A clause that was missed.
     *
     * @param text the clause in its own words; empty when the rulebook no longer has it
     * @param missed answers under it that were partial or wrong
     * @param asked answers under it
     * @param cases the cases in which it was missed
     * @param answers what was answered there
     * @param more how many groups of answers are left out, so that the report can be read
     */
    public record Clause(
            String id,
            String title,
            String text,
            String source,
            int missed,
            int asked,
            List<CaseRef> cases,
            List<Answers> answers,
            int more) {}

    /** The same mistakes, made in the same cases. */
    public record Answers(List<CaseRef> cases, List<Slip> slips) {}

    /** What was asked, answered and due. */
    public record Slip(String asked, String given, String due) {}

    /**
     * Outcomes ruled against outcomes due.
     *
     * @param labels the outcomes that occur, lettered A, B, C in this order
     * @param cells the pairs that occur, mistakes first, most frequent first
     * @param right how often the outcome was right
     */
    public record Outcomes(List<Label> labels, List<Cell> cells, Share right, Advice next) {}

    /** An outcome and the letter it goes by in the heatmap. */
    public record Label(String letter, String text) {}

    /**
     * How often one outcome was ruled where another was due.
     *
     * @param ruled position of the outcome ruled
     * @param due position of the outcome due
     * @param level shade 1 to 4
     */
    public record Cell(int ruled, int due, int times, int level, List<CaseRef> cases) {}

    /**
     * What the answers would have cost.
     *
     * @param asked cases that asked for an amount
     * @param cases cases that would have cost something
     * @param total the cost of all of them, each currency for itself
     * @param perCase that cost spread over the cases that asked for an amount
     * @param kinds the ways in which money went wrong
     * @param rows the dearest cases
     * @param more how many others would have cost something
     */
    public record Losses(
            int asked,
            int cases,
            String total,
            String perCase,
            List<LossSum> kinds,
            List<Loss> rows,
            int more,
            Advice next) {}

    /** How often money went wrong in one way, and what that would have cost. */
    public record LossSum(LossKind kind, Share share, String cost) {}

    /** A case whose answers would have cost something. */
    public record Loss(CaseRef item, LossKind kind, String paid, String due, String regret) {}

    /** Time, help and confidence. */
    public record Pace(
            String median,
            String fastest,
            @Nullable CaseRef fastestCase,
            String slowest,
            @Nullable CaseRef slowestCase,
            int hints,
            int casesWithHints,
            int lookUps,
            int needless,
            @Nullable Confidence confidence,
            Advice next) {}

    /**
     * How sure the trainee was, against how it came out.
     *
     * @param mean mean confidence stated
     * @param passed cases passed among those
     * @param gap mean confidence less share passed, in percentage points with its sign
     * @param brier mean squared distance, three decimals; 0 is perfect
     */
    public record Confidence(int n, String mean, Share passed, String gap, String brier, List<Level> levels) {}

    /** The cases in which about the same confidence was stated. */
    public record Level(String stated, Share passed) {}

    /** Every attempt, the latest first. */
    public record Attempts(List<Attempt> rows, Advice next) {}

    /** One attempt. */
    public record Attempt(
            int number,
            String code,
            String when,
            String family,
            String exercise,
            int permille,
            String score,
            boolean passed,
            boolean critical,
            String worked,
            int hints,
            int lookUps,
            String confidence,
            String regret) {}
}
