package org.refundrill.reference;

import java.time.Duration;
import java.time.OffsetDateTime;

/** The warehouse's clocks; all of them start from the dock or from the system, none from the carrier's scan. */
final class WarehousePeriods {
    private static final int CUT_OFF_HOUR = 16;
    private static final int SEND_DAYS = 14;
    private static final int INSPECTION_DAYS = 3;
    private static final int REFUND_DAYS = 7;
    private static final int QUARANTINE_DAYS = 30;
    private static final Counting WORKING = new Counting(new ChineseRestDays(true));

    private WarehousePeriods() {}

    static Deadline send(OffsetDateTime authorised) {
        return WORKING.plainDays("send", authorised, SEND_DAYS, "buyer", "RM-08");
    }

    /**
     * What comes in late in the day counts as come the next day. Reading: a lock lengthens the limit by its days, a begun
     * one counting whole; where that ends, rest day or not, the limit ends.
     */
    static Deadline inspection(OffsetDateTime dock, Duration locked) {
        boolean late = dock.withOffsetSameInstant(Counting.CHINA).getHour() >= CUT_OFF_HOUR;
        OffsetDateTime counted = late ? dock.plusDays(1) : dock;
        Deadline plain = WORKING.workingDays("inspection", counted, INSPECTION_DAYS, "seller", "D2-clock");
        long days = locked.plusDays(1).minusNanos(1).toDays();
        return Counting.until("inspection", plain.until().plusDays(days), "seller", "D2-clock");
    }

    /** The statutory seven days of the refund run from the dock receipt and leave a public holiday, not a weekend. */
    static Deadline refund(OffsetDateTime dock) {
        return Counting.ofTheSeller("refund", dock, REFUND_DAYS, "CN7-22");
    }

    static Deadline quarantine(OffsetDateTime dock) {
        return WORKING.plainDays("quarantine", dock, QUARANTINE_DAYS, "buyer", "D2-unmatched");
    }

    static boolean over(Deadline deadline, OffsetDateTime moment) {
        return Counting.over(deadline, moment);
    }
}
