package org.refundrill.exercise.sorting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.HintTier;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/**
 * How a run kept the pace of the belt: the share of right pieces times the share of the time that was needed, at most 1. The
 * rulebook answers {@code pace.seconds}, the seconds that a piece may take.
 */
final class Pace {
    private static final String SECONDS = "pace.seconds";
    private static final ClauseId RULE = new ClauseId("FT-2");
    private static final SkillId SPEED = new SkillId("K10");
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(5);
    private static final int SCALE = 6;

    private final Brief brief;
    private final List<Element> pieces;

    Pace(Brief brief, List<Element> pieces) {
        this.brief = brief;
        this.pieces = pieces;
    }

    /** Nothing where nobody ran. */
    Optional<Finding> of(Run run, int hints) {
        int sorted = run.lanes().size();
        if (sorted == 0) {
            return Optional.empty();
        }
        long given = perPiece() * sorted;
        int right = run.right(pieces);
        BigDecimal speed = run.seconds() <= given
                ? BigDecimal.ONE
                : BigDecimal.valueOf(given).divide(BigDecimal.valueOf(run.seconds()), SCALE, RoundingMode.DOWN);
        BigDecimal credit = right == sorted
                ? speed
                : speed.multiply(BigDecimal.valueOf(right))
                        .divide(BigDecimal.valueOf(sorted), SCALE, RoundingMode.DOWN);
        return Optional.of(new Finding(
                "pace",
                new Text("Pace", "节奏"),
                SPEED,
                Verdict.of(credit),
                credit.multiply(HintTier.factorAfter(hints)),
                WEIGHT,
                false,
                RULE,
                SECONDS,
                reason(),
                told(right, sorted, run.seconds()),
                told(sorted, sorted, given),
                null));
    }

    private static Text told(int right, int sorted, long seconds) {
        return new Text(
                right + " of " + sorted + " right in " + seconds + " s",
                sorted + " 件中对 " + right + " 件，用时 " + seconds + " 秒");
    }

    private long perPiece() {
        Object seconds = brief.rulebook().value(brief.caseFile().world().withoutHidden(), null, SECONDS);
        return seconds instanceof BigDecimal number ? number.longValue() : 1;
    }

    private Text reason() {
        Clause clause = brief.rulebook().clauses().get(RULE);
        return clause == null
                ? Text.same(RULE.value())
                : new Text(
                        RULE + " " + clause.title().en() + ". " + clause.text().en(),
                        RULE + "《" + clause.title().zh() + "》。" + clause.text().zh());
    }
}
