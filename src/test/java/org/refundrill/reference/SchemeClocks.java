package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** C.1 and C.2: filing limits, waits and answer times, counted by civil days in New York; rest days count. */
final class SchemeClocks {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int CAP = 540;

    private final CaseRecords file;
    private final Item dispute;
    private final Item charge;
    private final String code;
    private final DisputeKind kind;

    SchemeClocks(CaseRecords file) {
        this.file = file;
        this.dispute = file.one("dispute");
        this.charge = charge(file);
        this.code = dispute.word("code");
        this.kind = DisputeKind.of(code);
    }

    /** The transaction that is disputed. */
    static Item charge(CaseRecords file) {
        return file.all("transaction").stream()
                .filter(one -> one.is("role", "disputed"))
                .findFirst()
                .orElse(new Item("transaction", null));
    }

    /** The delivery of the disputed order. */
    static Item delivery(CaseRecords file) {
        Item charge = charge(file);
        return file.all("delivery").stream()
                .filter(one -> !charge.has("orderNumber") || one.is("orderNumber", charge.word("orderNumber")))
                .findFirst()
                .orElse(new Item("delivery", null));
    }

    static LocalDate civil(OffsetDateTime moment) {
        return moment.atZoneSameInstant(NEW_YORK).toLocalDate();
    }

    /** The event's day is not counted, the last day ends at 24:00. */
    static Deadline days(String what, OffsetDateTime event, long days, String loser, String rule) {
        return lastDay(what, civil(event).plusDays(days), loser, rule);
    }

    static boolean over(Deadline deadline, OffsetDateTime moment) {
        return !moment.isBefore(deadline.until());
    }

    private static Deadline lastDay(String what, LocalDate last, String loser, String rule) {
        OffsetDateTime until = last.plusDays(1).atStartOfDay(NEW_YORK).toOffsetDateTime();
        return new Deadline(what, last, until, loser, rule);
    }

    /** The date printed on the case wins; else what the scheme gives. */
    Deadline answer() {
        if (dispute.has("respondBy")) {
            return lastDay("answer", LocalDate.parse(dispute.word("respondBy")), "seller", silence());
        }
        String from = dispute.is("network", "paypal") ? "escalatedAt" : "openedAt";
        return days("answer", dispute.moment(from), answerDays(), "seller", silence());
    }

    private int answerDays() {
        return switch (dispute.word("network")) {
            case "visa" -> 30;
            case "mastercard" -> 45;
            case "amex" -> 20;
            default -> 10;
        };
    }

    /** What makes silence cost the case. */
    private String silence() {
        return switch (dispute.word("network")) {
            case "visa" -> "C1-flow";
            case "mastercard" -> "C2-second-presentment";
            case "amex" -> "C2-amex-answer";
            default -> "C2-paypal-answer";
        };
    }

    /** The last day on which the cardholder's bank may file; none where no text gives a limit. */
    Optional<Deadline> filing() {
        int limit = limit();
        if (limit == 0) {
            return Optional.empty();
        }
        OffsetDateTime processed = charge.moment("processedAt");
        OffsetDateTime from = base().filter(processed::isBefore).orElse(processed);
        Deadline end = days("filing", from, limit, "buyer", DisputeKind.rule(code) + "-limit");
        Deadline cap = days("filing", processed, CAP, "buyer", DisputeKind.rule(code) + "-limit");
        return Optional.of(capped() && cap.until().isBefore(end.until()) ? cap : end);
    }

    private int limit() {
        if (dispute.is("network", "amex")) {
            return 0;
        }
        return switch (code) {
            case "v10-5" -> 0;
            case "v11-1", "v11-2", "v11-3", "v12-7" -> 75;
            case "v12-1", "mc4834-duplicate", "mc4808" -> 90;
            default -> 120;
        };
    }

    private boolean capped() {
        return switch (kind) {
            case NOT_RECEIVED, NOT_AS_DESCRIBED, COUNTERFEIT, MISREPRESENTATION, CREDIT, CANCELLED -> true;
            default -> false;
        };
    }

    private Optional<OffsetDateTime> base() {
        Item delivery = delivery(file);
        return switch (kind) {
            case NOT_RECEIVED -> delivery.maybe("expectedAt");
            case NOT_AS_DESCRIBED, COUNTERFEIT, MISREPRESENTATION, CANCELLED -> delivery.maybe("at");
            case CREDIT -> file.one("terms").maybe("creditDocumentAt");
            default -> Optional.empty();
        };
    }

    /** How long the cardholder has to wait before filing: over as the day after its last one begins. */
    Optional<Deadline> pause() {
        if (kind == DisputeKind.NOT_RECEIVED) {
            int days = undelivered();
            return days == 0 ? Optional.empty() : Optional.of(pause(charge.moment("processedAt"), days));
        }
        return switch (code) {
            case "v13-3", "v13-5", "v13-7" -> file.one("handback").maybe("at").map(at -> pause(at, 15));
            case "v13-6", "mc4853-refund" ->
                file.one("terms").maybe("creditDocumentAt").map(at -> pause(at, 15));
            default -> Optional.empty();
        };
    }

    private int undelivered() {
        if (delivery(file).has("expectedAt") || dispute.is("network", "amex")) {
            return 0;
        }
        if (dispute.is("network", "mastercard")) {
            return 30;
        }
        Item merchant = file.one("merchant");
        if (merchant.stated("insolvent")) {
            return 0;
        }
        return merchant.stated("travelAgency") ? 30 : 15;
    }

    private Deadline pause(OffsetDateTime from, int days) {
        return days("wait", from, days, "buyer", DisputeKind.rule(code) + "-wait");
    }
}
