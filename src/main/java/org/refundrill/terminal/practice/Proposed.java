package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.refundrill.exercise.Proposal;
import org.refundrill.language.Text;

/** What a machine read in a text, told to the person who wrote it. */
final class Proposed {
    private Proposed() {}

    static Text told(Proposal proposal) {
        boolean good = proposal.credit()
                .filter(credit -> credit.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        String sure = proposal.sureness()
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        Text means = good ? new Text("as it should be", "符合要求") : new Text("not as it should be", "不符合要求");
        return switch (proposal.found()) {
            case SAID ->
                new Text(
                        "proposal: said, " + means.en() + " (sure to " + sure + " of 100)",
                        "初步判读：写到了，" + means.zh() + "（把握 " + sure + "/100）");
            case NOT_SAID ->
                new Text(
                        "proposal: not said, " + means.en() + " (sure to " + sure + " of 100)",
                        "初步判读：没有写到，" + means.zh() + "（把握 " + sure + "/100）");
            case UNSURE -> new Text("proposal: none, the reader is unsure", "初步判读：拿不准，不作判断");
        };
    }
}
