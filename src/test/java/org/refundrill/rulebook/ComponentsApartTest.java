package org.refundrill.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.RequestRuling;

/** What a rulebook keeps apart from the refund: a promised sum is cut by no ceiling and goes back to no card. */
class ComponentsApartTest {
    private static final String PAID_TWICE_OVER = """
        file: {now: 2026-03-12T10:00}
        order: {paid: "299.00"}
        tenders:
          - {kind: card, amount: "299.00"}
        parcels:
          - {leg: outbound, signedAt: 2026-03-02T18:30}
        requests:
          - {at: 2026-03-09T23:50, reason: no-reason}
          - {at: 2026-03-09T23:55, reason: no-reason}
        inspection: {quality: true}
        """;
    private static final String PROMISED = "      P3  | approve     | return-refund         || promised       | seller "
            + "| order.paid | R-4\n  deadlines:";

    private static List<String> said(RequestRuling ruling) {
        return ruling.amounts().stream().map(ComponentsApartTest::said).toList();
    }

    private static String said(AmountLine line) {
        return line.component() + " " + line.amount() + " " + line.tender();
    }

    private static String withPromise(String how) {
        return Rulebooks.small(text -> text.replace("  deadlines:\n    label", PROMISED + "\n    label")
                .replace("  amounts: amounts\n", "  amounts: amounts\n" + how));
    }

    @Test
    void standInALedgerOfTheirOwn() {
        List<RequestRuling> requests = Rulebooks.compile(withPromise("  apart: [promised]\n"))
                .decide(Rulebooks.world(PAID_TWICE_OVER))
                .requests();

        assertThat(said(requests.get(0)))
                .containsExactly("goods 299.00 CNY card", "return-freight 0.00 CNY null", "promised 299.00 CNY null");
        assertThat(said(requests.get(1)))
                .as("the refund is used up, the promise is not")
                .containsExactly("goods 0.00 CNY null", "return-freight 0.00 CNY null", "promised 299.00 CNY null");
    }

    @Test
    void wouldBeCutToWhatWasPaidOtherwise() {
        RequestRuling ruling = Rulebooks.compile(withPromise(""))
                .decide(Rulebooks.world(PAID_TWICE_OVER))
                .first();

        assertThat(said(ruling)).contains("goods 299.00 CNY card", "promised 0.00 CNY null");
    }
}
