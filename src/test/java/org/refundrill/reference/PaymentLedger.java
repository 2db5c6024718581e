package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

/** What has moved on the disputed payment, in minor units. */
record PaymentLedger(List<Item> entries) {
    static PaymentLedger of(CaseRecords file) {
        return new PaymentLedger(file.all("entry"));
    }

    /** Refunded to the means of payment used, before a moment. */
    long refundedBefore(OffsetDateTime moment) {
        return refunds(entry -> entry.moment("at").isBefore(moment));
    }

    /** Refunded to the means of payment used, from one moment to before another. */
    long refundedBetween(OffsetDateTime from, OffsetDateTime until) {
        return refunds(entry ->
                !entry.moment("at").isBefore(from) && entry.moment("at").isBefore(until));
    }

    /** RD-04: money sent another way. */
    boolean refundedElsewhere() {
        return entries.stream().anyMatch(entry -> entry.is("kind", "refund") && entry.is("to", "elsewhere"));
    }

    private long refunds(Predicate<Item> when) {
        return entries.stream()
                .filter(entry -> entry.is("kind", "refund") && !entry.is("to", "elsewhere"))
                .filter(when)
                .mapToLong(entry -> entry.money("amount"))
                .sum();
    }

    /** E.1: captured less refunded, adjusted and lost in disputes; compensation is no part of it. */
    long ceiling() {
        return Math.max(0, sum("capture") - sum("refund") - sum("adjustment") - sum("lost-dispute"));
    }

    private long sum(String kind) {
        return entries.stream()
                .filter(entry -> entry.is("kind", kind))
                .mapToLong(entry -> entry.money("amount"))
                .sum();
    }
}
