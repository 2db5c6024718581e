package org.refundrill.mention;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;

/** Something that a text mentions, and where. */
public sealed interface Mention {
    /** Where it begins. */
    int from();

    /** Where it ends, exclusive. */
    int to();

    /** A sum of money, never negative: whether it is paid or deducted is for the words around it. */
    record Amount(Money money, int from, int to) implements Mention {}

    /**
     * A day, perhaps with a time.
     *
     * @param time the time of day; null where none is said, and where the whole day is meant
     * @param limit whether something is to be done by then
     */
    record Day(LocalDate day, @Nullable LocalTime time, boolean limit, int from, int to) implements Mention {}

    /** A period from now on, such as within seven days. */
    record Within(int count, Unit unit, int from, int to) implements Mention {}

    /** The number of an order, a case or a parcel, in capitals. */
    record Reference(String number, int from, int to) implements Mention {}

    /** What a period is counted in. */
    enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }
}
