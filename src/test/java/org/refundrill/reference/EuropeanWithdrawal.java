package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** EU-01 to EU-13: whether a contract has been withdrawn from, and what goes back. */
final class EuropeanWithdrawal {
    private static final int DAYS = 14;
    private static final LocalDate FUNCTION_FROM = LocalDate.of(2026, 6, 19);

    private final CaseRecords file;
    private final Draft draft;
    private final Item contract;
    private final Item information;
    private final Item withdrawal;

    EuropeanWithdrawal(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.contract = file.one("contract");
        this.information = file.one("information");
        this.withdrawal = file.one("withdrawal");
    }

    void decide() {
        Deadline end = period();
        if (end != null) {
            draft.due(end);
        }
        if (noRight() || excepted() || late(end) || unsaid(end) || unproven() || awaited()) {
            return;
        }
        draft.approve(contract.is("kind", "goods") ? "return-refund" : "refund", end == null ? "EU-01" : end.rule())
                .because("EU-01", "EU-02", "EU-03", "EU-04", "EU-05", "EU-06", "EU-07", "EU-09", "EU-10", "EU-11")
                .because("EU-12", "EU-13", "EU0-1", "EU0-2");
        new EuropeanRefund(file, draft).settle();
    }

    /** The right belongs to consumers, in distance and off-premises contracts. */
    private boolean noRight() {
        boolean none = file.buyer().denied("consumer") || contract.is("concluded", "in-shop");
        if (none) {
            draft.refuse("EU-01");
        }
        return none;
    }

    /** EU-11, EU-13: what article 16 leaves out, and nothing else. */
    private boolean excepted() {
        boolean out = switch (contract.word("kind")) {
            case "digital-content" -> {
                Item act = file.one("performance");
                yield act.yes("begun") && act.yes("consent") && act.yes("acknowledged") && act.yes("confirmed");
            }
            case "service" -> byNature() || fullyPerformed();
            default -> byNature();
        };
        if (out) {
            boolean unmade = contract.is("nature", "personalised") && contract.denied("produced");
            draft.refuse(unmade ? "EU-13" : "EU-11");
        }
        return out;
    }

    private boolean byNature() {
        return switch (contract.word("nature")) {
            case "market-price", "personalised", "perishable", "aged-alcohol", "urgent-repair" -> true;
            case "periodical", "auction", "dated-leisure" -> true;
            case "hygiene-sealed", "sealed-media" -> file.inspection().yes("sealBroken");
            case "mixing" -> contract.yes("mixed");
            default -> false;
        };
    }

    private boolean fullyPerformed() {
        Item act = file.one("performance");
        return act.number("done") >= act.number("units") && act.yes("lossAccepted");
    }

    private boolean late(@Nullable Deadline end) {
        if (end == null || withdrawal.moment("sentAt").isBefore(end.until())) {
            return false;
        }
        draft.refuse(end.rule(), "EU-01", "EU-02", "EU-03", "EU-04", "EU0-1", "EU0-2");
        return true;
    }

    /**
     * EU-05: any unequivocal statement will do, silence will not. EU-06: from 19 June 2026 the online function has a step
     * of confirmation; who did not confirm has not withdrawn.
     */
    private boolean unsaid(@Nullable Deadline end) {
        String how = withdrawal.word("how");
        boolean silent = how.equals("parcel-refused") || how.equals("sent-back-silently");
        boolean unsaid = silent || how.equals("function-unconfirmed");
        if (unsaid && end != null && EuropeanPeriods.over(end, file.now())) {
            draft.refuse("EU-03", "EU-01", "EU-02", "EU-04");
        } else if (silent) {
            draft.ask("statement", "buyer", "EU-05");
        } else if (how.equals("function-unconfirmed")) {
            LocalDate day = EuropeanPeriods.civil(file.now());
            draft.ask("statement", "buyer", day.isBefore(FUNCTION_FROM) ? "EU-05" : "EU-06");
        }
        return unsaid;
    }

    /** EU-05, article 11(4): the consumer proves the exercise. */
    private boolean unproven() {
        if (!withdrawal.stated("disputed")) {
            return false;
        }
        switch (file.proof("buyer", "withdrawal-proof")) {
            case GIVEN -> {
                return false;
            }
            case NOT_ASKED -> draft.ask("withdrawal-proof", "buyer", "EU-05");
            default -> draft.refuse("EU-05");
        }
        return true;
    }

    /** EU-07, article 13(3): the money may wait for the goods or for the proof that they were sent. */
    private boolean awaited() {
        boolean goods = contract.is("kind", "goods");
        if (!goods || !withdrawal.stated("paymentDemanded") || goodsBack() || information.stated("sellerCollects")) {
            return false;
        }
        switch (file.proof("buyer", "dispatch-proof")) {
            case GIVEN -> {
                return false;
            }
            case NOT_ASKED -> draft.ask("dispatch-proof", "buyer", "EU-07");
            default -> draft.hold("EU-07");
        }
        return true;
    }

    private boolean goodsBack() {
        return file.parcel("return").is("state", "delivered");
    }

    /** EU-01 to EU-04; nothing while nobody has the goods. */
    private @Nullable Deadline period() {
        OffsetDateTime start = start().orElse(null);
        if (start == null) {
            return null;
        }
        long days = DAYS;
        String rule = "EU-03";
        Item state = file.one("nationalLaw");
        if (contract.is("concluded", "home-visit") && state.has("homeVisitDays")) {
            days = Math.max(days, state.number("homeVisitDays"));
            rule = days > DAYS ? "EU-01" : rule;
        }
        Deadline first = EuropeanPeriods.days("withdrawal", start, days, "buyer", rule);
        Deadline legal = switch (information.word("told")) {
            case "never" -> EuropeanPeriods.longer(first, 12, "EU-04");
            case "later" -> toldLater(first, start, days);
            default -> first;
        };
        long promised = information.numberOr("promisedDays", 0);
        Deadline better = EuropeanPeriods.days("withdrawal", start, promised, "buyer", "EU0-2");
        return better.until().isAfter(legal.until()) ? better : legal;
    }

    /** EU-04: fourteen days from being told, where that was within twelve months of the day the period starts from. */
    private Deadline toldLater(Deadline first, OffsetDateTime start, long days) {
        OffsetDateTime told = information.moment("toldAt");
        Deadline year = EuropeanPeriods.months("told", start, 12, "seller", "EU-04");
        if (EuropeanPeriods.over(year, told)) {
            return EuropeanPeriods.longer(first, 12, "EU-04");
        }
        Deadline late = EuropeanPeriods.days("withdrawal", told, days, "buyer", "EU-04");
        return late.until().isAfter(first.until()) ? late : first;
    }

    /** EU-02: the contract for services and pure digital content, possession of the goods otherwise. */
    private Optional<OffsetDateTime> start() {
        if (!contract.is("kind", "goods")) {
            return Optional.of(file.order().moment("placedAt"));
        }
        List<OffsetDateTime> had = file.all("parcel").stream()
                .filter(parcel -> parcel.is("leg", "outbound"))
                .flatMap(parcel -> possession(parcel).stream())
                .toList();
        return contract.is("delivery", "regular")
                ? had.stream().min(Comparator.naturalOrder())
                : had.stream().max(Comparator.naturalOrder());
    }

    /** In the hands of the consumer or of somebody the consumer named. */
    private static Optional<OffsetDateTime> possession(Item parcel) {
        boolean own = parcel.is("signedBy", "recipient") || parcel.is("signedBy", "named-person");
        return parcel.maybe(own ? "signedAt" : "receivedAt");
    }
}
