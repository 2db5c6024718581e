package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Optional;

/** UK-01 to UK-03: whether a contract was cancelled, and when the money may wait. */
final class BritishCancellation {
    private static final int DAYS = 14;
    private static final int MONTHS_UNTOLD = 12;

    private final CaseRecords file;
    private final Draft draft;
    private final Item contract;
    private final Item information;
    private final Item withdrawal;

    BritishCancellation(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.contract = file.one("contract");
        this.information = file.one("information");
        this.withdrawal = file.one("withdrawal");
    }

    void decide() {
        Optional<Deadline> end = Handover.of(file).map(this::end);
        end.ifPresent(draft::due);
        if (noRight() || excepted() || late(end)) {
            return;
        }
        boolean goods = contract.is("kind", "goods");
        if (goods && !silent() && !information.stated("collects")) {
            draft.due(BritishPeriods.days("send-back", statement(), DAYS, "buyer", "UK-03"));
        }
        if (unsaid() || awaited()) {
            return;
        }
        draft.approve(
                goods ? "return-refund" : "refund", end.map(Deadline::rule).orElse("UK-01"), "UK-01");
        new BritishRefund(file, draft).afterCancellation();
    }

    /** Only consumers cancel, and only what was not concluded in the shop. */
    private boolean noRight() {
        boolean none = contract.is("concluded", "in-shop") || file.buyer().denied("consumer");
        if (none) {
            draft.refuse("UK-01");
        }
        return none;
    }

    /** Reg 28: what was made for this consumer, what perishes, unsealed goods, a single paper; a subscription is none. */
    private boolean excepted() {
        boolean out = switch (contract.word("nature")) {
            case "personalised", "perishable" -> true;
            case "hygiene-sealed", "sealed-media" -> file.inspection().yes("sealBroken");
            case "periodical" -> !contract.is("delivery", "regular");
            default -> false;
        };
        if (out) {
            draft.refuse("UK-01");
        }
        return out;
    }

    /** Sending in time is enough. */
    private boolean late(Optional<Deadline> end) {
        boolean late = end.isPresent() && BritishPeriods.over(end.get(), statement());
        if (late) {
            draft.refuse(end.get().rule());
        }
        return late;
    }

    /** Reg 32: a form or any clear statement. Refusing a parcel or sending it back in silence says nothing. */
    private boolean unsaid() {
        if (silent()) {
            draft.ask("statement", "buyer", "UK-01");
        }
        return silent();
    }

    /** UK-02: money that is demanded waits for the goods or for evidence of sending, unless the shop collects. */
    private boolean awaited() {
        boolean waits = contract.is("kind", "goods")
                && withdrawal.stated("paymentDemanded")
                && !information.stated("collects")
                && BritishRefund.goodsBack(file).isEmpty();
        Proof sent = file.proof("buyer", "dispatch-proof");
        if (!waits || sent == Proof.GIVEN) {
            return false;
        }
        if (sent == Proof.NOT_ASKED) {
            draft.ask("dispatch-proof", "buyer", "UK-02").or(OutcomeKind.HOLD, null);
        } else {
            draft.hold("UK-02");
        }
        return true;
    }

    private boolean silent() {
        String how = withdrawal.word("how");
        return how.equals("parcel-refused") || how.equals("sent-back-silently");
    }

    /** When the statement was made; where there is none yet it can be made now. */
    private OffsetDateTime statement() {
        return silent() ? file.now() : withdrawal.moment("sentAt");
    }

    /** Regs 30 and 31, and a promise of the shop where it is longer. */
    private Deadline end(OffsetDateTime start) {
        Deadline first = BritishPeriods.days("withdrawal", start, DAYS, "buyer", "UK-01");
        Deadline legal = switch (information.word("told")) {
            case "never" -> untold(first);
            case "later" -> toldLater(first, start);
            default -> first;
        };
        long promised = information.numberOr("promisedDays", 0);
        return BritishPeriods.later(legal, BritishPeriods.days("withdrawal", start, promised, "buyer", "UK0-2"));
    }

    private static Deadline untold(Deadline first) {
        return BritishPeriods.ending("withdrawal", first.lastDay().plusMonths(MONTHS_UNTOLD), "buyer", "UK-01");
    }

    /** Fourteen days from being told, if that was within twelve months of the start. */
    private Deadline toldLater(Deadline first, OffsetDateTime start) {
        OffsetDateTime told = information.moment("toldAt");
        if (BritishPeriods.over(BritishPeriods.months("told", start, MONTHS_UNTOLD, "seller", "UK-01"), told)) {
            return untold(first);
        }
        return BritishPeriods.later(first, BritishPeriods.days("withdrawal", told, DAYS, "buyer", "UK-01"));
    }
}
