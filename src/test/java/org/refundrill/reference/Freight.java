package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * TB-49 to TB-54 and TB-29: a dispute about freight alone.
 *
 * <p>Reading: it is about the first freight that broke a rule: collected without consent, paid for a promised carrier,
 * then the way back.
 */
final class Freight {
    private final CaseRecords file;
    private final Item current;
    private final Draft draft;

    Freight(CaseRecords file, Item request) {
        this.file = file;
        this.current = request;
        this.draft = new Draft(request.id(), "freight");
    }

    /** Who pays the way back by the parties' own words. */
    static Optional<String> agreed(CaseRecords file) {
        return file.agreement("return-freight").flatMap(a -> switch (a.word("terms")) {
            case "seller-pays" -> Optional.of("seller");
            case "buyer-pays" -> Optional.of("buyer");
            default -> Optional.empty();
        });
    }

    Draft decide() {
        Item outbound = file.parcel("outbound");
        Item back = file.parcel("return");
        if (outbound.stated("collect") && !outbound.yes("collectAgreed")) {
            return refund("outbound-freight", outbound.money("freight"), "TB-50");
        }
        if (carrierBroken(outbound)) {
            return refund("outbound-freight", file.order().money("freightPaid"), "TB-29");
        }
        if (!back.present()) {
            return draft.refuse("TB-29");
        }
        boolean collect = back.stated("collect") && !back.stated("collectAgreed");
        if (collect && back.has("signedAt") && !"seller".equals(who())) {
            return draft.refuse("TB-51").pays("return-freight", "buyer");
        }
        return "seller".equals(who())
                ? refund("return-freight", back.stated("collect") ? 0 : Settlement.beyondInsurance(back), rule())
                        .pays("return-freight", "seller")
                : extraCost(back);
    }

    /** TB-29: the promised carrier was not used, freight was paid and the parcel signed. */
    private boolean carrierBroken(Item outbound) {
        boolean other = file.listing().has("carrierPromised")
                && !file.listing().word("carrierPromised").equals(outbound.word("carrier"));
        return other && file.order().money("freightPaid") > 0 && outbound.has("signedAt");
    }

    /** TB-52: a return address other than the shown origin: what that costs more is the seller's. */
    private Draft extraCost(Item back) {
        if (back.denied("toShownOrigin")) {
            long extra = back.has("originFreight") ? back.money("freight") - back.money("originFreight") : 0;
            return refund("return-freight", Math.max(0, extra), "TB-52")
                    .or(OutcomeKind.PARTLY_APPROVE, "freight-refund")
                    .pays("return-freight", "seller");
        }
        return draft.refuse(rule()).pays("return-freight", "buyer");
    }

    private Draft refund(String component, long amount, String rule) {
        return draft.approve("freight-refund", rule).amount(component, amount);
    }

    /** Who bears the way back: agreement, the seven-day rule, silence of an agreement, fault, first fault. */
    private String who() {
        return agreed(file).orElseGet(() -> switch (rule()) {
            case "CN7-27", "TB-53", "TB-54" -> "buyer";
            default -> returnAgreed(file) ? "seller" : atFault();
        });
    }

    private String rule() {
        if (agreed(file).isPresent()) {
            return "TB-7";
        }
        List<Item> sevenDay = file.all("request").stream()
                .filter(r -> r.is("reason", "no-reason") || r.is("reason", "unwanted"))
                .toList();
        if (!sevenDay.isEmpty()) {
            return sevenDay.get(0).is("kind", "exchange") ? "TB-54" : "TB-53";
        }
        boolean faultless = !returnAgreed(file)
                && firstBreach(file).isEmpty()
                && !file.claim().yes("sellerFault");
        if (!faultless) {
            return "TB-49";
        }
        return current.is("kind", "exchange") ? "TB-54" : "CN7-27";
    }

    /** TB-49, first half: return or exchange agreed before intervention, freight not mentioned. */
    static boolean returnAgreed(CaseRecords file) {
        return file.all("agreement").stream()
                .anyMatch(
                        a -> (a.is("topic", "return") || a.is("topic", "exchange")) && a.stated("beforeIntervention"));
    }

    /** TB-49, second half: fault pays; when both are at fault, who was first. */
    private String atFault() {
        Optional<Item> first = firstBreach(file);
        return first.map(act -> act.word("actor"))
                .orElseGet(() -> file.claim().yes("sellerFault") ? "seller" : "buyer");
    }

    static Optional<Item> firstBreach(CaseRecords file) {
        OffsetDateTime never = OffsetDateTime.MAX;
        return file.all("act").stream()
                .filter(act -> act.is("what", "breach"))
                .min((a, b) ->
                        a.maybe("at").orElse(never).compareTo(b.maybe("at").orElse(never)));
    }
}
