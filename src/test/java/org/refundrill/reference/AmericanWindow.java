package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** USP-01 and US-04: how long the shop takes goods back, and whether what it says about that binds. */
final class AmericanWindow {
    /** The days in which the late ladder has its one step. */
    private static final int LATE = 30;

    private final CaseRecords file;
    private final Item policy;

    AmericanWindow(CaseRecords file) {
        this.file = file;
        this.policy = file.one("policy");
    }

    /** Shown conspicuously, or where no state wants it shown so. */
    boolean binds() {
        return policy.is("shown", "conspicuous") || !policy.yes("postingLaw");
    }

    /** The window of the policy; where it does not bind, that of the state's law if it is longer. */
    Deadline end() {
        return AmericanPeriods.ending("return", lastDay(), "buyer", "USP-01");
    }

    Deadline lateEnd() {
        return AmericanPeriods.ending("late-return", lastDay().plusDays(LATE), "buyer", "USP-06a");
    }

    private LocalDate lastDay() {
        LocalDate policy = policyEnd();
        LocalDate law = lawful().lastDay();
        return binds() || policy.isAfter(law) ? policy : law;
    }

    /** US-04a: thirty days from the order where the policy does not bind. */
    Deadline lawful() {
        return AmericanPeriods.days("return", placed(), 30, "buyer", "US-04");
    }

    private LocalDate policyEnd() {
        LocalDate days = AmericanPeriods.civil(file.receivedAt()).plusDays(days());
        LocalDate season = season();
        return season.isAfter(days) ? season : days;
    }

    /** Ordered in the holiday season, both its ends in. */
    private LocalDate season() {
        LocalDate from = policy.day("seasonFrom");
        LocalDate to = policy.day("seasonTo");
        LocalDate until = policy.day("seasonUntil");
        LocalDate day = AmericanPeriods.civil(placed());
        boolean seasonal = from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
        return seasonal && until != null ? until : LocalDate.MIN;
    }

    private OffsetDateTime placed() {
        return file.order().moment("placedAt");
    }

    private int days() {
        return switch (file.claimedLines().get(0).word("category")) {
            case "electronics" -> 15;
            case "audio-visual" -> 14;
            case "clothing", "shoes", "bags" -> 60;
            case "home-textiles" -> 90;
            default -> 30;
        };
    }
}
