package org.refundrill.reference;

import java.util.List;

/** Decides cases of the Chinese marketplace a second time, from the articles alone. */
public final class ReferenceRulings {
    private final Counting counting;

    ReferenceRulings(RestDays restDays) {
        this.counting = new Counting(restDays);
    }

    /** The current request: the first in the file. */
    public static Reference decide(List<FileRecord> records) {
        return decideAll(records).get(0);
    }

    /** Every request, in the file's order. */
    public static List<Reference> decideAll(List<FileRecord> records) {
        return new ReferenceRulings(new ChineseRestDays(true)).all(records);
    }

    List<Reference> all(List<FileRecord> records) {
        CaseRecords file = CaseRecords.of(records);
        return file.all("request").stream().map(request -> one(file, request)).toList();
    }

    private Reference one(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "unknown");
        try {
            draft = considered(file, request);
            new Settlement(file, draft).settle();
            if (Matters.ordinaryRequest(file)) {
                new TimeOuts(file, request, counting).stateRunning(draft);
            }
        } catch (UnknownFact missing) {
            draft.unknown(missing.path());
        }
        return draft.finished();
    }

    /** Other matters have their own rules; pause, admission and expired time-outs come before the merits of a request. */
    private Draft considered(CaseRecords file, Item request) {
        return new Matters(file, request, counting)
                .decide()
                .or(() -> new Pause(file, request, counting).decide())
                .or(() -> new Admission(file, request, counting).decide())
                .or(() -> new TimeOuts(file, request, counting).expired())
                .orElseGet(() -> merits(file, request));
    }

    /**
     * TB-24: what the platform found in its own data needs no proof. TB-21 and TB-22: where goods cannot come back and
     * the file says whether the seller is at fault, the merits have been looked at.
     */
    private Draft merits(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "established");
        if (file.claim().stated("platformData")) {
            return draft.approve("return-refund", "TB-24");
        }
        if (ReturnImpossible.claimed(file)) {
            return ReturnImpossible.decide(file, draft);
        }
        RefundOnly withoutReturn = new RefundOnly(file, request);
        return withoutReturn.decide().orElseGet(() -> withoutReturn.noted(byReason(file, request)));
    }

    private Draft byReason(CaseRecords file, Item request) {
        return switch (request.word("reason")) {
            case "no-reason", "unwanted" -> atWill(file, request);
            case "quality", "fake" -> new Quality(file, request, counting).decide();
            case "description" -> new Description(file, request).decide();
            case "damaged", "short", "wrong-goods", "empty-parcel" -> new SurfaceMismatch(file, request).decide();
            case "not-received" -> new NotReceived(file, request, counting).decide();
            case "late-shipping", "not-shipped" -> new Shipping(file, request, counting).decide();
            case "in-transit" -> new Interception(file, request, counting).decide();
            case "refused-parcel" -> new Refusal(file, request).decide();
            case "return-leg" -> new ReturnLeg(file, request).decide();
            case "gift" -> GiftDispute.decide(file, request);
            case "freight" -> new Freight(file, request).decide();
            case "price" -> PriceProtection.decide(file, request, counting);
            case "agreed" -> Agreed.decide(file, request);
            default -> throw new IllegalArgumentException("no route for " + request.word("reason"));
        };
    }

    /**
     * At will: by where the parcel is, then by what is really alleged. TB-10: what was lost before signing was never
     * received, so neither the seven days nor their exclusions have begun to matter. CN7-14: an alleged defect goes to the quality
     * route, whatever reason was clicked.
     */
    private Draft atWill(CaseRecords file, Item request) {
        if (file.order().is("state", "unshipped")) {
            return new Shipping(file, request, counting).decide();
        }
        Item outbound = file.parcel("outbound");
        if (outbound.is("state", "refused")) {
            return new Refusal(file, request).decide();
        }
        if (outbound.is("state", "in-transit") || outbound.is("state", "intercepted")) {
            return new Interception(file, request, counting).decide();
        }
        if (outbound.is("state", "lost") || outbound.is("state", "destroyed")) {
            return new NotReceived(file, request, counting).decide();
        }
        if (file.claim().is("defect", "visible") || file.claim().is("defect", "hidden")) {
            return new Quality(file, request, counting).decide().because("CN7-14");
        }
        Draft statutory = new NoReason(file, request, counting).decide();
        boolean refused = statutory.outcome.kind() == OutcomeKind.REFUSE;
        return refused ? Agreed.terms(file, new Draft(request.id(), "agreed")).orElse(statutory) : statutory;
    }
}
