package org.refundrill.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** The life of a return order: which step follows from which state, and whether it fits the four quantities. */
final class WarehouseSteps {
    private static final Set<String> WAITS_FOR_GOODS = Set.of("authorised", "partly-authorised");
    /** What every step leads to, from where, and the rule that says so. */
    private static final Map<String, Step> STEPS = Map.ofEntries(
            Map.entry("authorise", new Step("authorised", "D1-authorise", "requested")),
            Map.entry("authorise-part", new Step("partly-authorised", "D1-authorise", "requested")),
            Map.entry("deny", new Step("denied", "D1-authorise", "requested")),
            Map.entry("ask-info", new Step("more-info", "D1-more-info", "requested")),
            Map.entry("answer-info", new Step("requested", "D1-more-info", "more-info")),
            Map.entry("ship", new Step("in-transit", "D1-in-transit", "authorised", "partly-authorised")),
            Map.entry("expire", new Step("expired", "D1-expire", "authorised", "partly-authorised")),
            Map.entry(
                    "cancel",
                    new Step("cancelled", "D1-cancel", "requested", "more-info", "authorised", "partly-authorised")),
            Map.entry("receive", new Step("received", "D1-receive", "in-transit")),
            Map.entry("receive-part", new Step("partly-received", "D1-receive", "in-transit")),
            Map.entry("inspect", new Step("inspected", "D1-inspect", "received", "partly-received")),
            Map.entry("approve", new Step("approved", "D1-approve", "inspected")),
            Map.entry("approve-part", new Step("partly-approved", "D1-approve", "inspected")),
            Map.entry("reject", new Step("rejected", "D1-approve", "inspected")),
            Map.entry("refund", new Step("refunded", "D1-resolve", "approved", "partly-approved")),
            Map.entry("exchange", new Step("exchanged", "D1-resolve", "approved", "partly-approved")),
            Map.entry("repair", new Step("repaired", "D1-resolve", "approved", "partly-approved")),
            Map.entry(
                    "close",
                    new Step("closed", "D1-close", "refunded", "exchanged", "repaired", "rejected", "denied")));

    private final CaseRecords file;
    private final Draft draft;
    private final Item rma;
    private final List<Item> lines;
    private final String event;

    WarehouseSteps(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.rma = file.one("rma");
        this.lines = file.all("rmaLine");
        this.event = file.one("step").word("event");
    }

    void decide() {
        if (WAITS_FOR_GOODS.contains(rma.word("state"))) {
            draft.due(WarehousePeriods.send(rma.moment("authorisedAt")));
        }
        Step step = STEPS.get(event);
        boolean paysOut = event.equals("refund") || event.equals("exchange");
        if (!quantitiesDescend()) {
            stays(OutcomeKind.REFUSE, "RM-09");
        } else if (paysOut && WarehouseRulings.chargedBack(file)) {
            stays(OutcomeKind.HOLD, "RD-01");
        } else if (!step.from().contains(rma.word("state"))) {
            stays(OutcomeKind.REFUSE, "RM-01");
        } else if (!inTime()) {
            stays(OutcomeKind.REFUSE, "RM-08");
        } else if (!agreed()) {
            stays(OutcomeKind.REFUSE, "RM-07");
        } else if (!fitsTheNumbers()) {
            stays(OutcomeKind.REFUSE, misfit());
        } else {
            draft.approve(step.to(), step.rule());
        }
    }

    private void stays(OutcomeKind kind, String rule) {
        draft.decide(Outcome.granting(kind, "unchanged"), rule);
    }

    /** Requested, authorised, approved never grow; more may come back than was authorised, never be approved than came. */
    private boolean quantitiesDescend() {
        return lines.stream().allMatch(line -> {
            int authorised = line.number("authorised");
            int approved = line.number("approved");
            return line.number("requested") >= authorised
                    && authorised >= approved
                    && line.number("received") >= approved;
        });
    }

    /** Goods go out in the days given, and a return expires only after them. */
    private boolean inTime() {
        if (!event.equals("ship") && !event.equals("expire")) {
            return true;
        }
        boolean over = WarehousePeriods.over(WarehousePeriods.send(rma.moment("authorisedAt")), file.now());
        return over == event.equals("expire");
    }

    private boolean agreed() {
        Set<String> resolutions = Set.of("refund", "exchange", "repair");
        return !resolutions.contains(event) || event.equals(rma.word("resolution"));
    }

    private boolean fitsTheNumbers() {
        long requested = sum(line -> line.number("requested"));
        long authorised = sum(line -> line.number("authorised"));
        long approved = sum(line -> line.number("approved"));
        return switch (event) {
            case "authorise" -> authorised == requested;
            case "authorise-part" -> authorised > 0 && authorised < requested;
            case "deny" -> authorised == 0;
            case "receive" -> !WarehouseLines.anyShort(file);
            case "receive-part" -> WarehouseLines.anyShort(file) && WarehouseLines.anyReceived(file);
            case "approve" -> approved == authorised;
            case "approve-part" -> approved > 0 && approved < authorised;
            case "reject" -> approved == 0;
            default -> true;
        };
    }

    private String misfit() {
        return switch (event) {
            case "authorise", "authorise-part", "deny" -> "RM-02b";
            case "receive", "receive-part" -> "RM-04a";
            default -> "RM-06a";
        };
    }

    private long sum(ToLongFunction<Item> quantity) {
        return lines.stream().mapToLong(quantity).sum();
    }

    private record Step(String to, String rule, Set<String> from) {
        Step(String to, String rule, String... from) {
            this(to, rule, Set.of(from));
        }
    }
}
