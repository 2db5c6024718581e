package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Turning;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/** What the rounds themselves are worth: nothing is said of few and lawful ones, only of too many and of forbidden ones. */
final class RoundMarks {
    private static final SkillId SKILL = new SkillId("K8");
    private static final int SCALE = 4;

    private final Rulebook rulebook;
    private final Offers offers;

    RoundMarks(Rulebook rulebook, Offers offers) {
        this.rulebook = rulebook;
        this.offers = offers;
    }

    List<Finding> of(List<Round> rounds) {
        List<Finding> findings = new ArrayList<>();
        int par = offers.count("rounds.par");
        if (rounds.size() > par) {
            findings.add(finding(
                    "rounds",
                    new Text("Rounds taken", "调解轮数"),
                    BigDecimal.valueOf(par).divide(BigDecimal.valueOf(rounds.size()), SCALE, RoundingMode.HALF_UP),
                    offers.clause("rounds.par"),
                    Text.same(String.valueOf(rounds.size())),
                    new Text("at most " + par, "不超过" + par + "轮")));
        }
        rounds.stream()
                .filter(round -> !round.offer().lawful(round.amount()))
                .findFirst()
                .ifPresent(round -> findings.add(finding(
                        "outside-the-rules",
                        new Text("A proposal outside the rules", "提出了规则不允许的方案"),
                        BigDecimal.ZERO,
                        round.offer().clause(),
                        told(round),
                        new Text("none", "无"))));
        return findings;
    }

    private Text told(Round round) {
        Text kind = round.offer().label();
        String amount = offers.told(round.amount());
        return round.offer().open() ? new Text(kind.en() + ", " + amount, kind.zh() + "，" + amount) : kind;
    }

    private Finding finding(String id, Text label, BigDecimal credit, ClauseId clause, Text given, Text due) {
        return new Finding(
                id,
                label,
                SKILL,
                credit.signum() == 0 ? Verdict.WRONG : Verdict.PARTIAL,
                credit,
                BigDecimal.ONE,
                false,
                clause,
                null,
                Turning.clause(rulebook, clause),
                given,
                due,
                null);
    }
}
