package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * CNQ-05: how long a guarantee runs for the unit that the buyer has now. It starts at delivery, at the installation where the
 * seller must install, and anew after an exchange; time at the workshop is not counted.
 *
 * <p>Readings: the day of the event is not counted, the last day ends at 24:00 and does not roll over; both the day handed in
 * and the day given back are days at the workshop, and a unit that is still there counts to now.
 */
record GuaranteePeriod(CaseRecords file, Counting counting) {
    OffsetDateTime start() {
        Item card = card();
        if (card.has("exchangedAt")) {
            return card.moment("exchangedAt");
        }
        return installed() ? card.moment("installedAt") : file.receivedAt();
    }

    Deadline end(int days, String rule) {
        return counting.plainDays("guarantee-end", start(), days + atTheWorkshop(), "buyer", rule);
    }

    /** A claim within so many days from the start, on which nothing but the start has a bearing. */
    boolean within(int days, OffsetDateTime claimed) {
        return !Counting.over(counting.plainDays("guarantee-end", start(), days, "buyer", "CNQ-04"), claimed);
    }

    /** The rule that fixed the end. */
    String fixedBy() {
        if (!repairs().isEmpty()) {
            return "CNQ-05d";
        }
        if (card().has("exchangedAt")) {
            return "CNQ-05c";
        }
        return installed() ? "CNQ-05b" : "CNQ-05a";
    }

    /** Repairs of the unit that the buyer has now. */
    List<Item> repairs() {
        OffsetDateTime start = start();
        return file.all("repair").stream()
                .filter(repair -> !repair.moment("from").isBefore(start))
                .toList();
    }

    /** Civil days from the day handed in to the day given back, the first not counted. */
    int days(Item repair) {
        OffsetDateTime back = repair.maybe("to").orElseGet(file::now);
        return (int) ChronoUnit.DAYS.between(Counting.civil(repair.moment("from")), Counting.civil(back));
    }

    private int atTheWorkshop() {
        return repairs().stream().mapToInt(repair -> days(repair) + 1).sum();
    }

    private boolean installed() {
        return card().is("installer", "seller");
    }

    private Item card() {
        return file.one("guarantee");
    }
}
